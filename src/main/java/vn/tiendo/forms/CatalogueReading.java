package vn.tiendo.forms;

import java.util.List;
import vn.tiendo.model.Finding;

/**
 * The catalogue after what people changed.
 *
 * @param state the catalogue in force
 * @param findings mistakes, each on its cell
 */
public record CatalogueReading(CatalogueState state, List<Finding> findings) {

    public CatalogueReading {
        findings = List.copyOf(findings);
    }
}
