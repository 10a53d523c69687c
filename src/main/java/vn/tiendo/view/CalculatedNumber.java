package vn.tiendo.view;

import java.util.List;

/**
 * A number of the page that no cell holds.
 *
 * @param id unique on the page
 * @param result the number as it stands in the page
 * @param exact with more digits, an interval and the like; empty where there is no more to say
 * @param sources the numbers it rests on
 */
public record CalculatedNumber(String id, String result, String exact, List<Cited> sources) {

    public CalculatedNumber {
        sources = List.copyOf(sources);
    }
}
