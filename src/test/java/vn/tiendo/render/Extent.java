package vn.tiendo.render;

import java.util.List;

/** How far the marks of a drawing reach. */
record Extent(double left, double top, double right, double bottom) {

    private static final Extent NOTHING = new Extent(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    static Extent of(Drawing drawing) {
        Extent extent = NOTHING;
        for (PlacedText text : PlacedText.of(drawing)) {
            extent = extent.with(text.left(), text.top()).with(text.right(), text.bottom());
        }
        for (Mark mark : drawing.marks()) {
            extent = extent.with(mark);
        }
        return extent;
    }

    private Extent with(Mark mark) {
        if (mark instanceof Mark.Box box) {
            return with(box);
        }
        if (mark instanceof Mark.Plot plot) {
            Extent extent = this;
            for (Mark.Box box : plot.bars().stream().map(plot::box).toList()) {
                extent = extent.with(box);
            }
            return extent;
        }
        if (mark instanceof Mark.Line line) {
            return with(line.x1(), line.y1()).with(line.x2(), line.y2());
        }
        if (mark instanceof Mark.Polygon polygon) {
            return with(polygon.points());
        }
        return this;
    }

    private Extent with(Mark.Box box) {
        return with(box.x(), box.y()).with(box.x() + box.width(), box.y() + box.height());
    }

    private Extent with(List<Mark.Point> points) {
        Extent extent = this;
        for (Mark.Point point : points) {
            extent = extent.with(point.x(), point.y());
        }
        return extent;
    }

    private Extent with(double x, double y) {
        return new Extent(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
    }
}
