package vn.tiendo.render;

import java.util.List;
import vn.tiendo.view.ChartFrame;

/** Source, status and run time under a hairline at the bottom of a picture. */
final class FooterMarks {

    private static final double ABOVE = 18;
    private static final double BELOW = 26;
    private static final int MOST_LINES = 4;

    private FooterMarks() {}

    static double height(ChartFrame frame, double left, double right) {
        return ABOVE
                + 10
                + flows(frame, right - left).stream()
                        .mapToDouble(TextFlow::height)
                        .sum()
                + BELOW;
    }

    static void draw(Sheet sheet, ChartFrame frame, double left, double right, double top) {
        double y = top + ABOVE;
        sheet.add(new Mark.Line(left, y, right, y, Ink.RULE, 1));
        y += 10;
        for (TextFlow flow : flows(frame, right - left)) {
            y = sheet.flow(flow, left, y, Anchor.START, Ink.QUIET);
        }
    }

    private static List<TextFlow> flows(ChartFrame frame, double width) {
        return frame.footer().stream()
                .map(line -> TextFlow.of(line, TextStyle.DETAIL, width, MOST_LINES))
                .toList();
    }
}
