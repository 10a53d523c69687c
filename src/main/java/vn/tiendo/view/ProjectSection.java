package vn.tiendo.view;

import java.util.List;

/**
 * Public investment by project.
 *
 * @param headline the finding as a sentence, empty where there are no projects
 * @param illustrative mark where figures are illustration, else empty
 * @param unit "Đơn vị: …" where all sums share one, which no cell then repeats; else empty
 * @param pace which share of the plan the usual pace is, and what of; empty where there is not one for all
 * @param groups foreign aid first
 * @param reallocation capital that could move between them
 */
public record ProjectSection(
        String headline,
        String illustrative,
        String unit,
        String pace,
        List<ProjectGroup> groups,
        ReallocationSection reallocation) {

    public ProjectSection {
        groups = List.copyOf(groups);
    }
}
