package vn.tiendo.render;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.tiendo.view.ChartModel;

/** What the drawings of one page have in common and refer to: hatches and legends. Stands once in the page. */
final class SharedMarks {

    private final Map<String, String> keys = new LinkedHashMap<>();

    /** A whole chart with its legend; headline, source and table stand in the page as text. */
    Markup figure(ChartModel chart) {
        String key = keys.computeIfAbsent(SvgCanvas.marks(ChartLayout.key(chart)), marks -> "key-" + (keys.size() + 1));
        return SvgCanvas.over(key, ChartLayout.figure(chart));
    }

    /** To be printed after the last drawing. */
    Markup definitions() {
        StringBuilder definitions = new StringBuilder(SvgCanvas.hatches());
        keys.forEach((marks, id) -> definitions
                .append("<g id=\"")
                .append(id)
                .append("\">")
                .append(marks)
                .append("</g>"));
        return new Markup("<svg id=\"shared\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>" + definitions
                + "</defs></svg>");
    }
}
