package vn.tiendo.view;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Small columns of the same period of past years, the last one being reviewed; missing years keep their place.
 *
 * @param values by year, ascending
 * @param estimate whether the last one is still an estimate
 * @param description the same in words
 */
public record Sparkline(List<OptionalDouble> values, boolean estimate, String description) {

    public Sparkline {
        values = List.copyOf(values);
    }
}
