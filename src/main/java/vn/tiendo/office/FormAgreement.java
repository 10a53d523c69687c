package vn.tiendo.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.reference.CorrectionField;
import vn.tiendo.workbook.Grid;

/** Puts together the rows about one column of one form of table; what contradicts itself is told and not used. */
final class FormAgreement {

    /** What is a ratio to something else. */
    private static final Set<Measure> RATIOS = Set.of(
            Measure.PCT_OF_PLAN,
            Measure.INDEX_SAME_PERIOD,
            Measure.GROWTH_SAME_PERIOD,
            Measure.INDEX_PREVIOUS_PERIOD,
            Measure.GROWTH_PREVIOUS_PERIOD,
            Measure.INDEX_BASE,
            Measure.SHARE,
            Measure.CONTRIBUTION);

    private final Grid form;
    private final List<Finding> findings;

    FormAgreement(Grid form, List<Finding> findings) {
        this.form = form;
        this.findings = findings;
    }

    List<FormEntry> entries(List<FormRow> rows) {
        List<FormRow> kept = new ArrayList<>();
        for (FormRow row : rows) {
            checkItself(row);
            Optional<FormRow> before = kept.stream().filter(row::sameColumn).findFirst();
            before.ifPresentOrElse(first -> join(first, row), () -> kept.add(row));
        }
        return kept.stream().map(FormRow::entry).toList();
    }

    /** A percentage in đồng, or numbers that are left out and yet are something. */
    private void checkItself(FormRow row) {
        boolean changed = row.touches(CorrectionField.MEASURE) || row.touches(CorrectionField.UNIT);
        Optional<Object> measure = row.effective(CorrectionField.MEASURE);
        Optional<Object> unit = row.effective(CorrectionField.UNIT);
        if (changed
                && measure.filter(RATIOS::contains).isPresent()
                && unit.filter(u -> !isRatio(u)).isPresent()) {
            tell(row, FormColumn.UNIT, String.valueOf(unit.get()), "unit");
            row.drop();
        }
        boolean leftOut = row.now(CorrectionField.ROLE).equals(Optional.of(CellRole.IGNORED));
        boolean told = row.now(CorrectionField.MEASURE).isPresent()
                || row.now(CorrectionField.PERIOD).isPresent()
                || row.now(CorrectionField.UNIT).isPresent();
        if (leftOut && told) {
            tell(row, FormColumn.ROLE, "", "ignored");
            row.drop();
        }
    }

    private static boolean isRatio(Object unit) {
        String text = String.valueOf(unit);
        return text.contains("%") || text.contains("‰") || text.startsWith("lần") || text.startsWith("điểm");
    }

    /** The same form may stand on many sheets: it is enough to change one, but two changes have to agree. */
    private void join(FormRow first, FormRow row) {
        for (CorrectionField field : CorrectionField.values()) {
            if (!row.touches(field) || first.refuses(field)) {
                continue;
            }
            if (!first.touches(field)) {
                row.now(field).ifPresentOrElse(value -> first.changed(field, value), () -> first.cleared(field));
            } else if (!first.now(field).equals(row.now(field))) {
                FormColumn column = column(field);
                tell(row, column, word(row, field), "rows", first.cell(column).toString());
                first.refuse(field);
            }
        }
    }

    private static FormColumn column(CorrectionField field) {
        return switch (field) {
            case ROLE -> FormColumn.ROLE;
            case MEASURE -> FormColumn.MEASURE;
            case PERIOD -> FormColumn.PERIOD;
            case UNIT -> FormColumn.UNIT;
        };
    }

    private static String word(FormRow row, CorrectionField field) {
        return row.now(field).map(String::valueOf).orElse("");
    }

    private void tell(FormRow row, FormColumn column, String found, String... arguments) {
        findings.add(Finding.onSheet(
                FindingCode.CORRECTION_CONTRADICTORY,
                form.file(),
                form.sheet(),
                row.cell(column).toString(),
                found,
                arguments));
    }
}
