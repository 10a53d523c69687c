package vn.tiendo.reference;

import java.time.LocalDate;
import java.util.List;

/**
 * The day from which an area covers another territory under the same name.
 *
 * @param from first day of the new territory
 * @param predecessors codes of the areas that make it up, itself among them where it was one
 */
public record TerritoryChange(LocalDate from, List<String> predecessors) {

    public TerritoryChange {
        predecessors = List.copyOf(predecessors);
    }
}
