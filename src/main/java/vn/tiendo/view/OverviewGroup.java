package vn.tiendo.view;

import java.util.List;

/**
 * All targets with one verdict.
 *
 * @param mark the verdict
 * @param count how many, finished
 * @param entries lowest first, as many as have room on the first sheet of paper
 * @param further the others, for the screen
 * @param others how many those are, in words for the screen; empty where there are none
 * @param more how many those are, in words for the paper; empty where there are none
 */
public record OverviewGroup(
        VerdictMark mark,
        String count,
        List<OverviewEntry> entries,
        List<OverviewEntry> further,
        String others,
        String more) {

    public OverviewGroup {
        entries = List.copyOf(entries);
        further = List.copyOf(further);
    }
}
