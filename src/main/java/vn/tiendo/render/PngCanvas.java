package vn.tiendo.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * Paints a drawing at two device pixels per unit. Solid bars are XChart's; hatches, outlines, whiskers, ticks and text are
 * painted over them. Edges of boxes and straight lines fall on whole pixels, so they stay sharp.
 */
final class PngCanvas implements Canvas {

    static final double SCALE = 2;

    private final Graphics2D graphics;

    private PngCanvas(Graphics2D graphics) {
        this.graphics = graphics;
    }

    static BufferedImage paint(Drawing drawing) {
        int width = (int) Math.round(drawing.width() * SCALE);
        int height = (int) Math.round(drawing.height() * SCALE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            hint(graphics);
            drawing.on(new PngCanvas(graphics));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static void hint(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void plot(Mark.Plot plot) {
        Graphics2D own = (Graphics2D) graphics.create();
        try {
            own.translate(Math.rint(plot.x() * SCALE), Math.rint(plot.y() * SCALE));
            PlotChart.paint(plot, own, SCALE);
        } finally {
            own.dispose();
        }
    }

    @Override
    public void box(Mark.Box box) {
        Rectangle2D area = snapped(box);
        if (box.solid()) {
            graphics.setColor(color(box.ink()));
            graphics.fill(area);
        }
        if (box.hatch() != Hatch.NONE) {
            hatch(area, box.hatch());
        }
        if (box.stroke() > 0) {
            double stroke = Math.max(1, Math.rint(box.stroke() * SCALE));
            graphics.setColor(color(box.ink()));
            graphics.setStroke(new BasicStroke((float) stroke, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            graphics.draw(new Rectangle2D.Double(
                    area.getX() + stroke / 2,
                    area.getY() + stroke / 2,
                    Math.max(0, area.getWidth() - stroke),
                    Math.max(0, area.getHeight() - stroke)));
        }
    }

    private static Rectangle2D snapped(Mark.Box box) {
        double left = Math.rint(box.x() * SCALE);
        double top = Math.rint(box.y() * SCALE);
        double right = Math.rint((box.x() + box.width()) * SCALE);
        double bottom = Math.rint((box.y() + box.height()) * SCALE);
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    /** Lines at 45 degrees, counted from the origin of the picture, so that neighbouring boxes hatch alike. */
    private void hatch(Rectangle2D area, Hatch hatch) {
        double step = hatch.spacing() * SCALE;
        Shape before = graphics.getClip();
        graphics.clip(area);
        graphics.setColor(color(hatch.ink()));
        graphics.setStroke(
                new BasicStroke((float) (hatch.width() * SCALE), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        double first = Math.floor((area.getX() + area.getY()) / step) * step;
        double last = area.getMaxX() + area.getMaxY() + step;
        for (double sum = first; sum <= last; sum += step) {
            graphics.draw(new Line2D.Double(
                    sum - area.getMaxY() - 4, area.getMaxY() + 4, sum - area.getY() + 4, area.getY() - 4));
        }
        graphics.setClip(before);
    }

    @Override
    public void line(Mark.Line line) {
        double stroke = Math.max(1, Math.rint(line.stroke() * SCALE));
        double shift = stroke % 2 == 0 ? 0 : 0.5;
        boolean upright = line.x1() == line.x2();
        boolean level = line.y1() == line.y2();
        graphics.setColor(color(line.ink()));
        graphics.setStroke(new BasicStroke((float) stroke, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(new Line2D.Double(
                upright ? Math.rint(line.x1() * SCALE) + shift : line.x1() * SCALE,
                level ? Math.rint(line.y1() * SCALE) + shift : line.y1() * SCALE,
                upright ? Math.rint(line.x2() * SCALE) + shift : line.x2() * SCALE,
                level ? Math.rint(line.y2() * SCALE) + shift : line.y2() * SCALE));
    }

    @Override
    public void polygon(Mark.Polygon polygon) {
        Path2D path = new Path2D.Double();
        for (Mark.Point point : polygon.points()) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(point.x() * SCALE, point.y() * SCALE);
            } else {
                path.lineTo(point.x() * SCALE, point.y() * SCALE);
            }
        }
        path.closePath();
        graphics.setColor(color(polygon.ink()));
        graphics.fill(path);
    }

    @Override
    public void words(Mark.Words words) {
        graphics.setColor(color(words.ink()));
        graphics.setFont(
                Typeface.font(words.style()).deriveFont((float) (words.style().size() * SCALE)));
        graphics.drawString(words.text(), (float) (words.left() * SCALE), (float) Math.rint(words.y() * SCALE));
    }

    static Color color(Ink ink) {
        return Color.decode(ink.hex());
    }
}
