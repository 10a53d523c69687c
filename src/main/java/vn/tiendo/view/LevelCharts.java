package vn.tiendo.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Figure;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Verdict;

/** The honest picture of an indicator without history. */
final class LevelCharts {

    private final ChartWords words;

    LevelCharts(ChartWords words) {
        this.words = words;
    }

    ChartModel chart(Assessment assessment) {
        Observation actual = assessment.actual().orElseThrow();
        DisplayUnit unit = DisplayUnit.of(assessment.indicator(), actual);
        String missing = words.text("chart.no-value");
        List<LevelBar> bars = new ArrayList<>(List.of(
                bar(
                        words.scenario(assessment.actual()),
                        words.period(),
                        assessment.actual(),
                        unit,
                        missing,
                        Optional.empty()),
                bar(
                        ChartScenario.PREVIOUS,
                        words.periods().name(assessment.period().plusYears(-1)),
                        assessment.past().samePeriod(),
                        unit,
                        missing,
                        growth(assessment)),
                bar(
                        ChartScenario.PLAN,
                        words.periods().name(assessment.period().wholeYear()),
                        assessment.target(),
                        unit,
                        missingPlan(assessment),
                        Optional.empty())));
        List<Figure> sources = new ArrayList<>(BulletRowBuilder.sources(assessment));
        assessment.past().samePeriod().ifPresent(value -> sources.add(value.source()));
        bars.removeIf(bar -> bar.level().isEmpty()
                && bar.variance().isEmpty()
                && (bar.scenario() != ChartScenario.PLAN || isWithoutPlan(assessment)));
        ChartDraft draft = new ChartDraft(
                IndicatorCharts.name(words, assessment),
                new Headlines(words.edition()).of(assessment),
                words.text(
                        "chart.level.subtitle",
                        words.name(assessment),
                        words.formats().unit(unit.name())),
                unit.name(),
                effects(bars),
                table(bars),
                sources,
                notes(assessment));
        return new LevelChart(new ChartFrames(words).frame(draft), words.text("chart.heading.difference"), bars);
    }

    private List<String> notes(Assessment assessment) {
        List<String> notes = new ArrayList<>();
        if (growth(assessment).isPresent()
                && assessment.recomputed().growthPercent().isEmpty()) {
            notes.add(words.text("chart.note.stated"));
        }
        if (!assessment.period().isYear()) {
            notes.add(words.text("chart.level.no-history"));
        }
        return notes;
    }

    private static boolean isWithoutPlan(Assessment assessment) {
        return assessment.verdict() == Verdict.NO_TARGET || assessment.verdict() == Verdict.NOT_JUDGED;
    }

    /** Where a workbook states how much of the plan is reached but no plan, its percentage is all there is to show. */
    private String missingPlan(Assessment assessment) {
        return Attained.of(assessment)
                .filter(Attained::stated)
                .map(attained -> words.text("chart.level.stated", words.attained(attained)))
                .orElseGet(() -> words.text("chart.no-value"));
    }

    private LevelBar bar(
            ChartScenario scenario,
            String period,
            Optional<Observation> value,
            DisplayUnit unit,
            String missing,
            Optional<ChartVariance> variance) {
        return new LevelBar(
                scenario,
                words.scenario(scenario),
                period,
                value.map(observation -> level(observation, unit)),
                value.map(observation -> text(observation, unit)).orElse(missing),
                variance);
    }

    private ChartLevel level(Observation observation, DisplayUnit unit) {
        return new ChartLevel(
                unit.of(observation.value()).doubleValue(),
                text(observation, unit),
                ChartWords.isEstimate(observation));
    }

    /** As published, where it is published in the chart's unit; qualifiers and bounds stay. */
    private String text(Observation observation, DisplayUnit unit) {
        return observation.source().unit().equals(unit.name())
                ? words.formats().published(observation.source())
                : unit.number(words.formats(), observation);
    }

    /** The actual against the same period, in per cent; a rate's difference is no percentage and is not drawn. */
    private Optional<ChartVariance> growth(Assessment assessment) {
        boolean rate = assessment.indicator().kind() == IndicatorKind.RATE;
        return Growth.of(assessment)
                .filter(growth -> !rate)
                .map(growth -> new ChartVariance(
                        growth.percent().doubleValue(), words.growth(assessment, growth), growth.effect()));
    }

    private static List<ChartScenario> effects(List<LevelBar> bars) {
        return BulletLegend.effects(
                bars.stream().flatMap(bar -> bar.variance().stream()).toList());
    }

    private ChartTable table(List<LevelBar> bars) {
        List<String> header = List.of(
                words.text("chart.table.name"),
                words.text("chart.table.value"),
                words.text("chart.heading.difference"));
        return new ChartTable(
                header,
                bars.stream()
                        .map(bar -> List.of(
                                words.text("chart.level.bar", bar.label(), bar.detail()),
                                bar.text(),
                                bar.variance().map(ChartVariance::text).orElse("")))
                        .toList());
    }
}
