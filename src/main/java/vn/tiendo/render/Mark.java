package vn.tiendo.render;

import java.util.List;

/** One thing drawn. Lengths are in units of the drawing, y grows downwards. */
sealed interface Mark {

    /** Draws itself on a canvas. */
    void on(Canvas canvas);

    /**
     * Solid bars on a linear scale from {@code least} to {@code most}: along x, or, where {@code upright}, along y from the
     * bottom.
     */
    record Plot(
            double x, double y, double width, double height, double least, double most, boolean upright, List<Bar> bars)
            implements Mark {

        public Plot {
            bars = List.copyOf(bars);
            if (!(least < most)) {
                throw new IllegalArgumentException("empty scale " + least + ".." + most);
            }
        }

        /** Place of a value on the drawing: x of a lying scale, y of an upright one. */
        double place(double value) {
            double share = (value - least) / (most - least);
            return upright ? y + height * (1 - share) : x + width * share;
        }

        /** The rectangle a bar covers. */
        Box box(Bar bar) {
            double from = place(bar.from());
            double to = place(bar.to());
            double low = Math.min(from, to);
            double length = Math.abs(to - from);
            return upright
                    ? Box.filled(x + bar.offset(), low, bar.thickness(), length, bar.ink())
                    : Box.filled(low, y + bar.offset(), length, bar.thickness(), bar.ink());
        }

        @Override
        public void on(Canvas canvas) {
            canvas.plot(this);
        }
    }

    /** A solid bar between two values, so far from the plot's left (upright) or upper (lying) edge. */
    record Bar(double from, double to, double offset, double thickness, Ink ink) {}

    /** A rectangle; {@code stroke} 0 draws no outline and lies inside the rectangle otherwise. */
    record Box(double x, double y, double width, double height, boolean solid, Ink ink, double stroke, Hatch hatch)
            implements Mark {

        static Box filled(double x, double y, double width, double height, Ink ink) {
            return new Box(x, y, width, height, true, ink, 0, Hatch.NONE);
        }

        static Box outlined(double x, double y, double width, double height, Ink ink, double stroke) {
            return new Box(x, y, width, height, false, ink, stroke, Hatch.NONE);
        }

        Box with(Hatch lines) {
            return new Box(x, y, width, height, solid, ink, stroke, lines);
        }

        @Override
        public void on(Canvas canvas) {
            canvas.box(this);
        }
    }

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, Ink ink, double stroke) implements Mark {
        @Override
        public void on(Canvas canvas) {
            canvas.line(this);
        }
    }

    /** A filled polygon. */
    record Polygon(List<Point> points, Ink ink) implements Mark {
        public Polygon {
            points = List.copyOf(points);
        }

        @Override
        public void on(Canvas canvas) {
            canvas.polygon(this);
        }
    }

    /** A corner of a polygon. */
    record Point(double x, double y) {}

    /** One line of text on a baseline; {@code width} is what it takes in the typeface of the pictures. */
    record Words(String text, double x, double y, Anchor anchor, TextStyle style, Ink ink, double width)
            implements Mark {

        /** Left edge of the text. */
        double left() {
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
        }

        @Override
        public void on(Canvas canvas) {
            canvas.words(this);
        }
    }
}
