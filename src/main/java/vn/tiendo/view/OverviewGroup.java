package vn.tiendo.view;

import java.util.List;

/**
 * All targets with one verdict.
 *
 * @param mark the verdict
 * @param entries lowest first
 */
public record OverviewGroup(VerdictMark mark, List<OverviewEntry> entries) {

    public OverviewGroup {
        entries = List.copyOf(entries);
    }
}
