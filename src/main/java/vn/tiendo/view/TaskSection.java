package vn.tiendo.view;

import java.util.List;

/**
 * What was to be done by now and became of it, and what is to be done next.
 *
 * @param headline how many of the tasks due are done and how many are overdue; empty where none is due
 * @param groups what is due, then what is ahead; only those with tasks
 */
public record TaskSection(String headline, List<TaskGroup> groups) {

    public TaskSection {
        groups = groups.stream().filter(group -> !group.lines().isEmpty()).toList();
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
