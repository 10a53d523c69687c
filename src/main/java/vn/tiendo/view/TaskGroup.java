package vn.tiendo.view;

import java.util.List;

/**
 * Tasks of one kind.
 *
 * @param title what they have in common, with their number
 * @param lines the tasks, most urgent first
 */
public record TaskGroup(String title, List<TaskLine> lines) {

    public TaskGroup {
        lines = List.copyOf(lines);
    }
}
