package vn.tiendo.view;

import java.util.List;
import java.util.Optional;

/**
 * What stands behind an indicator's row.
 *
 * @param finding the finding as a sentence without the indicator's name
 * @param sentences gap, pace of past years, the rule's record
 * @param wanted whether leaders will ask for a cause: the target is in danger or open
 * @param shortfall the parts in which the shortfall lies, may be empty; never called a cause
 * @param cause as a workbook or form gives it, may be empty
 * @param form the form on which its department may explain it, relative to the page; empty where there is none
 * @param measure the measure proposed, may be empty
 * @param chart its history, or its value beside what it compares with
 * @param caption unit and comparison of the chart
 * @param tables other authorities, parts, past years, areas; only those with rows
 */
public record IndicatorDetails(
        String finding,
        List<String> sentences,
        boolean wanted,
        String shortfall,
        String cause,
        String form,
        String measure,
        Optional<ChartModel> chart,
        String caption,
        List<DataTable> tables) {

    public IndicatorDetails {
        sentences = List.copyOf(sentences);
        tables = tables.stream().filter(table -> !table.isEmpty()).toList();
    }
}
