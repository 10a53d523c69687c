package vn.tiendo.render;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Prints a drawing as SVG: real text, no style attribute, no script, no reference to anything outside. Presentation
 * attributes carry the look, so a chart copied out of the page keeps it; classes let the page's style sheet override it.
 */
final class SvgCanvas implements Canvas {

    private final String id;
    private final StringBuilder body = new StringBuilder();
    private final Set<Hatch> hatches = EnumSet.noneOf(Hatch.class);

    private SvgCanvas(String id) {
        this.id = id;
    }

    /**
     * The drawing as one {@code <svg>} element that takes the width it is given.
     *
     * @param id unique on the page; letters, digits and hyphens
     */
    static Markup print(Drawing drawing, String id) {
        if (!id.matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw new IllegalArgumentException("not an id: " + id);
        }
        SvgCanvas canvas = new SvgCanvas(id);
        drawing.on(canvas);
        return new Markup(canvas.element(drawing));
    }

    private String element(Drawing drawing) {
        boolean described = !drawing.description().isEmpty();
        StringBuilder svg = new StringBuilder(body.length() + 600);
        svg.append("<svg class=\"chart\" viewBox=\"0 0 ")
                .append(number(drawing.width()))
                .append(' ')
                .append(number(drawing.height()))
                .append("\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append(described ? "-t " + id + "-d" : "-t")
                .append("\">");
        svg.append(named("title", "-t", drawing.title()));
        svg.append(described ? named("desc", "-d", drawing.description()) : "");
        if (!hatches.isEmpty()) {
            svg.append("<defs>");
            hatches.forEach(hatch -> svg.append(pattern(hatch)));
            svg.append("</defs>");
        }
        return svg.append(body).append("</svg>").toString();
    }

    private String named(String element, String suffix, String text) {
        return "<" + element + " id=\"" + id + suffix + "\">" + escaped(text) + "</" + element + ">";
    }

    private String pattern(Hatch hatch) {
        // Rotated stripes: the pattern's cell is as wide as the distance of two lines across them.
        String across = number(hatch.spacing() / Math.sqrt(2));
        return "<pattern id=\"" + patternId(hatch) + "\" width=\"" + across + "\" height=\"" + across
                + "\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path d=\"M0 0V" + across
                + "\" stroke=\"" + hatch.ink().hex() + "\" stroke-width=\"" + number(2 * hatch.width())
                + "\"/></pattern>";
    }

    private String patternId(Hatch hatch) {
        return id + "-" + hatch.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void plot(Mark.Plot plot) {
        plot.bars().forEach(bar -> box(plot.box(bar)));
    }

    @Override
    public void box(Mark.Box box) {
        if (box.solid()) {
            rectangle(box, 0, box.ink().hex());
            body.append("/>");
        }
        if (box.hatch() != Hatch.NONE) {
            hatches.add(box.hatch());
            rectangle(box, 0, "url(#" + patternId(box.hatch()) + ")");
            body.append("/>");
        }
        if (box.stroke() > 0) {
            rectangle(box, box.stroke() / 2, "none");
            body.append(" stroke=\"")
                    .append(box.ink().hex())
                    .append("\" stroke-width=\"")
                    .append(number(box.stroke()))
                    .append("\"/>");
        }
    }

    private void rectangle(Mark.Box box, double inset, String fill) {
        body.append("<rect x=\"")
                .append(number(box.x() + inset))
                .append("\" y=\"")
                .append(number(box.y() + inset))
                .append("\" width=\"")
                .append(number(Math.max(0, box.width() - 2 * inset)))
                .append("\" height=\"")
                .append(number(Math.max(0, box.height() - 2 * inset)))
                .append("\" fill=\"")
                .append(fill)
                .append('"');
    }

    @Override
    public void line(Mark.Line line) {
        body.append("<path d=\"M").append(number(line.x1())).append(' ').append(number(line.y1()));
        if (line.x1() == line.x2()) {
            body.append('V').append(number(line.y2()));
        } else if (line.y1() == line.y2()) {
            body.append('H').append(number(line.x2()));
        } else {
            body.append('L').append(number(line.x2())).append(' ').append(number(line.y2()));
        }
        body.append("\" stroke=\"")
                .append(line.ink().hex())
                .append("\" stroke-width=\"")
                .append(number(line.stroke()))
                .append("\"/>");
    }

    @Override
    public void polygon(Mark.Polygon polygon) {
        char step = 'M';
        body.append("<path d=\"");
        for (Mark.Point point : polygon.points()) {
            body.append(step).append(number(point.x())).append(' ').append(number(point.y()));
            step = 'L';
        }
        body.append("Z\" fill=\"").append(polygon.ink().hex()).append("\"/>");
    }

    @Override
    public void words(Mark.Words words) {
        body.append("<text x=\"")
                .append(number(words.x()))
                .append("\" y=\"")
                .append(number(words.y()))
                .append("\" font-size=\"")
                .append(number(words.style().size()))
                .append('"');
        if (words.style().weight() != Weight.REGULAR) {
            body.append(" font-weight=\"")
                    .append(words.style().weight().number())
                    .append('"');
        }
        if (words.anchor() != Anchor.START) {
            body.append(" text-anchor=\"").append(words.anchor().word()).append('"');
        }
        body.append(" fill=\"")
                .append(words.ink().hex())
                .append("\">")
                .append(escaped(words.text()))
                .append("</text>");
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
