package vn.tiendo.office;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.CellRole;
import vn.tiendo.recognise.ColumnLayout;
import vn.tiendo.recognise.Correction;
import vn.tiendo.recognise.Corrections;
import vn.tiendo.recognise.TableLayout;

/** The columns of every table, each table under its own title. */
final class FormTables {

    private static final String STEP = " › ";
    private static final int TITLE = 110;

    /** Characters of a header that fit one line. */
    private static final int HEADER = 46;

    private final FormPen pen;
    private final Choices choices;
    private final Corrections corrections;

    FormTables(FormPen pen, Choices choices, Corrections corrections) {
        this.pen = pen;
        this.choices = choices;
        this.corrections = corrections;
    }

    void write(List<TableLayout> layouts) {
        int first = pen.next();
        for (TableLayout layout : layouts) {
            title(layout);
            layout.columns().forEach(column -> column(layout, column));
        }
        if (pen.next() > first) {
            choices.offer(pen.sheet(), first, pen.next() - 1);
        }
    }

    private void title(TableLayout layout) {
        String range = layout.first() + ":" + layout.last();
        String title = layout.title().strip().replaceAll("\\s+", " ");
        String shown = title.length() > TITLE ? title.substring(0, TITLE) + "…" : title;
        Row row = pen.row();
        CellStyle style = pen.styles().table();
        for (FormColumn column : FormSheet.SHOWN) {
            pen.text(row, column, "", style);
        }
        String text = layout.sheet() + STEP + range + (shown.isEmpty() ? "" : STEP + shown);
        pen.link(pen.text(row, FormColumn.SHEET, text, style), layout.sheet(), range);
    }

    private void column(TableLayout layout, ColumnLayout column) {
        boolean open = isCorrectable(column);
        String role = pen.messages().text(FormWords.role(column.role()));
        String measure = column.measure()
                .map(FormWords::measure)
                .map(key -> pen.messages().text(key))
                .orElse("");
        String period = column.period().map(pen.periods()::name).orElse("");
        Row row = pen.row();
        FormStyles styles = pen.styles();
        pen.text(row, FormColumn.SHEET, layout.sheet(), styles.closed());
        pen.text(row, FormColumn.LETTER, CellAddress.columnName(column.column()), styles.plain());
        String header = String.join(STEP, column.header());
        pen.text(row, FormColumn.HEADER, header, styles.wrapped());
        pen.lines(row, header, HEADER);
        Optional<Correction> corrected =
                open ? corrections.of(layout.fingerprint(), column.column()) : Optional.empty();
        pen.text(
                row,
                FormColumn.ROLE,
                role,
                style(open, corrected.flatMap(Correction::role).isPresent()));
        pen.text(
                row,
                FormColumn.MEASURE,
                measure,
                style(open, corrected.flatMap(Correction::measure).isPresent()));
        pen.text(
                row,
                FormColumn.PERIOD,
                period,
                style(open, corrected.flatMap(Correction::period).isPresent()));
        pen.text(
                row,
                FormColumn.UNIT,
                column.unit(),
                style(open, corrected.filter(each -> !each.unit().isEmpty()).isPresent()));
        if (open) {
            pen.text(row, FormColumn.FINGERPRINT, layout.fingerprint(), styles.plain());
            pen.text(row, FormColumn.YEAR, number(layout.reportingYear()), styles.plain());
            pen.text(row, FormColumn.MONTH, number(layout.reportingMonth()), styles.plain());
            pen.text(row, FormColumn.FIRST_ROLE, role, styles.plain());
            pen.text(row, FormColumn.FIRST_MEASURE, measure, styles.plain());
            pen.text(row, FormColumn.FIRST_PERIOD, period, styles.plain());
            pen.text(row, FormColumn.FIRST_UNIT, column.unit(), styles.plain());
        }
    }

    private CellStyle style(boolean open, boolean corrected) {
        if (!open) {
            return pen.styles().closed();
        }
        return corrected ? pen.styles().corrected() : pen.styles().open();
    }

    /** Only columns of numbers under a header: a correction is found again by the header. */
    private static boolean isCorrectable(ColumnLayout column) {
        boolean numbers = column.role() == CellRole.FIGURE || column.role() == CellRole.IGNORED;
        return numbers && !column.header().isEmpty();
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
}
