package vn.tiendo.office;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.reference.ColumnCorrection;
import vn.tiendo.reference.CorrectionField;

/** One row of the form as it came back: what stood there first, and what stands there now. */
final class FormRow {

    private final int number;
    private final ColumnCorrection frame;
    private final Map<CorrectionField, Object> first = new EnumMap<>(CorrectionField.class);
    private final Map<CorrectionField, Object> changed = new EnumMap<>(CorrectionField.class);
    private final Set<CorrectionField> cleared = EnumSet.noneOf(CorrectionField.class);
    private final Set<CorrectionField> refused = EnumSet.noneOf(CorrectionField.class);

    FormRow(int number, String fingerprint, int column, OptionalInt year, OptionalInt month) {
        this.number = number;
        this.frame = new ColumnCorrection(
                fingerprint,
                column,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                year,
                month,
                Optional.empty(),
                "",
                Instant.EPOCH);
    }

    void first(CorrectionField field, Object value) {
        first.put(field, value);
    }

    void changed(CorrectionField field, Object value) {
        changed.put(field, value);
    }

    void cleared(CorrectionField field) {
        cleared.add(field);
    }

    boolean sameColumn(FormRow other) {
        return frame.sameColumn(other.frame);
    }

    CellAddress cell(FormColumn column) {
        return new CellAddress(number, column.index());
    }

    /** What the person made of a field; empty where she emptied it or, see {@link #touches}, did not touch it. */
    Optional<Object> now(CorrectionField field) {
        return cleared.contains(field) ? Optional.empty() : Optional.ofNullable(changed.get(field));
    }

    boolean touches(CorrectionField field) {
        return cleared.contains(field) || changed.containsKey(field);
    }

    /** What the column is after the person's changes. */
    Optional<Object> effective(CorrectionField field) {
        return touches(field) ? now(field) : Optional.ofNullable(first.get(field));
    }

    /** Nothing of this row is used. */
    void drop() {
        changed.clear();
        cleared.clear();
    }

    /** Two rows disagree about a field: no third one decides. */
    void refuse(CorrectionField field) {
        changed.remove(field);
        cleared.remove(field);
        refused.add(field);
    }

    boolean refuses(CorrectionField field) {
        return refused.contains(field);
    }

    FormEntry entry() {
        Map<CorrectionField, Object> left = new EnumMap<>(first);
        left.keySet().removeIf(this::touches);
        return new FormEntry(correction(changed), correction(left), cleared, cell(FormColumn.SHEET));
    }

    private ColumnCorrection correction(Map<CorrectionField, Object> values) {
        return new ColumnCorrection(
                frame.fingerprint(),
                frame.column(),
                Optional.ofNullable((CellRole) values.get(CorrectionField.ROLE)),
                Optional.ofNullable((Measure) values.get(CorrectionField.MEASURE)),
                Optional.ofNullable((Period) values.get(CorrectionField.PERIOD)),
                frame.year(),
                frame.month(),
                Optional.ofNullable((String) values.get(CorrectionField.UNIT)),
                frame.file(),
                frame.saved());
    }
}
