package vn.tiendo.render;

import vn.tiendo.view.ChartLevel;
import vn.tiendo.view.HistoryYear;
import vn.tiendo.view.ProjectedRange;

/** Everything of one year that is no solid bar: hatches, outlines, whisker and numbers. */
final class HistoryMarks {

    /** Share of a column's width that stays free on either side. */
    static final double INSET = 0.05;

    private static final double CAP = 6;

    private final Sheet sheet;
    private final Mark.Plot axis;
    private final double column;
    private final boolean covered;
    private final boolean under;

    /**
     * One year's marks.
     *
     * @param covered whether the part of the year carries the rest of it
     * @param under whether the number of that part stands under the axis
     */
    HistoryMarks(Sheet sheet, Mark.Plot axis, double column, boolean covered, boolean under) {
        this.sheet = sheet;
        this.axis = axis;
        this.column = column;
        this.covered = covered;
        this.under = under;
    }

    void draw(HistoryYear year, double left) {
        double x = left;
        if (year.partial().isPresent()) {
            partial(year.partial().orElseThrow(), x);
            x += covered ? 0 : column;
        }
        if (year.full().isPresent()) {
            ChartLevel full = year.full().orElseThrow();
            double below = covered ? year.partial().map(ChartLevel::value).orElse(0.0) : full.value();
            number(full.text(), Math.max(full.value(), below), x);
            x += column;
        } else if (year.projection().isPresent()) {
            double base = covered ? year.partial().map(ChartLevel::value).orElse(0.0) : 0;
            projection(year.projection().orElseThrow(), year.projectionText(), base, x);
            x += column;
        }
        if (year.plan().isPresent()) {
            ChartLevel plan = year.plan().orElseThrow();
            sheet.add(outline(0, plan.value(), x, 2));
            number(plan.text(), plan.value(), x);
        }
    }

    private void partial(ChartLevel level, double x) {
        Mark.Box box = outline(0, level.value(), x, 1.5);
        if (level.estimate()) {
            sheet.add(box.with(Hatch.DENSE));
        }
        if (!covered) {
            number(level.text(), level.value(), x);
        } else if (under) {
            sheet.words(level.text(), x(box), axis.place(0) + 18, Anchor.MIDDLE, TextStyle.DATA, Ink.TEXT);
        } else {
            inside(level, box);
        }
    }

    /** The number within its column, on plain ground where the column is hatched. */
    private void inside(ChartLevel level, Mark.Box box) {
        double middle = box.y() + Math.min(box.height() / 2, 18);
        double width = Typeface.width(level.text(), TextStyle.DATA) + 6;
        if (level.estimate()) {
            sheet.add(Mark.Box.filled(x(box) - width / 2, middle - 10, width, 20, Ink.ACTUAL));
        }
        sheet.centred(level.text(), x(box), middle, Anchor.MIDDLE, TextStyle.DATA, Ink.PAPER);
    }

    private static double x(Mark.Box box) {
        return box.x() + box.width() / 2;
    }

    private void projection(ProjectedRange range, String text, double base, double x) {
        if (range.point() > base) {
            sheet.add(outline(base, range.point(), x, 1.5).with(Hatch.OPEN));
        }
        // Beside the number, not through it: the number stands at the point, the whisker at the column's right edge.
        double edge = x + column * (1 - INSET) - CAP;
        sheet.addAll(Whisker.upright(axis.place(range.low()), axis.place(range.high()), edge, CAP));
        double point = axis.place(range.point());
        sheet.words(
                text, edge - CAP - 4, range.point() < 0 ? point + 18 : point - 7, Anchor.END, TextStyle.DATA, Ink.TEXT);
    }

    private Mark.Box outline(double from, double to, double x, double stroke) {
        double high = axis.place(Math.max(from, to));
        double low = axis.place(Math.min(from, to));
        return Mark.Box.outlined(x + column * INSET, high, column * (1 - 2 * INSET), low - high, Ink.OUTLINE, stroke);
    }

    /** A number over the end of its column, or under it where the value is negative. */
    private void number(String text, double value, double x) {
        double end = axis.place(value);
        sheet.words(text, x + column / 2, value < 0 ? end + 18 : end - 7, Anchor.MIDDLE, TextStyle.DATA, Ink.TEXT);
    }
}
