package vn.tiendo.view;

import java.util.List;

/**
 * The choices by which rows can be filtered; only those that occur.
 *
 * @param sectors by sector
 * @param verdicts by verdict
 * @param departments by department
 */
public record Filters(List<FilterOption> sectors, List<FilterOption> verdicts, List<FilterOption> departments) {

    public Filters {
        sectors = List.copyOf(sectors);
        verdicts = List.copyOf(verdicts);
        departments = List.copyOf(departments);
    }
}
