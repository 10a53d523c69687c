package vn.tiendo.view;

import java.util.List;

/**
 * A cell that a number of the page comes from.
 *
 * @param id unique on the page
 * @param cell {@code E9}
 * @param row label of the row, with the column's heading
 * @param typed what the cell holds
 * @param meaning how it was understood: number, unit, conversion, status
 * @param checks recomputed against stated; other cells with the same figure
 */
public record SourceCell(String id, String cell, String row, String typed, String meaning, List<String> checks) {

    public SourceCell {
        checks = List.copyOf(checks);
    }
}
