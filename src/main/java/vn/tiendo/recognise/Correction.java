package vn.tiendo.recognise;

import java.util.Optional;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;

/**
 * What a person says a column means. It holds for every later book of the same form: a period moves on with the year that
 * the book reports.
 *
 * @param role what the column's cells are: {@code FIGURE} or {@code IGNORED}
 * @param measure what its numbers say, where the person set it
 * @param period the period they are of, where the person set it
 * @param reportingYear year that the book reported in which the person set it
 * @param unit the unit, or empty where the person did not set it
 */
public record Correction(
        CellRole role, Optional<Measure> measure, Optional<Period> period, int reportingYear, String unit) {

    Optional<Period> periodIn(int year) {
        return period.map(given -> given.plusYears(year - reportingYear));
    }
}
