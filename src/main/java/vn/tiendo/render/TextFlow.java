package vn.tiendo.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A text broken into lines that fit a width: at spaces, inside words only where a word alone is too long. What does not
 * fit the allowed number of lines ends in an ellipsis; the full text then stands in the description.
 *
 * @param lines at least one, unless the text is empty
 * @param style style in which they fit
 */
record TextFlow(List<String> lines, TextStyle style) {

    private static final String ELLIPSIS = "…";

    TextFlow {
        lines = List.copyOf(lines);
    }

    static TextFlow of(String text, TextStyle style, double width, int most) {
        List<String> lines = broken(text, style, width);
        if (lines.size() <= most) {
            return new TextFlow(lines, style);
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, shortened(lines.get(most - 1), style, width));
        return new TextFlow(kept, style);
    }

    /** The same number of lines, as even as they get: no headline ends in one lonely word. */
    static TextFlow balanced(String text, TextStyle style, double width, int most) {
        TextFlow widest = of(text, style, width, most);
        double narrow = width / 2;
        double wide = width;
        if (broken(text, style, width).size() > most) {
            return widest;
        }
        while (wide - narrow > 4) {
            double between = (narrow + wide) / 2;
            if (broken(text, style, between).size() <= widest.lines().size()) {
                wide = between;
            } else {
                narrow = between;
            }
        }
        return of(text, style, wide, most);
    }

    /** Wrapped; where that takes too many lines, wrapped in the smaller style; only then cut. */
    static TextFlow fitting(String text, TextStyle style, TextStyle smaller, double width, int most) {
        List<String> lines = broken(text, style, width);
        return lines.size() <= most ? new TextFlow(lines, style) : of(text, smaller, width, most + 1);
    }

    double height() {
        return lines.size() * style.leading();
    }

    /** Width of the longest line. */
    double width() {
        return lines.stream()
                .mapToDouble(line -> Typeface.width(line, style))
                .max()
                .orElse(0);
    }

    private static List<String> broken(String text, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("[ \\t\\r\\n]+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (Typeface.width(longer, style) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (Typeface.width(line, style) > width) {
                int fits = fitting(line, style, width);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** How many characters fit, at least one, never half of a surrogate pair. */
    private static int fitting(String word, TextStyle style, double width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (Typeface.width(word.substring(0, next), style) > width) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static String shortened(String line, TextStyle style, double width) {
        String kept = line;
        while (!kept.isEmpty() && Typeface.width(kept + ELLIPSIS, style) > width) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).stripTrailing();
        }
        return kept + ELLIPSIS;
    }
}
