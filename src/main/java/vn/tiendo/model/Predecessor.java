package vn.tiendo.model;

import java.util.Set;

/**
 * A department whose work another took over.
 *
 * @param department its code
 * @param indicators codes of the indicators taken over; empty means all that no other successor names
 */
public record Predecessor(String department, Set<String> indicators) {

    public Predecessor {
        indicators = Set.copyOf(indicators);
    }
}
