package vn.tiendo.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.tiendo.assess.Assessor;
import vn.tiendo.model.Area;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Period;
import vn.tiendo.model.Verdict;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Catalogues;

/** The verdicts that the province's mid-years would have had from what was published by then, beside what came. */
class PastReviewsTest {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\.xlsx");
    private static final Catalogue CATALOGUE = Catalogues.load();
    private static final Areas AREAS = Areas.load();
    private static final Area PROVINCE = AREAS.find("Thái Nguyên").orElseThrow();

    @Test
    void noVerdictIsContradictedByTheYearsEnd() throws IOException {
        PublishedBooks published = PublishedBooks.type();
        List<String> wrong = new ArrayList<>();
        System.out.printf(
                "%-9s %-46s %12s %12s %8s %-18s %12s %s%n",
                "review", "indicator", "value", "target", "% plan", "verdict", "year's end", "outcome");
        int shown = 0;
        for (int year = 2021; year <= 2023; year++) {
            List<Observation> whole = observations(published, "Năm " + year, year);
            for (Assessment row : review(published, year)) {
                shown++;
                wrong.addAll(line(row, end(row, whole)));
            }
        }

        assertThat(shown).isGreaterThan(15);
        assertThat(wrong).isEmpty();
    }

    private static List<Assessment> review(PublishedBooks published, int year) {
        return new Assessor(CATALOGUE)
                        .assess(observations(published, "6T-" + year, year), List.of(), Period.half(year, 1))
                        .assessments()
                        .stream()
                        .filter(row -> row.area().equals(PROVINCE)
                                && row.leading()
                                && row.actual().isPresent())
                        .toList();
    }

    /** What books of earlier years, this year's plan and the one named last say. */
    private static List<Observation> observations(PublishedBooks published, String last, int year) {
        Normaliser normaliser = new Normaliser(CATALOGUE, AREAS);
        published
                .read(file -> year(file) < year || file.contains("KH " + year) || file.contains(last))
                .forEach(read -> read.figures.forEach(normaliser::accept));
        return normaliser.finish(Optional.empty()).observations();
    }

    private static int year(String file) {
        Matcher year = YEAR.matcher(file);
        return year.find() ? Integer.parseInt(year.group(1)) : Integer.MAX_VALUE;
    }

    private static Optional<BigDecimal> end(Assessment row, List<Observation> whole) {
        return whole.stream()
                .filter(seen -> seen.measure().equals(row.actual().orElseThrow().measure())
                        && seen.indicator().equals(row.indicator().code())
                        && seen.area().equals(PROVINCE)
                        && seen.period().equals(row.period().wholeYear()))
                .map(Observation::value)
                .findFirst();
    }

    private static List<String> line(Assessment row, Optional<BigDecimal> end) {
        Optional<BigDecimal> target = row.target().map(Observation::value);
        Optional<Boolean> reached = target.flatMap(plan -> end.map(value -> value.compareTo(plan) >= 0));
        String line = String.format(
                Locale.ROOT,
                "%-9s %-46s %12s %12s %8s %-18s %12s %s",
                row.period().code(),
                row.indicator().nameVi(),
                row.actual().orElseThrow().value().toPlainString(),
                target.map(BigDecimal::toPlainString).orElse(""),
                row.recomputed()
                        .attainmentPercent()
                        .or(() -> row.stated().attainment().map(Observation::value))
                        .map(percent -> String.format(Locale.ROOT, "%.2f", percent))
                        .orElse(""),
                row.verdict().code(),
                end.map(BigDecimal::toPlainString).orElse(""),
                reached.map(met -> met ? "reached" : "missed").orElse(""));
        System.out.println(line);
        boolean tooDark = row.verdict() == Verdict.AT_RISK && reached.equals(Optional.of(true));
        boolean tooBright =
                (row.verdict() == Verdict.AHEAD || row.verdict() == Verdict.MET) && reached.equals(Optional.of(false));
        return tooDark || tooBright ? List.of(line) : List.of();
    }
}
