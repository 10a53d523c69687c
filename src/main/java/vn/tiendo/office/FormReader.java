package vn.tiendo.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.reference.ColumnCorrection;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.Grid;

/**
 * Reads the form that comes back. Only what differs from what was written is a correction, so that an untouched form
 * corrects nothing; a word that is none of those offered changes nothing and is told.
 */
public final class FormReader {

    private final Grid form;
    private final Map<String, String> roles;
    private final Map<String, String> measures;
    private final List<ColumnCorrection> corrections = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private FormReader(Grid form) {
        this.form = form;
        this.roles = words(FormColumn.ROLE_WORDS, FormColumn.ROLE_CODES);
        this.measures = words(FormColumn.MEASURE_WORDS, FormColumn.MEASURE_CODES);
    }

    /** Reads all rows of the form. */
    public static FormReading read(Grid form) {
        FormReader reader = new FormReader(form);
        for (int row = form.nextRow(0); row >= 0; row = form.nextRow(row + 1)) {
            if (reader.text(row, FormColumn.FINGERPRINT).matches("[0-9a-f]{16}")) {
                reader.row(row);
            }
        }
        return new FormReading(reader.corrections, reader.findings);
    }

    private void row(int row) {
        boolean roleChanged = changed(row, FormColumn.ROLE, FormColumn.FIRST_ROLE);
        Optional<Measure> measure = measure(row);
        Optional<Period> period = period(row);
        Optional<String> unit = Optional.of(text(row, FormColumn.UNIT))
                .filter(text -> changed(row, FormColumn.UNIT, FormColumn.FIRST_UNIT) && !text.isEmpty());
        Optional<CellRole> role = roleChanged ? role(row) : Optional.empty();
        boolean told = measure.isPresent() || period.isPresent();
        if (!roleChanged && told) {
            // Whoever says what the numbers are wants them read, even where the column was left out before.
            role = Optional.of(CellRole.FIGURE);
        }
        if (role.isPresent() || told || unit.isPresent()) {
            corrections.add(new ColumnCorrection(
                    text(row, FormColumn.FINGERPRINT),
                    CellAddress.parse(text(row, FormColumn.LETTER) + 1).column(),
                    role,
                    measure,
                    period,
                    number(row, FormColumn.YEAR),
                    number(row, FormColumn.MONTH),
                    unit));
        }
    }

    private Optional<CellRole> role(int row) {
        String code = roles.getOrDefault(key(text(row, FormColumn.ROLE)), "");
        Optional<CellRole> role = Stream.of(CellRole.values())
                .filter(each -> each.name().equals(code))
                .findFirst();
        return told(role, row, FormColumn.ROLE);
    }

    private Optional<Measure> measure(int row) {
        if (!changed(row, FormColumn.MEASURE, FormColumn.FIRST_MEASURE)) {
            return Optional.empty();
        }
        String code = measures.getOrDefault(key(text(row, FormColumn.MEASURE)), "");
        Optional<Measure> measure = Stream.of(Measure.values())
                .filter(each -> each.code().equals(code))
                .findFirst();
        return told(measure, row, FormColumn.MEASURE);
    }

    private Optional<Period> period(int row) {
        if (!changed(row, FormColumn.PERIOD, FormColumn.FIRST_PERIOD)) {
            return Optional.empty();
        }
        String code = text(row, FormColumn.PERIOD).toUpperCase(Locale.ROOT).replace(" ", "");
        return told(Period.parse(code), row, FormColumn.PERIOD);
    }

    /** An emptied cell says nothing; any other word that is not understood is told. */
    private <T> Optional<T> told(Optional<T> meaning, int row, FormColumn column) {
        String found = text(row, column);
        if (meaning.isEmpty() && !found.isEmpty()) {
            findings.add(Finding.onSheet(
                    FindingCode.CORRECTION_NOT_UNDERSTOOD,
                    form.file(),
                    form.sheet(),
                    new CellAddress(row, column.index()).toString(),
                    found));
        }
        return meaning;
    }

    private boolean changed(int row, FormColumn now, FormColumn first) {
        return !key(text(row, now)).equals(key(text(row, first)));
    }

    private OptionalInt number(int row, FormColumn column) {
        String text = text(row, column);
        return text.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private Map<String, String> words(FormColumn words, FormColumn codes) {
        Map<String, String> found = new HashMap<>();
        for (int row = form.nextRow(0); row >= 0; row = form.nextRow(row + 1)) {
            found.put(key(text(row, words)), text(row, codes));
        }
        return found;
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** As typed; a year typed as a number reads as its digits. */
    private String text(int row, FormColumn column) {
        return form.cell(row, column.index()).map(Cell::text).orElse("").strip();
    }
}
