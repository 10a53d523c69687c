package vn.tiendo.recognise;

import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;

/**
 * What a person says a column means. It holds for every later book of the same form: a period moves on with the year that
 * the book reports, and holds only for books that report up to the same month, since the same form serves June and
 * September.
 *
 * @param role what the column's cells are, {@code FIGURE} or {@code IGNORED}, where the person set it
 * @param measure what its numbers say, where the person set it
 * @param period the period they are of, where the person set it
 * @param reportingYear year that the book reported in which the person set it, where known
 * @param reportingMonth month in which that book's reporting period ended, where known
 * @param unit the unit, or empty where the person did not set it
 */
public record Correction(
        Optional<CellRole> role,
        Optional<Measure> measure,
        Optional<Period> period,
        OptionalInt reportingYear,
        OptionalInt reportingMonth,
        String unit) {

    /** The period in a book that reports the given year and month; a book that tells neither is taken as it stands. */
    Optional<Period> periodIn(OptionalInt year, OptionalInt month) {
        if (reportingMonth.isPresent() && month.isPresent() && !reportingMonth.equals(month)) {
            return Optional.empty();
        }
        int years = year.isPresent() && reportingYear.isPresent() ? year.getAsInt() - reportingYear.getAsInt() : 0;
        return period.map(given -> given.plusYears(years));
    }
}
