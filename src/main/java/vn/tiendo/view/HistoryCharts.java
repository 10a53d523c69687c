package vn.tiendo.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Figure;
import vn.tiendo.model.HistoryPoint;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Projection;

/** Half-years of past years with their year-ends, then the year reviewed with plan and projection. */
final class HistoryCharts {

    private static final int MOST_YEARS = 8;

    private final ChartWords words;

    HistoryCharts(ChartWords words) {
        this.words = words;
    }

    ChartModel chart(Assessment assessment) {
        DisplayUnit unit =
                DisplayUnit.of(assessment.indicator(), assessment.actual().orElseThrow());
        boolean cumulative = assessment.indicator().kind() == IndicatorKind.FLOW;
        List<HistoryYear> years = years(assessment, unit, cumulative);
        ChartDraft draft = new ChartDraft(
                IndicatorCharts.name(words, assessment),
                new Headlines(words.edition()).of(assessment),
                words.text(
                        assessment.period().isYear() ? "chart.history.subtitle.years" : "chart.history.subtitle",
                        words.name(assessment),
                        words.formats().unit(unit.name()),
                        words.partName(assessment.period())),
                unit.name(),
                legend(years, cumulative),
                table(years, assessment),
                sources(assessment),
                notes(assessment));
        return new HistoryChart(new ChartFrames(words).frame(draft, assessment.area()), cumulative, years);
    }

    private List<String> notes(Assessment assessment) {
        List<String> notes = new ArrayList<>();
        if (Attained.of(assessment).filter(Attained::stated).isPresent()) {
            notes.add(words.text("chart.note.stated"));
        }
        if (assessment.outlook().projection().isPresent()) {
            notes.add(words.text("chart.note.projection"));
        }
        return notes;
    }

    private List<HistoryYear> years(Assessment assessment, DisplayUnit unit, boolean cumulative) {
        int now = assessment.period().year();
        Map<Integer, HistoryPoint> points = points(assessment);
        int first = points.keySet().stream().mapToInt(year -> year).min().orElse(now);
        boolean parted = cumulative && points.values().stream().anyMatch(HistoryCharts::isParted);
        List<HistoryYear> years = new ArrayList<>();
        for (int year = Math.max(first, now - MOST_YEARS + 1); year < now; year++) {
            Optional<HistoryPoint> point = Optional.ofNullable(points.get(year));
            years.add(new HistoryYear(
                    String.valueOf(year),
                    point.map(found -> notes(found, parted)).orElseGet(() -> List.of(words.text("chart.no-value"))),
                    false,
                    point.flatMap(HistoryPoint::partial).map(value -> level(value, unit)),
                    point.flatMap(HistoryPoint::full).map(value -> level(value, unit)),
                    point.flatMap(HistoryPoint::target).map(value -> level(value, unit)),
                    Optional.empty(),
                    ""));
        }
        years.add(current(assessment, unit));
        return years;
    }

    /** The past years, last year's completed by what the workbook compares with. */
    private static Map<Integer, HistoryPoint> points(Assessment assessment) {
        int now = assessment.period().year();
        Map<Integer, HistoryPoint> points = new TreeMap<>();
        assessment.past().history().stream()
                .filter(point -> point.year() < now)
                .forEach(point -> points.putIfAbsent(point.year(), point));
        HistoryPoint last = points.getOrDefault(
                now - 1, new HistoryPoint(now - 1, Optional.empty(), Optional.empty(), Optional.empty()));
        HistoryPoint completed = new HistoryPoint(
                now - 1,
                last.partial().or(assessment.past()::samePeriod),
                last.full().or(assessment.past()::year),
                last.target());
        if (completed.partial().isPresent() || completed.full().isPresent()) {
            points.put(now - 1, completed);
        }
        if (assessment.period().isYear()) {
            points.replaceAll((year, point) -> whole(point));
        }
        return points;
    }

    /** Of whole years there is one value each, and no part to stand in it. */
    private static HistoryPoint whole(HistoryPoint point) {
        return new HistoryPoint(point.year(), point.full().or(point::partial), Optional.empty(), point.target());
    }

    private HistoryYear current(Assessment assessment, DisplayUnit unit) {
        Optional<Projection> projection = assessment.period().isYear()
                ? Optional.empty()
                : assessment.outlook().projection();
        return new HistoryYear(
                String.valueOf(assessment.period().year()),
                notes(assessment, unit, projection),
                true,
                assessment.actual().map(value -> level(value, unit)),
                Optional.empty(),
                assessment.target().map(value -> level(value, unit)),
                projection.map(range -> new ProjectedRange(
                        unit.of(range.point()).doubleValue(),
                        unit.of(range.low()).doubleValue(),
                        unit.of(range.high()).doubleValue())),
                projection
                        .map(range -> projected(assessment, unit, range, range.point()))
                        .orElse(""));
    }

    private List<String> notes(Assessment assessment, DisplayUnit unit, Optional<Projection> projection) {
        List<String> notes = new ArrayList<>();
        Attained.of(assessment)
                .ifPresent(attained -> notes.add(words.text("chart.history.of-plan", words.attainedCell(attained))));
        projection.ifPresent(
                range -> notes.add(words.text("chart.history.projection", range(assessment, unit, range))));
        return notes;
    }

    /** A projected value with no more digits than a projection may have. */
    private String projected(Assessment assessment, DisplayUnit unit, Projection range, BigDecimal value) {
        return words.formats().number(unit.of(value), decimals(assessment, unit, range));
    }

    private String range(Assessment assessment, DisplayUnit unit, Projection range) {
        return words.formats()
                .range(unit.of(range.low()), unit.of(range.high()), decimals(assessment, unit, range), "");
    }

    private static int decimals(Assessment assessment, DisplayUnit unit, Projection range) {
        int source = assessment.actual().map(unit::decimals).orElse(0);
        return Precision.ofProjection(unit.of(range.point()), source, unit.name());
    }

    private static boolean isParted(HistoryPoint point) {
        return point.partial().isPresent() && point.full().isPresent();
    }

    /**
     * The share of the year reached by now, which is what the pace of past years means; where other years are parted, of a
     * whole one that it is whole.
     *
     * @param parted whether a year is drawn in two parts
     */
    private List<String> notes(HistoryPoint point, boolean parted) {
        if (!parted || point.full().isEmpty()) {
            return List.of();
        }
        if (point.partial().isEmpty()) {
            return List.of(words.text("chart.history.whole"));
        }
        BigDecimal full = point.full().get().value();
        if (full.signum() == 0) {
            return List.of();
        }
        BigDecimal share = point.partial().get().value().movePointRight(2).divide(full, MathContext.DECIMAL64);
        return List.of(words.text("chart.history.share", words.formats().percent(share, 1)));
    }

    private ChartLevel level(Observation observation, DisplayUnit unit) {
        return new ChartLevel(
                unit.of(observation.value()).doubleValue(),
                unit.number(words.formats(), observation),
                ChartWords.isEstimate(observation));
    }

    private static List<ChartScenario> legend(List<HistoryYear> years, boolean cumulative) {
        List<ChartScenario> legend = new ArrayList<>();
        if (years.stream()
                .anyMatch(year ->
                        year.partial().filter(level -> !level.estimate()).isPresent())) {
            legend.add(ChartScenario.ACTUAL);
        }
        if (years.stream()
                .anyMatch(year -> year.partial().filter(ChartLevel::estimate).isPresent())) {
            legend.add(ChartScenario.ESTIMATE);
        }
        if (years.stream().anyMatch(year -> year.full().isPresent())) {
            boolean stacked = years.stream()
                    .anyMatch(year -> year.full().isPresent() && year.partial().isPresent());
            legend.add(cumulative && stacked ? ChartScenario.REST_OF_YEAR : ChartScenario.FULL_YEAR);
        }
        if (years.stream().anyMatch(year -> year.plan().isPresent())) {
            legend.add(ChartScenario.PLAN);
        }
        if (years.stream().anyMatch(year -> year.projection().isPresent())) {
            legend.add(ChartScenario.PROJECTION);
        }
        return legend;
    }

    private ChartTable table(List<HistoryYear> years, Assessment assessment) {
        List<String> header = List.of(
                words.text("chart.table.year"),
                words.partName(assessment.period()),
                words.text("scenario.full-year"),
                words.text("scenario.plan"),
                words.text("scenario.projection"),
                words.text("chart.table.note"));
        return new ChartTable(
                header,
                years.stream()
                        .map(year -> List.of(
                                year.label(),
                                year.partial().map(ChartLevel::text).orElse(""),
                                year.full().map(ChartLevel::text).orElse(""),
                                year.plan().map(ChartLevel::text).orElse(""),
                                year.projectionText(),
                                String.join("; ", year.notes())))
                        .toList());
    }

    private static List<Figure> sources(Assessment assessment) {
        List<Figure> figures = new ArrayList<>(BulletRowBuilder.sources(assessment));
        assessment.past().history().stream()
                .flatMap(point -> Stream.of(point.partial(), point.full(), point.target()))
                .flatMap(Optional::stream)
                .forEach(value -> figures.add(value.source()));
        return figures;
    }
}
