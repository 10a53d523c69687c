package vn.tiendo.render;

import java.util.ArrayList;
import java.util.List;

/** A text of a drawing with the room its letters take, marks over Vietnamese capitals included. */
record PlacedText(String text, double left, double top, double right, double bottom) {

    static List<PlacedText> of(Drawing drawing) {
        List<PlacedText> texts = new ArrayList<>();
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Mark.Words words) {
                double size = words.style().size();
                texts.add(new PlacedText(
                        words.text(),
                        words.left(),
                        words.y() - 0.95 * size,
                        words.left() + words.width(),
                        words.y() + 0.25 * size));
            }
        }
        return texts;
    }

    boolean overlaps(PlacedText other) {
        double slack = 0.5;
        return left < other.right - slack
                && other.left < right - slack
                && top < other.bottom - slack
                && other.top < bottom - slack;
    }
}
