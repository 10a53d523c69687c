package vn.tiendo.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints a drawing as pieces of SVG: real text, no style attribute, no script, no reference to anything outside the page.
 * Looks are classes, because a page has hundreds of drawings. Neighbouring shapes of one look are one path, and texts, which
 * nothing covers, come last, grouped by style. Commas and no blanks part numbers, so that the page can leave out the quotes.
 */
final class SvgCanvas implements Canvas {

    private static final String NOTHING = "";

    /** A drawing this wide is shown at about its own size or smaller: whole units are fine enough for it. */
    private static final double LARGE = 300;

    private final SvgLooks looks;
    private final boolean large;
    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder path = new StringBuilder();
    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
    private String look = NOTHING;

    private SvgCanvas(SvgLooks looks, boolean large) {
        this.looks = looks;
        this.large = large;
    }

    /** What is drawn, piece by piece from back to front; equal pieces of two drawings are equal strings. */
    static List<String> pieces(Drawing drawing, SvgLooks looks) {
        SvgCanvas canvas = new SvgCanvas(looks, drawing.width() > LARGE);
        drawing.on(canvas);
        canvas.finishPath();
        canvas.texts.forEach((style, words) -> canvas.pieces.add(styled(looks.name(style), words.toString())));
        return List.copyOf(canvas.pieces);
    }

    /** Whether a piece is words alone: they come after all shapes. */
    static boolean isText(String piece) {
        return piece.startsWith("<text") || piece.startsWith("<g ");
    }

    /** One text carries its style itself, several stand in a group that does. */
    private static String styled(String style, String words) {
        boolean alone = words.indexOf("<text", 1) < 0;
        return alone
                ? "<text class=\"" + style + '"' + words.substring("<text".length())
                : "<g class=\"" + style + "\">" + words + "</g>";
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

    /** Bars are thick lines, which take half the letters of rectangles; bars of one ink stand together. */
    @Override
    public void plot(Mark.Plot plot) {
        Map<Ink, List<Mark.Bar>> byInk = new LinkedHashMap<>();
        plot.bars()
                .forEach(bar -> byInk.computeIfAbsent(bar.ink(), ink -> new ArrayList<>())
                        .add(bar));
        byInk.values().forEach(bars -> bars.forEach(bar -> bar(plot.box(bar), plot.upright())));
    }

    private void bar(Mark.Box box, boolean upright) {
        double middle = upright ? box.x() + box.width() / 2 : box.y() + box.height() / 2;
        String from = upright ? at(middle) + ',' + at(box.y() + box.height()) : at(box.x()) + ',' + at(middle);
        String to = upright ? 'V' + at(box.y()) : 'H' + at(box.x() + box.width());
        shape(stroke(box.ink(), upright ? box.width() : box.height()), 'M' + from + to);
    }

    @Override
    public void box(Mark.Box box) {
        if (box.solid()) {
            shape("fill:" + box.ink().hex(), rectangle(box, 0));
        }
        if (box.stroke() > 0) {
            shape(ground(box.hatch()) + ';' + stroke(box.ink(), box.stroke()), rectangle(box, box.stroke() / 2));
        } else if (box.hatch() != Hatch.NONE) {
            shape(ground(box.hatch()), rectangle(box, 0));
        }
    }

    private static String ground(Hatch hatch) {
        return hatch == Hatch.NONE ? "fill:none" : "fill:url(#" + id(hatch) + ")";
    }

    private String rectangle(Mark.Box box, double inset) {
        String width = at(Math.max(0, box.width() - 2 * inset));
        String height = at(Math.max(0, box.height() - 2 * inset));
        return 'M' + at(box.x() + inset) + ',' + at(box.y() + inset) + 'h' + width + 'v' + height + "h-" + width + 'z';
    }

    private static String stroke(Ink ink, double width) {
        return "stroke:" + ink.hex() + ";stroke-width:" + number(width);
    }

    @Override
    public void line(Mark.Line line) {
        String end = line.x1() == line.x2()
                ? 'V' + at(line.y2())
                : line.y1() == line.y2() ? 'H' + at(line.x2()) : 'L' + at(line.x2()) + ',' + at(line.y2());
        shape(stroke(line.ink(), line.stroke()), 'M' + at(line.x1()) + ',' + at(line.y1()) + end);
    }

    @Override
    public void polygon(Mark.Polygon polygon) {
        StringBuilder corners = new StringBuilder();
        for (Mark.Point point : polygon.points()) {
            corners.append(corners.isEmpty() ? 'M' : 'L')
                    .append(number(point.x()))
                    .append(',')
                    .append(number(point.y()));
        }
        shape("fill:" + polygon.ink().hex(), corners.append('z').toString());
    }

    private void shape(String declarations, String data) {
        if (!declarations.equals(look)) {
            finishPath();
            look = declarations;
        }
        path.append(data);
    }

    private void finishPath() {
        if (!path.isEmpty()) {
            pieces.add("<path class=\"" + looks.name(look) + "\" d=\"" + path + "\"/>");
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
        TextStyle style = words.style();
        String weight = style.weight() == Weight.REGULAR
                ? ""
                : ";font-weight:" + style.weight().number();
        String anchor = words.anchor() == Anchor.START
                ? ""
                : ";text-anchor:" + words.anchor().word();
        return "fill:" + words.ink().hex() + ";font-size:" + number(style.size()) + "px" + weight + anchor;
    }

    private String at(double length) {
        return large ? String.valueOf(Math.round(length)) : number(length);
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
