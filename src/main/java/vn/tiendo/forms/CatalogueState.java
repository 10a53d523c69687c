package vn.tiendo.forms;

import java.util.List;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Departments;
import vn.tiendo.reference.AreaRow;
import vn.tiendo.reference.Areas;

/**
 * What a catalogue workbook is about.
 *
 * @param catalogue the indicators with their aliases
 * @param departments who answers for them
 * @param areas rows of the areas
 */
public record CatalogueState(Catalogue catalogue, Departments departments, List<AreaRow> areas) {

    public CatalogueState {
        areas = List.copyOf(areas);
    }

    /** The areas of the rows. */
    public Areas places() {
        return Areas.of(areas);
    }
}
