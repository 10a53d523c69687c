package vn.tiendo.view;

/**
 * One target in the overview.
 *
 * @param row id of the indicator's row further down
 * @param name the indicator
 * @param number attained in per cent of plan, or the value where no percentage makes sense
 */
public record OverviewEntry(String row, String name, Cited number) {}
