package vn.tiendo.view;

/**
 * A cell that a number of the page comes from.
 *
 * @param id unique on the page
 * @param cell {@code E9}
 * @param typed what the cell holds
 * @param meaning the number with its unit and how it was converted; empty where the typed number stands in the row's unit
 * @param heading what stands over it and the period it was taken for; empty where that is said for the whole column
 * @param checks recomputed against stated; other cells with the same figure; may be empty
 */
public record SourceCell(String id, String cell, String typed, String meaning, String heading, String checks) {}
