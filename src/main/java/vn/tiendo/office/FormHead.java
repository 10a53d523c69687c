package vn.tiendo.office;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import vn.tiendo.view.Messages;

/** The upper rows of the form: how to use it, what was read and left out, the legend, the heads of the columns. */
final class FormHead {

    /** The legend stands in two lines under the wider columns. */
    private static final List<FormColumn> LEGEND = List.of(FormColumn.HEADER, FormColumn.MEASURE, FormColumn.PERIOD);

    private static final float TITLE_POINTS = 22;

    private final FormPen pen;
    private final TintedStyles tints;

    FormHead(FormPen pen, TintedStyles tints) {
        this.pen = pen;
        this.tints = tints;
    }

    void write(int findings) {
        Messages messages = pen.messages();
        FormStyles styles = pen.styles();
        Row title = pen.row();
        pen.text(title, FormColumn.SHEET, messages.text("review.title"), styles.title());
        title.setHeightInPoints(TITLE_POINTS);
        pen.wide(
                messages.text("review.counts", tints.count(Tint.FIGURE), tints.count(Tint.IGNORED), findings),
                styles.bold());
        pen.wide(messages.text("review.how"), styles.wrapped());
        legend(List.of(Tint.TITLE, Tint.HEADER, Tint.LABEL), messages.text("review.legend"));
        legend(List.of(Tint.FIGURE, Tint.NOTE, Tint.IGNORED), "");
        pen.skip();
        Row row = pen.row();
        for (FormColumn column : FormSheet.SHOWN) {
            pen.text(row, column, messages.text(column.key()), styles.heading());
        }
    }

    private void legend(List<Tint> line, String title) {
        Row row = pen.row();
        pen.text(row, FormColumn.SHEET, title, pen.styles().bold());
        for (int i = 0; i < line.size(); i++) {
            CellStyle style = pen.styles().boxed();
            tints.fill(style, line.get(i));
            pen.text(row, LEGEND.get(i), pen.messages().text(line.get(i).key()), style);
        }
    }
}
