package vn.tiendo.view;

import java.util.List;

/**
 * The numbers of the page that no cell holds and that are computed in one way.
 *
 * @param text how they are computed
 * @param results the numbers, in the order in which the page uses them
 */
public record Calculation(String text, List<CalculatedNumber> results) {

    public Calculation {
        results = List.copyOf(results);
    }
}
