package vn.tiendo.view;

import java.util.List;
import java.util.Optional;

/**
 * What changed since the run before of the same period.
 *
 * @param chart the largest changes, where any is shown in per cent
 * @param lines each change with its cell
 */
public record ChangeSection(Optional<ChartModel> chart, List<FindingLine> lines) {

    public ChangeSection {
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
