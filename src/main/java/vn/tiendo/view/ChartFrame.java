package vn.tiendo.view;

import java.util.List;

/**
 * The words around a chart.
 *
 * @param name stable ASCII name of its file, without extension
 * @param kicker area and period, in small print over the headline
 * @param headline the finding, computed from the figures
 * @param subtitle what, unit, comparison
 * @param footer source workbook, status of the figures, run time; one line each
 * @param stamp "Bản nháp, chưa duyệt" or the approval
 * @param draft whether nobody has approved it yet
 * @param description the whole content in words, with every name in full: the text alternative
 * @param legend the scenarios that occur, in reading order
 * @param table the same numbers as a table
 * @param facts statements for the picture's text chunks
 */
public record ChartFrame(
        String name,
        String kicker,
        String headline,
        String subtitle,
        List<String> footer,
        String stamp,
        boolean draft,
        String description,
        List<LegendEntry> legend,
        ChartTable table,
        List<ChartFact> facts) {

    public ChartFrame {
        if (!name.matches("[a-z0-9][a-z0-9.-]*")) {
            throw new IllegalArgumentException("not a stable ASCII chart name: " + name);
        }
        footer = List.copyOf(footer);
        legend = List.copyOf(legend);
        facts = List.copyOf(facts);
    }
}
