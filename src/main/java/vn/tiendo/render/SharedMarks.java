package vn.tiendo.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints the drawings of one page so that what many of them have in common (hatches, legends, the years under the columns,
 * the tick at the plan) stands in it once. All drawings are announced before the first is printed.
 */
final class SharedMarks {

    /** Letters of a reference: {@code <use href="#g12"/>}. */
    private static final int REFERENCE = 19;

    /** Letters around a piece that others refer to, and then some: sharing must be worth its while. */
    private static final int SHARING = 60;

    private final SvgLooks looks = new SvgLooks();
    private final IdentityHashMap<Object, Printed> drawings = new IdentityHashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Integer> runUses = new HashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    /** What one drawing consists of. */
    private record Printed(double width, double height, List<String> pieces) {}

    /** Lays a drawing out under the object it shows. */
    void announce(Object shown, Drawing drawing) {
        announce(shown, drawing, SvgCanvas.pieces(drawing, looks));
    }

    /** The same over a ground (a legend) that is one piece, because many drawings have it. */
    void announce(Object shown, Drawing ground, Drawing drawing) {
        List<String> pieces = new ArrayList<>();
        pieces.add(String.join("", SvgCanvas.pieces(ground, looks)));
        pieces.addAll(SvgCanvas.pieces(drawing, looks));
        announce(shown, drawing, pieces);
    }

    private void announce(Object shown, Drawing drawing, List<String> pieces) {
        drawings.put(shown, new Printed(drawing.width(), drawing.height(), pieces));
        pieces.forEach(piece -> uses.merge(piece, 1, Integer::sum));
    }

    /** Texts come last and nowhere cover each other: those that many drawings have follow their common shapes. */
    private List<String> commonTextsFirst(List<String> pieces) {
        List<String> ordered = new ArrayList<>(pieces);
        ordered.sort(
                Comparator.comparingInt(piece -> !SvgCanvas.isText(piece) ? 0 : isWorthSharing(piece, uses) ? 1 : 2));
        return ordered;
    }

    /** A drawing that repeats the numbers beside it, hidden from those who do not see it. */
    Markup decoration(Object shown) {
        return print(shown, "aria-hidden=\"true\"");
    }

    /** A drawing that says something of its own, named by an element of the page. */
    Markup figure(Object shown, String labelledBy) {
        return print(shown, "role=\"img\" aria-labelledby=\"" + SvgCanvas.escaped(labelledBy) + '"');
    }

    private Markup print(Object shown, String attributes) {
        Printed printed = drawings.get(shown);
        if (printed == null) {
            throw new IllegalArgumentException("a drawing that was not announced: " + shown);
        }
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0,0,")
                .append(SvgCanvas.number(printed.width()))
                .append(',')
                .append(SvgCanvas.number(printed.height()))
                .append("\" ")
                .append(attributes)
                .append('>');
        runs(printed.pieces()).forEach(run -> svg.append(shortest(run)));
        return new Markup(svg.append("</svg>").toString());
    }

    /** Pieces that are worth sharing and follow each other, together; every other piece alone. */
    private List<List<String>> runs(List<String> pieces) {
        List<List<String>> runs = new ArrayList<>();
        boolean going = false;
        for (String piece : commonTextsFirst(pieces)) {
            boolean common = isWorthSharing(piece, uses);
            if (common && going) {
                runs.get(runs.size() - 1).add(piece);
            } else {
                runs.add(new ArrayList<>(List.of(piece)));
            }
            going = common;
        }
        return runs;
    }

    private static boolean isWorthSharing(String marks, Map<String, Integer> uses) {
        return (marks.length() - REFERENCE) * uses.getOrDefault(marks, 0) > marks.length() + SHARING;
    }

    /** One reference instead of one for each piece, for a definition of their own. */
    private boolean isWorthJoining(int pieces, String marks) {
        return (pieces - 1) * REFERENCE * runUses.getOrDefault(marks, 0) > marks.length() + SHARING;
    }

    /** A run is referred to as one where many drawings have all of it, else piece by piece. */
    private String shortest(List<String> run) {
        if (runUses.isEmpty()) {
            drawings.values()
                    .forEach(each -> runs(each.pieces())
                            .forEach(marks -> runUses.merge(String.join("", marks), 1, Integer::sum)));
        }
        String marks = String.join("", run);
        if (run.size() > 1 && isWorthJoining(run.size(), marks)) {
            return reference(marks);
        }
        StringBuilder svg = new StringBuilder();
        run.forEach(piece -> svg.append(isWorthSharing(piece, uses) ? reference(piece) : piece));
        return svg.toString();
    }

    private String reference(String marks) {
        String id = ids.computeIfAbsent(marks, any -> "g" + Integer.toString(ids.size(), Character.MAX_RADIX));
        return "<use href=\"#" + id + "\"/>";
    }

    /** To be printed after the last drawing. */
    Markup definitions() {
        StringBuilder definitions = new StringBuilder(SvgCanvas.hatches());
        ids.forEach((piece, id) -> definitions
                .append("<g id=\"")
                .append(id)
                .append("\">")
                .append(piece)
                .append("</g>"));
        return new Markup("<svg id=\"shared\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>" + definitions
                + "</defs></svg>");
    }

    /** The looks of all drawings; the page's script takes them along into a picture. */
    String css() {
        return looks.css();
    }
}
