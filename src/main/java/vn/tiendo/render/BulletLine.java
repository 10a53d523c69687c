package vn.tiendo.render;

import vn.tiendo.view.BulletRow;

/** One row of a bullet chart. */
final class BulletLine implements Block {

    private static final double PADDING = 9;
    private static final double BULLET_HEIGHT = 28;
    private static final double INDENT = 18;
    private static final String DASH = "–";
    private static final int MOST_LABEL_LINES = 6;

    private final BulletRow row;
    private final BulletColumns columns;
    private final TextFlow label;
    private final TextFlow detail;
    private final TextFlow instead;
    private final double indent;

    BulletLine(BulletRow row, BulletColumns columns) {
        this.row = row;
        this.columns = columns;
        this.indent = row.part() ? INDENT : 0;
        double room = columns.labelWidth() - indent;
        TextStyle style = row.part() ? TextStyle.PART : TextStyle.LABEL;
        this.label = TextFlow.fitting(row.label(), style, TextStyle.DETAIL, room, MOST_LABEL_LINES);
        this.detail = TextFlow.of(row.detail(), TextStyle.DETAIL, room, MOST_LABEL_LINES);
        this.instead =
                TextFlow.of(row.bullet().isPresent() ? "" : row.instead(), TextStyle.DETAIL, columns.bulletWidth(), 3);
    }

    @Override
    public double height() {
        double tallest = Math.max(label.height() + detail.height(), instead.height());
        return Math.max(tallest, BULLET_HEIGHT) + 2 * PADDING;
    }

    @Override
    public void draw(Sheet sheet, double top, double height) {
        double middle = Math.rint(top + height / 2);
        double text = middle - (label.height() + detail.height()) / 2;
        double below = sheet.flow(label, columns.left() + indent, text, Anchor.START, Ink.TEXT);
        sheet.flow(detail, columns.left() + indent, below, Anchor.START, Ink.QUIET);
        row.bullet()
                .ifPresentOrElse(
                        bullet -> sheet.addAll(new BulletMarks(
                                        columns.bullet(),
                                        middle - BULLET_HEIGHT / 2,
                                        columns.bulletWidth(),
                                        BULLET_HEIGHT,
                                        columns.scale())
                                .of(bullet)),
                        () -> sheet.flow(
                                instead,
                                columns.bullet(),
                                middle - instead.height() / 2,
                                Anchor.START,
                                row.detail().isEmpty() ? Ink.TEXT : Ink.QUIET));
        for (int column = 0; column < row.cells().size(); column++) {
            TextStyle style = column == 0 ? TextStyle.NUMBER : TextStyle.VALUE;
            TextFlow cell = TextFlow.fitting(
                    row.cells().get(column),
                    style,
                    TextStyle.DETAIL,
                    columns.cellWidths().get(column) + 1,
                    2);
            Ink ink = row.cells().get(column).equals(DASH) ? Ink.QUIET : Ink.TEXT;
            sheet.flow(cell, columns.cells().get(column), middle - cell.height() / 2, Anchor.END, ink);
        }
        if (columns.variances().width() > 0) {
            sheet.add(columns.variances().zeroLine(top, height));
            row.variance().ifPresent(variance -> columns.variances().draw(sheet, variance, middle, 14));
        }
        sheet.add(new Mark.Line(columns.left(), top + height, columns.right(), top + height, Ink.RULE, 1));
    }
}
