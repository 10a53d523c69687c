package vn.tiendo.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.HistoryPoint;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Observation;
import vn.tiendo.model.PartContribution;

/** The tables behind an indicator; each is empty where it would say nothing. */
final class DetailTables {

    private static final Cited BLANK = Cited.plain("–");

    private final Edition edition;
    private final ShownValues values;
    private final VerdictWords verdicts;

    DetailTables(Edition edition, ShownValues values, VerdictWords verdicts) {
        this.edition = edition;
        this.values = values;
        this.verdicts = verdicts;
    }

    /** The same indicator against every authority's plan, where there are several. */
    DataTable authorities(Assessment leading) {
        List<Assessment> all = edition.assessments().stream()
                .filter(other -> other.indicator().equals(leading.indicator())
                        && other.area().equals(leading.area()))
                .toList();
        List<List<Cited>> rows = new ArrayList<>();
        for (Assessment each : all.size() > 1 ? all : List.<Assessment>of()) {
            rows.add(List.of(
                    Cited.plain(edition.authority(each.authority())),
                    each.target().map(values::withUnit).orElse(BLANK),
                    values.plan(each).number(),
                    Cited.plain(verdicts.mark(each).word())));
        }
        return table("authorities", rows, "authority", "target", "attained", "verdict");
    }

    /** Indicators of the catalogue that belong under this one. */
    DataTable components(Assessment parent) {
        List<List<Cited>> rows = edition.assessments().stream()
                .filter(child -> child.leading()
                        && child.area().equals(parent.area())
                        && child.indicator()
                                .parent()
                                .filter(parent.indicator().code()::equals)
                                .isPresent())
                .map(this::component)
                .toList();
        return table("components", rows, "indicator", "value", "growth", "attained", "verdict");
    }

    private List<Cited> component(Assessment child) {
        return List.of(
                Cited.plain(edition.name(child)),
                child.actual().map(values::withUnit).orElse(BLANK),
                values.growth(child).number(),
                values.plan(child).number(),
                Cited.plain(verdicts.mark(child).word()));
    }

    /** Where growth and shortfall lie; never called a cause. The unit stands over it where all parts print the same. */
    DataTable parts(Assessment assessment) {
        DisplayUnit unit = edition.unit(assessment);
        List<PartContribution> parts = assessment.parts().stream()
                .filter(part -> !edition.isWithheld(part.source().origin()))
                .filter(part -> part.growthPoints().isPresent() || part.gap().isPresent())
                .toList();
        boolean bare = parts.stream()
                .allMatch(part -> SpokenMoney.of(part.source()).unit().equals(unit.name()));
        List<List<Cited>> rows =
                parts.stream().map(part -> part(part, unit, assessment, bare)).toList();
        DataTable table = table("parts", rows, "part", "value", "growth", "points", "gap");
        return new DataTable(
                        bare
                                ? edition.text(
                                        "table.in-unit",
                                        table.caption(),
                                        edition.formats().unit(unit.name()))
                                : table.caption(),
                        table.header(),
                        table.rows())
                .with(edition.text("column.part-bar"), bars(parts, assessment));
    }

    /** Shortfalls where parts have plans of their own, else what each adds to growth. */
    private static List<Optional<? extends RowGraphic>> bars(List<PartContribution> parts, Assessment assessment) {
        boolean gaps = parts.stream().anyMatch(part -> part.gap().isPresent());
        Function<PartContribution, Optional<BigDecimal>> measured =
                gaps ? PartContribution::gap : PartContribution::growthPoints;
        List<Double> all = parts.stream()
                .flatMap(part -> measured.apply(part).stream())
                .map(BigDecimal::doubleValue)
                .toList();
        List<Optional<? extends RowGraphic>> bars = new ArrayList<>();
        for (PartContribution part : parts) {
            bars.add(measured.apply(part)
                    .filter(value -> all.size() > 1 && value.signum() != 0)
                    .map(value -> RowVariance.among(
                            all,
                            value.doubleValue(),
                            Growth.effect(value, assessment.indicator().direction()))));
        }
        return bars;
    }

    private List<Cited> part(PartContribution part, DisplayUnit unit, Assessment assessment, boolean bare) {
        Formats formats = edition.formats();
        int decimals = Math.max(0, assessment.actual().map(unit::decimals).orElse(0));
        return List.of(
                Cited.plain(edition.name(part)),
                bare ? values.bare(part.source()) : values.figure(part.source()),
                plain(part.growth().map(growth -> formats.variancePercent(growth, 1))),
                plain(part.growthPoints().map(points -> formats.variance(points, 2))),
                plain(part.gap()
                        .map(gap -> formats.variance(unit.of(gap), decimals))
                        .map(gap -> bare ? gap : formats.withUnit(gap, unit.name()))));
    }

    /**
     * Past years from left to right, as in the chart that this table stands behind. Its caption has the unit where all levels
     * are published in one other than the chart's; of several, each level carries its own.
     */
    DataTable history(Assessment assessment) {
        List<HistoryPoint> years = assessment.past().history();
        List<String> units = years.stream()
                .flatMap(point -> Stream.of(point.partial(), point.full(), point.target()))
                .flatMap(Optional::stream)
                .map(level -> SpokenMoney.of(level.source()).unit())
                .distinct()
                .toList();
        boolean bare = units.size() == 1;
        boolean own = bare && !units.get(0).equals(edition.unit(assessment).name());
        List<String> header = new ArrayList<>(List.of(edition.text("column.year")));
        years.forEach(point -> header.add(String.valueOf(point.year())));
        List<List<Cited>> rows = new ArrayList<>();
        if (assessment.period().isYear()) {
            rows.add(history("full-year", years, point -> level(point.full().or(point::partial), bare)));
        } else {
            rows.add(history("same-period", years, point -> level(point.partial(), bare)));
            rows.add(history("full-year", years, point -> level(point.full(), bare)));
            rows.add(history("share", years, point -> plain(share(point, assessment))));
        }
        rows.add(history("target", years, point -> level(point.target(), bare)));
        rows.removeIf(row -> row.subList(1, row.size()).stream().allMatch(BLANK::equals));
        String caption = edition.text("table.history");
        return new DataTable(
                own ? edition.text("table.in-unit", caption, edition.formats().unit(units.get(0))) : caption,
                header,
                rows);
    }

    private List<Cited> history(String name, List<HistoryPoint> years, Function<HistoryPoint, Cited> cell) {
        return Stream.concat(
                        Stream.of(Cited.plain(edition.text("column." + name))),
                        years.stream().map(cell))
                .toList();
    }

    private Optional<String> share(HistoryPoint point, Assessment assessment) {
        boolean sensible = assessment.indicator().kind() == IndicatorKind.FLOW
                && point.partial().isPresent()
                && point.full().filter(full -> full.value().signum() > 0).isPresent();
        if (!sensible) {
            return Optional.empty();
        }
        BigDecimal share = point.partial()
                .orElseThrow()
                .value()
                .divide(point.full().orElseThrow().value(), MathContext.DECIMAL64);
        return Optional.of(edition.formats().percent(share.movePointRight(2), 1));
    }

    /** The same indicator in the areas below: districts of a province, provinces of the country. */
    DataTable areas(Assessment assessment) {
        List<List<Cited>> rows = edition.assessments().stream()
                .filter(other -> other.leading()
                        && other.indicator().equals(assessment.indicator())
                        && other.area().level().compareTo(assessment.area().level()) > 0
                        && assessment.area().equals(edition.review().area()))
                .sorted(Comparator.comparing(
                        other -> Growth.of(other).map(Growth::percent).orElse(BigDecimal.valueOf(Long.MAX_VALUE))))
                .map(other -> List.of(
                        Cited.plain(other.area().name()),
                        other.actual().map(values::withUnit).orElse(BLANK),
                        values.growth(other).number(),
                        values.plan(other).number()))
                .toList();
        return table("areas", rows, "area", "value", "growth", "attained");
    }

    private Cited level(Optional<Observation> observation, boolean bare) {
        return observation.map(bare ? values::number : values::withUnit).orElse(BLANK);
    }

    private static Cited plain(Optional<String> text) {
        return text.map(Cited::plain).orElse(BLANK);
    }

    private DataTable table(String name, List<List<Cited>> rows, String... columns) {
        List<String> header = new ArrayList<>();
        for (String column : columns) {
            header.add(edition.text("column." + column));
        }
        return new DataTable(edition.text("table." + name), header, rows).withoutBlankColumns(BLANK);
    }
}
