package vn.tiendo.render;

import java.util.List;

/**
 * A chart laid out: marks at their places, drawn in order. Pictures and markup are made from the same drawing.
 *
 * @param width in units of the design
 * @param height in units of the design
 * @param title what it shows, short
 * @param description what it shows, in full
 * @param marks from back to front
 */
record Drawing(double width, double height, String title, String description, List<Mark> marks) {

    Drawing {
        marks = List.copyOf(marks);
    }

    void on(Canvas canvas) {
        marks.forEach(mark -> mark.on(canvas));
    }
}
