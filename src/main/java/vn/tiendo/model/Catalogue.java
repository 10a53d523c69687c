package vn.tiendo.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All indicators the program knows, in the order in which the page shows them.
 *
 * @param indicators entries with distinct codes
 */
public record Catalogue(List<Indicator> indicators) {

    public Catalogue {
        indicators = List.copyOf(indicators);
        long codes = indicators.stream().map(Indicator::code).distinct().count();
        if (codes != indicators.size()) {
            throw new IllegalArgumentException("indicator codes are not distinct");
        }
    }

    public Optional<Indicator> find(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    /** The same with the department that answered for each indicator on a day. */
    public Catalogue on(LocalDate day, Departments departments) {
        return new Catalogue(indicators.stream()
                .map(indicator -> indicator.answeredBy(departments.owner(indicator, day)))
                .toList());
    }
}
