package vn.tiendo.view;

import java.util.List;

/**
 * A section of the report.
 *
 * @param level 1 for a part, 2 for a section of it
 * @param heading with its number
 * @param blocks its body
 */
public record ReportSection(int level, String heading, List<ReportBlock> blocks) {

    public ReportSection {
        blocks = List.copyOf(blocks);
    }
}
