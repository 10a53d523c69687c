package vn.tiendo.reference;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
 * @param file workbook in which she wrote it, or empty
 * @param saved when that workbook was saved: what was saved last wins
 */
public record ColumnCorrection(
        String fingerprint,
        int column,
        Optional<CellRole> role,
        Optional<Measure> measure,
        Optional<Period> period,
        OptionalInt year,
        OptionalInt month,
        Optional<String> unit,
        String file,
        Instant saved) {

    /** Whether both are about the same column. */
    public boolean sameColumn(ColumnCorrection other) {
        return fingerprint.equals(other.fingerprint) && column == other.column;
    }

    /** The fields it sets. */
    public Set<CorrectionField> fields() {
        Set<CorrectionField> fields = EnumSet.noneOf(CorrectionField.class);
        for (CorrectionField field : CorrectionField.values()) {
            if (field.of(this).isPresent()) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** This with what a later one set, field by field; year and month belong to the period. */
    public ColumnCorrection then(ColumnCorrection later) {
        ColumnCorrection dated = later.period.isPresent() ? later : this;
        return new ColumnCorrection(
                fingerprint,
                column,
                later.role.or(() -> role),
                later.measure.or(() -> measure),
                dated.period,
                dated.year,
                dated.month,
                later.unit.or(() -> unit),
                later.file,
                later.saved);
    }

    /** This without what is taken back. */
    public ColumnCorrection without(Set<CorrectionField> fields) {
        return new ColumnCorrection(
                fingerprint,
                column,
                role.filter(unused -> !fields.contains(CorrectionField.ROLE)),
                measure.filter(unused -> !fields.contains(CorrectionField.MEASURE)),
                period.filter(unused -> !fields.contains(CorrectionField.PERIOD)),
                year,
                month,
                unit.filter(unused -> !fields.contains(CorrectionField.UNIT)),
                file,
                saved);
    }

    /** This as said in the given workbook. */
    public ColumnCorrection in(String workbook, Instant when) {
        return new ColumnCorrection(fingerprint, column, role, measure, period, year, month, unit, workbook, when);
    }
}
