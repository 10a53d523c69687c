package vn.tiendo.view;

/**
 * What rows are sorted by: plain numbers with a decimal point, empty where there is none.
 *
 * @param attainment in per cent of plan
 * @param growth in per cent
 * @param projection in per cent of plan
 */
public record SortKeys(String attainment, String growth, String projection) {}
