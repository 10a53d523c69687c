package vn.tiendo.view;

import java.util.List;
import vn.tiendo.model.Figure;

/**
 * What is particular to one chart's frame, before source, status and run are put around it.
 *
 * @param name stable ASCII name
 * @param headline the finding
 * @param subtitle what, unit, comparison
 * @param unit unit of the figures, for the picture's text chunks
 * @param legend scenarios that may occur, in reading order
 * @param table the numbers
 * @param sources the figures shown
 * @param notes further lines of the footer
 */
record ChartDraft(
        String name,
        String headline,
        String subtitle,
        String unit,
        List<ChartScenario> legend,
        ChartTable table,
        List<Figure> sources,
        List<String> notes) {

    ChartDraft {
        legend = List.copyOf(legend);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }
}
