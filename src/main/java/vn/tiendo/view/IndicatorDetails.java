package vn.tiendo.view;

import java.util.List;
import java.util.Optional;

/**
 * What stands behind an indicator's row.
 *
 * @param sentences gap, pace of past years, projection, feasibility, the rule's record
 * @param wanted whether leaders will ask for a cause: the target is in danger or open
 * @param cause as a workbook or form gives it, may be empty
 * @param measure the measure proposed, may be empty
 * @param chart its history, or its value beside what it compares with
 * @param tables other authorities, parts, past years, areas; only those with rows
 */
public record IndicatorDetails(
        List<String> sentences,
        boolean wanted,
        String cause,
        String measure,
        Optional<ChartModel> chart,
        List<DataTable> tables) {

    public IndicatorDetails {
        sentences = List.copyOf(sentences);
        tables = tables.stream().filter(table -> !table.isEmpty()).toList();
    }
}
