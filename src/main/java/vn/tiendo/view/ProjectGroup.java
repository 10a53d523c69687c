package vn.tiendo.view;

import java.util.List;

/**
 * Projects paid from one kind of capital, furthest behind first.
 *
 * @param name "Vốn ODA" or other capital
 * @param rows the projects
 */
public record ProjectGroup(String name, List<ProjectRow> rows) {

    public ProjectGroup {
        rows = List.copyOf(rows);
    }
}
