package vn.tiendo.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.normalise.PublishedBooks.Statement;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Catalogues;

/**
 * What was printed on the province, its city and the country from 2017 to 2024, typed into one workbook for each place and
 * period with its words and qualifiers, all read together. Every printed percentage of plan and growth must come out again
 * from the levels within its rounding, or have a finding that says why not; one without levels is shown as printed.
 */
class PublishedFiguresTest {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*(?:,\\d+)?");
    private static final double LOOSE = 1;
    private static final Catalogue CATALOGUE = Catalogues.load();

    private final List<String> unfit = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private List<Observation> observations = List.of();

    @Test
    void comeOutAgainOrSayWhyNot() throws IOException {
        PublishedBooks published = PublishedBooks.type();
        read(published);
        System.out.printf(
                "%-34s %-8s %-58s %10s %10s  %s%n", "place", "period", "printed", "stated", "again", "outcome");
        int checked = 0;
        for (Statement statement : published.statements()) {
            checked += percentOfPlan(statement);
            checked += growth(statement);
        }
        System.out.println(checked + " percentages, of which unexplained: " + unfit.size());

        assertThat(unfit).isEmpty();
        assertThat(checked).isGreaterThan(60);
    }

    private void read(PublishedBooks published) {
        Normaliser normaliser = new Normaliser(CATALOGUE, Areas.load());
        published.read(file -> true).forEach(read -> {
            findings.addAll(read.findings);
            read.figures.forEach(normaliser::accept);
        });
        Normalised normalised = normaliser.finish(Optional.empty());
        findings.addAll(normalised.findings());
        observations = normalised.observations();
    }

    private int percentOfPlan(Statement statement) {
        String printed = statement.get("pct_of_plan");
        if (printed.isEmpty()) {
            return 0;
        }
        double stated = number(printed) + (printed.startsWith("vượt") ? 100 : 0);
        Optional<Observation> percent = at(statement, "E", Measure.PCT_OF_PLAN);
        Optional<Observation> actual = at(statement, "D", Measure.ACTUAL);
        Optional<Double> again = percent.flatMap(seen -> actual.flatMap(value -> observations.stream()
                .filter(plan -> plan.measure() == Measure.TARGET
                        && plan.indicator().equals(value.indicator())
                        && plan.area().equals(value.area())
                        && plan.authority() == seen.authority()
                        && plan.period().equals(value.period().wholeYear()))
                .findFirst()
                .map(plan -> 100 * value.value().doubleValue() / plan.value().doubleValue())));
        report(statement, printed, stated, percent, again);
        return 1;
    }

    private int growth(Statement statement) {
        String printed = statement.get("pct_yoy");
        boolean absolute = printed.matches(".*\\p{L}{2,} \\p{L}{2,}.*") && !printed.contains("hơn");
        if (printed.isEmpty() || absolute || printed.matches("tăng \\d+ \\p{L}+.*")) {
            return 0;
        }
        double stated = printed.startsWith("bằng")
                ? number(printed) - 100
                : number(printed) * (printed.startsWith("giảm") ? -1 : 1);
        Optional<Observation> growth =
                at(statement, "F", Measure.GROWTH_SAME_PERIOD).or(() -> at(statement, "F", Measure.INDEX_SAME_PERIOD));
        Optional<Observation> actual = at(statement, "D", Measure.ACTUAL);
        Optional<Double> again = actual.flatMap(value -> observations.stream()
                .filter(base -> base.measure() == Measure.ACTUAL
                        && base.indicator().equals(value.indicator())
                        && base.area().equals(value.area())
                        && base.period().equals(value.period().plusYears(-1)))
                .findFirst()
                .map(base -> 100 * value.value().doubleValue() / base.value().doubleValue() - 100));
        report(statement, printed, stated, growth, again);
        return 1;
    }

    private Optional<Observation> at(Statement statement, String column, Measure measure) {
        return observations.stream()
                .filter(seen -> seen.measure() == measure)
                .filter(seen -> seen.sources().stream()
                        .anyMatch(figure -> figure.origin().file().equals(statement.file())
                                && figure.origin().cell().toString().equals(column + statement.row())))
                .findFirst();
    }

    private void report(
            Statement statement, String printed, double stated, Optional<Observation> read, Optional<Double> again) {
        String outcome = outcome(statement, printed, stated, read, again);
        String line = String.format(
                Locale.ROOT,
                "%-34s %-8s %-58s %10s %10s  %s",
                statement.get("province"),
                statement.get("period"),
                statement.get("indicator_vi") + " " + statement.get("value"),
                printed,
                again.map(value -> String.format(Locale.ROOT, "%.2f", value)).orElse(""),
                outcome);
        System.out.println(line);
        if (outcome.startsWith("UNEXPLAINED")) {
            unfit.add(line);
        }
    }

    private String outcome(
            Statement statement, String printed, double stated, Optional<Observation> read, Optional<Double> again) {
        Set<String> told = findings.stream()
                .filter(finding -> concerns(finding, statement, read))
                .map(finding -> finding.code().code())
                .collect(Collectors.toCollection(TreeSet::new));
        if (read.isEmpty()) {
            return told.isEmpty() ? "UNEXPLAINED: not read" : "told: " + told;
        }
        if (again.isEmpty()) {
            return "shown as printed";
        }
        int decimals = printed.contains(",") ? printed.replaceAll("\\D*$", "").length() - printed.indexOf(',') - 1 : 0;
        double tolerance = statement.loose() ? LOOSE : Math.pow(10, -decimals);
        if (Math.abs(again.get() - stated) <= tolerance) {
            return "agrees";
        }
        return told.isEmpty() ? "UNEXPLAINED" : "told: " + told;
    }

    /** A finding on the row, one on the indicator, or one that counts several of the book under one example. */
    private static boolean concerns(Finding finding, Statement statement, Optional<Observation> read) {
        boolean here = finding.file().equals(statement.file());
        boolean onRow = here && finding.cell().endsWith(String.valueOf(statement.row()));
        boolean onIndicator = finding.arguments().stream()
                .anyMatch(argument -> argument instanceof Argument.Subject subject
                        && read.filter(seen -> indicator(seen).equals(subject.nameVi()))
                                .isPresent());
        boolean counted = here
                && finding.arguments().stream()
                        .anyMatch(argument -> argument instanceof Argument.Text count
                                && count.plain().matches("[2-9]|\\d{2,}"))
                && finding.code().code().endsWith("revised");
        return onRow || onIndicator || counted;
    }

    private static String indicator(Observation seen) {
        return CATALOGUE.find(seen.indicator()).orElseThrow().nameVi();
    }

    private static double number(String printed) {
        Matcher digits = NUMBER.matcher(printed);
        assertThat(digits.find()).as(printed).isTrue();
        return Double.parseDouble(digits.group().replace(".", "").replace(',', '.'));
    }
}
