package vn.tiendo.render;

import java.util.ArrayList;
import java.util.List;

/** Collects marks while a chart is laid out from top to bottom. */
final class Sheet {

    private final List<Mark> marks = new ArrayList<>();

    List<Mark> marks() {
        return marks;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void addAll(List<? extends Mark> more) {
        marks.addAll(more);
    }

    /** One line of text on a baseline. */
    void words(String text, double x, double baseline, Anchor anchor, TextStyle style, Ink ink) {
        if (!text.isEmpty()) {
            marks.add(new Mark.Words(text, x, baseline, anchor, style, ink, Typeface.width(text, style)));
        }
    }

    /** Lines of text under each other, the first one's ascent at {@code top}; returns where the next thing may begin. */
    double flow(TextFlow flow, double x, double top, Anchor anchor, Ink ink) {
        double baseline = top + flow.style().ascent();
        for (String line : flow.lines()) {
            words(line, x, baseline, anchor, flow.style(), ink);
            baseline += flow.style().leading();
        }
        return top + flow.height();
    }

    /** A line of text whose figures stand in the middle of a height. */
    void centred(String text, double x, double middle, Anchor anchor, TextStyle style, Ink ink) {
        words(text, x, middle + style.size() * 0.36, anchor, style, ink);
    }
}
