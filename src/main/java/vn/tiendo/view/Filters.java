package vn.tiendo.view;

import java.util.List;

/**
 * The choices by which rows can be filtered; only those that occur.
 *
 * @param sectors by sector
 * @param verdicts by verdict
 * @param departments by department
 * @param orders ways of sorting
 */
public record Filters(
        List<FilterOption> sectors,
        List<FilterOption> verdicts,
        List<FilterOption> departments,
        List<FilterOption> orders) {

    public Filters {
        sectors = List.copyOf(sectors);
        verdicts = List.copyOf(verdicts);
        departments = List.copyOf(departments);
        orders = List.copyOf(orders);
    }
}
