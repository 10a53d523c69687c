package vn.tiendo.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.reference.CorrectionField;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.Grid;

/**
 * Reads the form that comes back. Only what differs from what was written is a correction, so that an untouched form
 * corrects nothing; a word that is none of those offered changes nothing and is told.
 */
public final class FormReader {

    private final Grid form;
    private final FormMeanings meanings;
    private final List<FormRow> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private FormReader(Grid form, Vocabulary vocabulary) {
        this.form = form;
        this.meanings = new FormMeanings(form, vocabulary);
    }

    /** Reads all rows of the form; the vocabulary knows the units. */
    public static FormReading read(Grid form, Vocabulary vocabulary) {
        FormReader reader = new FormReader(form, vocabulary);
        for (int row = form.nextRow(0); row >= 0; row = form.nextRow(row + 1)) {
            if (reader.text(row, FormColumn.FINGERPRINT).matches("[0-9a-f]{16}")
                    && reader.text(row, FormColumn.LETTER).matches("[A-Z]{1,3}")) {
                reader.rows.add(reader.row(row));
            }
        }
        List<FormEntry> entries = new FormAgreement(form, reader.findings).entries(reader.rows);
        return new FormReading(entries, reader.findings);
    }

    private FormRow row(int number) {
        FormRow row = new FormRow(
                number,
                text(number, FormColumn.FINGERPRINT),
                CellAddress.parse(text(number, FormColumn.LETTER) + 1).column(),
                number(number, FormColumn.YEAR),
                number(number, FormColumn.MONTH));
        field(row, number, CorrectionField.ROLE, FormColumn.ROLE, FormColumn.FIRST_ROLE, meanings::role);
        field(row, number, CorrectionField.MEASURE, FormColumn.MEASURE, FormColumn.FIRST_MEASURE, meanings::measure);
        field(row, number, CorrectionField.PERIOD, FormColumn.PERIOD, FormColumn.FIRST_PERIOD, meanings::period);
        field(row, number, CorrectionField.UNIT, FormColumn.UNIT, FormColumn.FIRST_UNIT, meanings::unit);
        boolean told = row.now(CorrectionField.MEASURE).isPresent()
                || row.now(CorrectionField.PERIOD).isPresent();
        boolean read = row.effective(CorrectionField.ROLE).equals(Optional.of(CellRole.FIGURE));
        if (told && !read && !row.touches(CorrectionField.ROLE)) {
            // Whoever says what the numbers are wants them read, even where the column was left out before.
            row.changed(CorrectionField.ROLE, CellRole.FIGURE);
        }
        return row;
    }

    private <T> void field(
            FormRow row,
            int number,
            CorrectionField field,
            FormColumn now,
            FormColumn first,
            Function<String, Optional<T>> meaning) {
        String before = text(number, first);
        String after = text(number, now);
        meaning.apply(before).ifPresent(value -> row.first(field, value));
        if (FormMeanings.key(before).equals(FormMeanings.key(after))) {
            return;
        }
        if (after.isEmpty()) {
            row.cleared(field);
            return;
        }
        Optional<T> value = meaning.apply(after);
        value.ifPresentOrElse(
                known -> row.changed(field, known),
                () -> findings.add(Finding.onSheet(
                        FindingCode.CORRECTION_NOT_UNDERSTOOD,
                        form.file(),
                        form.sheet(),
                        row.cell(now).toString(),
                        after)));
    }

    private OptionalInt number(int row, FormColumn column) {
        String text = text(row, column);
        return text.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** As typed; a year typed as a number reads as its digits. */
    private String text(int row, FormColumn column) {
        return form.cell(row, column.index()).map(Cell::text).orElse("").strip();
    }
}
