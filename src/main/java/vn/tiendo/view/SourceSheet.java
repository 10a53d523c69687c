package vn.tiendo.view;

import java.util.List;

/**
 * The cells of one sheet that the page uses.
 *
 * @param place file › sheet
 * @param cells in the order in which the page uses them
 */
public record SourceSheet(String place, List<SourceCell> cells) {

    public SourceSheet {
        cells = List.copyOf(cells);
    }
}
