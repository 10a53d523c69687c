package vn.tiendo.view;

import java.util.List;

/**
 * The indicators of one sector.
 *
 * @param id unique on the page
 * @param name the sector
 * @param rows in the order of the catalogue
 */
public record SectorGroup(String id, String name, List<IndicatorRow> rows) {

    public SectorGroup {
        rows = List.copyOf(rows);
    }
}
