package vn.tiendo.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints a drawing as SVG: real text, no style attribute, no script, no reference to anything outside the page. Presentation
 * attributes carry the look, so a chart copied out of the page keeps it. Neighbouring shapes of one look are one path, and
 * texts, which nothing covers, come last, grouped by style: a page has hundreds of drawings.
 */
final class SvgCanvas implements Canvas {

    private static final String NOTHING = "";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder path = new StringBuilder();
    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
    private String look = NOTHING;

    private SvgCanvas() {}

    /**
     * The drawing as one {@code <svg>} element that takes the width it is given. Its title is its name; a drawing without
     * one is hidden from those who do not see it, because the numbers beside it say the same.
     */
    static Markup print(Drawing drawing) {
        return print(drawing, NOTHING);
    }

    /** The same over what stands elsewhere in the page under an id. */
    static Markup over(String id, Drawing drawing) {
        return print(drawing, "<use href=\"#" + id + "\"/>");
    }

    private static Markup print(Drawing drawing, String ground) {
        return new Markup("<svg class=\"chart\" viewBox=\"0 0 " + number(drawing.width()) + ' '
                + number(drawing.height()) + '"' + name(drawing.title()) + '>' + ground + marks(drawing) + "</svg>");
    }

    /** What is drawn, without the element around it. */
    static String marks(Drawing drawing) {
        SvgCanvas canvas = new SvgCanvas();
        drawing.on(canvas);
        canvas.finishPath();
        canvas.texts.forEach((style, words) ->
                canvas.body.append("<g").append(style).append('>').append(words).append("</g>"));
        return canvas.body.toString();
    }

    private static String name(String title) {
        return title.isEmpty() ? " aria-hidden=\"true\"" : " role=\"img\" aria-label=\"" + escaped(title) + '"';
    }

    /** The hatches that all drawings of a page refer to. */
    static String hatches() {
        return pattern(Hatch.DENSE) + pattern(Hatch.OPEN);
    }

    private static String pattern(Hatch hatch) {
        // Rotated stripes: the pattern's cell is as wide as the distance of two lines across them.
        String across = number(hatch.spacing() / Math.sqrt(2));
        return "<pattern id=\"" + id(hatch) + "\" width=\"" + across + "\" height=\"" + across
                + "\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path d=\"M0 0V" + across
                + "\" stroke=\"" + hatch.ink().hex() + "\" stroke-width=\"" + number(2 * hatch.width())
                + "\"/></pattern>";
    }

    private static String id(Hatch hatch) {
        return "hatch-" + hatch.name().toLowerCase(Locale.ROOT);
    }

    /** Bars of one ink together; bars of a plot do not overlap. */
    @Override
    public void plot(Mark.Plot plot) {
        Map<Ink, List<Mark.Bar>> byInk = new LinkedHashMap<>();
        plot.bars()
                .forEach(bar -> byInk.computeIfAbsent(bar.ink(), ink -> new ArrayList<>())
                        .add(bar));
        byInk.values().forEach(bars -> bars.forEach(bar -> box(plot.box(bar))));
    }

    @Override
    public void box(Mark.Box box) {
        if (box.solid()) {
            shape("fill=\"" + box.ink().hex() + '"', rectangle(box, 0));
        }
        if (box.hatch() != Hatch.NONE) {
            shape("fill=\"url(#" + id(box.hatch()) + ")\"", rectangle(box, 0));
        }
        if (box.stroke() > 0) {
            shape("fill=\"none\" " + stroke(box.ink(), box.stroke()), rectangle(box, box.stroke() / 2));
        }
    }

    private static String rectangle(Mark.Box box, double inset) {
        String width = number(Math.max(0, box.width() - 2 * inset));
        String height = number(Math.max(0, box.height() - 2 * inset));
        return 'M' + number(box.x() + inset) + ' ' + number(box.y() + inset) + 'h' + width + 'v' + height + "h-" + width
                + 'z';
    }

    private static String stroke(Ink ink, double width) {
        return "stroke=\"" + ink.hex() + "\" stroke-width=\"" + number(width) + '"';
    }

    @Override
    public void line(Mark.Line line) {
        String end = line.x1() == line.x2()
                ? 'V' + number(line.y2())
                : line.y1() == line.y2() ? 'H' + number(line.x2()) : 'L' + number(line.x2()) + ' ' + number(line.y2());
        shape(stroke(line.ink(), line.stroke()), 'M' + number(line.x1()) + ' ' + number(line.y1()) + end);
    }

    @Override
    public void polygon(Mark.Polygon polygon) {
        StringBuilder corners = new StringBuilder();
        for (Mark.Point point : polygon.points()) {
            corners.append(corners.isEmpty() ? 'M' : 'L')
                    .append(number(point.x()))
                    .append(' ')
                    .append(number(point.y()));
        }
        shape("fill=\"" + polygon.ink().hex() + '"', corners.append('z').toString());
    }

    private void shape(String attributes, String data) {
        if (!attributes.equals(look)) {
            finishPath();
            look = attributes;
        }
        path.append(data);
    }

    private void finishPath() {
        if (!path.isEmpty()) {
            body.append("<path ").append(look).append(" d=\"").append(path).append("\"/>");
            path.setLength(0);
        }
        look = NOTHING;
    }

    @Override
    public void words(Mark.Words words) {
        texts.computeIfAbsent(lettering(words), style -> new StringBuilder())
                .append("<text x=\"")
                .append(Math.round(words.x()))
                .append("\" y=\"")
                .append(Math.round(words.y()))
                .append("\">")
                .append(escaped(words.text()))
                .append("</text>");
    }

    private static String lettering(Mark.Words words) {
        StringBuilder attributes = new StringBuilder();
        attributes.append(" fill=\"").append(words.ink().hex()).append('"');
        attributes.append(" font-size=\"").append(number(words.style().size())).append('"');
        if (words.style().weight() != Weight.REGULAR) {
            attributes
                    .append(" font-weight=\"")
                    .append(words.style().weight().number())
                    .append('"');
        }
        if (words.anchor() != Anchor.START) {
            attributes.append(" text-anchor=\"").append(words.anchor().word()).append('"');
        }
        return attributes.toString();
    }

    /** A length with at most one digit after the point: a tenth of a pixel. */
    static String number(double length) {
        long tenths = Math.round(length * 10);
        String whole = tenths / 10 == 0 && tenths < 0 ? "-0" : String.valueOf(tenths / 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : whole + "." + Math.abs(tenths % 10);
    }

    /** Text as markup: the five special characters escaped, characters that XML forbids left out. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> appendAllowed(safe, c);
            }
        });
        return safe.toString();
    }

    private static void appendAllowed(StringBuilder safe, int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        if (!control && !surrogate && c != 0xFFFE && c != 0xFFFF) {
            safe.appendCodePoint(c);
        }
    }
}
