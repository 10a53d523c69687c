package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.PartContribution;

/** In which parts a shortfall lies, in words; where parts have no plans of their own, which parts hold growth back. */
final class Shortfalls {

    private static final int NAMED = 3;

    private final Edition edition;

    Shortfalls(Edition edition) {
        this.edition = edition;
    }

    /** Empty where nothing is known of the parts or all do well. */
    String of(Assessment assessment) {
        List<PartContribution> parts = assessment.parts().stream()
                .filter(part -> !edition.isWithheld(part.source().origin()))
                .toList();
        String gaps = named(parts, PartContribution::gap, (part, gap) -> missing(assessment, part, gap));
        return gaps.isEmpty() ? named(parts, PartContribution::growthPoints, this::drag) : gaps;
    }

    /** The parts that are most below zero, lowest first. */
    private static String named(List<PartContribution> parts, Measured measured, Worded worded) {
        return String.join(
                "; ",
                parts.stream()
                        .filter(part -> measured.of(part)
                                .filter(value -> value.signum() < 0)
                                .isPresent())
                        .sorted(Comparator.comparing(part -> measured.of(part).orElseThrow()))
                        .limit(NAMED)
                        .map(part -> worded.of(part, measured.of(part).orElseThrow()))
                        .toList());
    }

    private String missing(Assessment assessment, PartContribution part, BigDecimal gap) {
        DisplayUnit unit = edition.unit(assessment);
        int decimals = Math.max(0, assessment.actual().map(unit::decimals).orElse(0));
        String amount = edition.formats().withUnit(edition.formats().number(unit.of(gap.abs()), decimals), unit.name());
        return edition.text("shortfall.gap", edition.name(part), amount);
    }

    private String drag(PartContribution part, BigDecimal points) {
        return edition.text(
                "shortfall.points", edition.name(part), edition.formats().number(points.abs(), 2));
    }

    private interface Measured {
        Optional<BigDecimal> of(PartContribution part);
    }

    private interface Worded {
        String of(PartContribution part, BigDecimal value);
    }
}
