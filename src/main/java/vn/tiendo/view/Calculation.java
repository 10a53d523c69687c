package vn.tiendo.view;

import java.util.List;

/**
 * A number of the page that no cell holds.
 *
 * @param id unique on the page
 * @param result the number
 * @param text how it was computed, with its numbers
 * @param sources the numbers it rests on
 */
public record Calculation(String id, String result, String text, List<Cited> sources) {

    public Calculation {
        sources = List.copyOf(sources);
    }
}
