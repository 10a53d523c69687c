package vn.tiendo.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The same with the growth of every amount that one of these observations is a target for ({@link Indicator#growth}). */
    public Catalogue withGrowthOf(Collection<Observation> observations) {
        Set<String> observed = observations.stream().map(Observation::indicator).collect(Collectors.toSet());
        Set<String> known = indicators.stream().map(Indicator::code).collect(Collectors.toSet());
        List<Indicator> all = new ArrayList<>();
        for (Indicator indicator : indicators) {
            all.add(indicator);
            Indicator growth = indicator.growth();
            if (observed.contains(growth.code()) && !known.contains(growth.code())) {
                all.add(growth);
            }
        }
        return new Catalogue(all);
    }

    /** The same with the department that answered for each indicator on a day. */
    public Catalogue on(LocalDate day, Departments departments) {
        return new Catalogue(indicators.stream()
                .map(indicator -> indicator.answeredBy(departments.owner(indicator, day)))
                .toList());
    }
}
