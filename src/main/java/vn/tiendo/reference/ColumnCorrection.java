package vn.tiendo.reference;

import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;

/**
 * What a person changed about one column of one form of table; what she left as it was is empty.
 *
 * @param fingerprint the form of the table's header
 * @param column zero-based column
 * @param role {@code FIGURE} or {@code IGNORED}
 * @param measure what the numbers say
 * @param period the period they are of
 * @param year year that the book reported in which she set the period, where known
 * @param month month in which that book's reporting period ended, where known
 * @param unit the unit
 */
public record ColumnCorrection(
        String fingerprint,
        int column,
        Optional<CellRole> role,
        Optional<Measure> measure,
        Optional<Period> period,
        OptionalInt year,
        OptionalInt month,
        Optional<String> unit) {

    /** Whether both are about the same column. */
    boolean sameColumn(ColumnCorrection other) {
        return fingerprint.equals(other.fingerprint) && column == other.column;
    }

    /** This with what a later one set: newest wins, field by field; year and month belong to the period. */
    ColumnCorrection then(ColumnCorrection later) {
        ColumnCorrection dated = later.period.isPresent() ? later : this;
        return new ColumnCorrection(
                fingerprint,
                column,
                later.role.or(() -> role),
                later.measure.or(() -> measure),
                dated.period,
                dated.year,
                dated.month,
                later.unit.or(() -> unit));
    }
}
