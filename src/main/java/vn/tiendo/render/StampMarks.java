package vn.tiendo.render;

import vn.tiendo.view.ChartFrame;

/** The first line of a picture: area and period at the left, the state of approval at the right, on a dark
 * ground until approved. */
final class StampMarks {

    private static final double HEIGHT = 26;
    private static final double PADDING = 10;

    private StampMarks() {}

    /** Returns where the next thing may begin. */
    static double draw(Sheet sheet, ChartFrame frame, String number, double left, double right, double top) {
        double middle = top + HEIGHT / 2;
        double width = Math.min(Typeface.width(frame.stamp(), TextStyle.HEADING) + 2 * PADDING, (right - left) * 0.6);
        TextFlow stamp = TextFlow.of(frame.stamp(), TextStyle.HEADING, width - 2 * PADDING + 0.5, 1);
        Ink ink = frame.draft() ? Ink.PAPER : Ink.TEXT;
        sheet.add(
                frame.draft()
                        ? Mark.Box.filled(right - width, top, width, HEIGHT, Ink.ACTUAL)
                        : Mark.Box.outlined(right - width, top, width, HEIGHT, Ink.ACTUAL, 1.5));
        sheet.centred(String.join("", stamp.lines()), right - PADDING, middle, Anchor.END, TextStyle.HEADING, ink);
        String kicker = number.isEmpty() ? frame.kicker() : frame.kicker() + " · " + number;
        TextFlow line = TextFlow.of(kicker, TextStyle.HEADING, right - left - width - 20, 1);
        sheet.centred(String.join("", line.lines()), left, middle, Anchor.START, TextStyle.HEADING, Ink.QUIET);
        return top + HEIGHT;
    }
}
