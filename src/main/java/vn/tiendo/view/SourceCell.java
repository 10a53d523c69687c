package vn.tiendo.view;

import java.util.List;

/**
 * A cell that a number of the page comes from.
 *
 * @param id unique on the page
 * @param cell {@code E9}
 * @param column headings over it
 * @param typed what the cell holds
 * @param meaning how it was understood: number, unit, conversion, status
 * @param checks recomputed against stated; other cells with the same figure
 */
public record SourceCell(String id, String cell, String column, String typed, String meaning, List<String> checks) {

    public SourceCell {
        checks = List.copyOf(checks);
    }
}
