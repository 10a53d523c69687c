package vn.tiendo.view;

import java.util.List;

/**
 * All targets with one verdict.
 *
 * @param mark the verdict
 * @param count how many, finished
 * @param entries lowest first
 */
public record OverviewGroup(VerdictMark mark, String count, List<OverviewEntry> entries) {

    public OverviewGroup {
        entries = List.copyOf(entries);
    }
}
