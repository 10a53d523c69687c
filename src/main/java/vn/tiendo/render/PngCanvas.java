package vn.tiendo.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Paints a drawing at two device pixels per unit. Solid bars are XChart's; hatches, outlines, whiskers, ticks and text are
 * painted over them. Edges of boxes and straight lines fall on whole pixels, so they stay sharp.
 */
final class PngCanvas implements Canvas {

    static final double SCALE = 2;

    private static final int[] MASKS = {0xFF0000, 0xFF00, 0xFF};

    /** Ten million bytes for a picture, so each worker paints all of its pictures on one sheet. */
    private static final ThreadLocal<int[]> SHEET = ThreadLocal.withInitial(() -> new int[0]);

    private static final Map<Ink, Color> COLORS = colors();

    private final Graphics2D graphics;

    private static Map<Ink, Color> colors() {
        Map<Ink, Color> colors = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            colors.put(ink, Color.decode(ink.hex()));
        }
        return colors;
    }

    private PngCanvas(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** The picture holds good until this thread paints the next one. */
    static Pixels paint(Drawing drawing) {
        int width = (int) Math.round(drawing.width() * SCALE);
        int height = (int) Math.round(drawing.height() * SCALE);
        Pixels pixels = new Pixels(sheet(width * height), width, height);
        Graphics2D graphics = image(pixels).createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            hint(graphics);
            drawing.on(new PngCanvas(graphics));
        } finally {
            graphics.dispose();
        }
        return pixels;
    }

    private static int[] sheet(int size) {
        int[] sheet = SHEET.get();
        if (sheet.length < size) {
            sheet = new int[size];
            SHEET.set(sheet);
        }
        return sheet;
    }

    private static BufferedImage image(Pixels pixels) {
        DataBufferInt buffer = new DataBufferInt(pixels.values(), pixels.width() * pixels.height());
        WritableRaster raster = Raster.createPackedRaster(
                buffer, pixels.width(), pixels.height(), pixels.width(), MASKS, new Point(0, 0));
        return new BufferedImage(new DirectColorModel(24, MASKS[0], MASKS[1], MASKS[2]), raster, false, null);
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
        return Objects.requireNonNull(COLORS.get(ink));
    }
}
