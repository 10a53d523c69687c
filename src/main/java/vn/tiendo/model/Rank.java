package vn.tiendo.model;

/**
 * Place among provinces that a national workbook gives the same indicator for.
 *
 * @param place 1 is best
 * @param of number of provinces with figures
 */
public record Rank(int place, int of) {}
