package vn.tiendo.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.PartContribution;

/** Where growth and shortfall of an indicator lie: what each part adds to the growth of the whole, and its own growth. */
final class PartCharts {

    private final ChartWords words;

    PartCharts(ChartWords words) {
        this.words = words;
    }

    List<ChartModel> charts() {
        return ChartOrder.headlines(words, words.review().area()).stream()
                .filter(each -> points(each).size() >= 2)
                .map(this::chart)
                .toList();
    }

    private List<PartContribution> points(Assessment assessment) {
        return assessment.parts().stream()
                .filter(part -> !words.edition().isWithheld(part.source().origin()))
                .filter(part -> part.growthPoints().isPresent())
                .sorted(Comparator.comparing(part -> part.growthPoints().orElseThrow()))
                .toList();
    }

    private ChartModel chart(Assessment assessment) {
        List<PartContribution> parts = points(assessment);
        List<VarianceRow> rows =
                parts.stream().map(part -> row(assessment, part)).toList();
        List<ChartVariance> variances = new ArrayList<>();
        rows.forEach(row -> {
            row.difference().ifPresent(variances::add);
            row.relative().ifPresent(variances::add);
        });
        boolean pins = rows.stream().anyMatch(row -> row.relative().isPresent());
        String name = words.name(assessment);
        ChartDraft draft = new ChartDraft(
                assessment.indicator().code() + "-parts",
                headline(name, parts),
                words.text(pins ? "chart.parts.subtitle-growth" : "chart.parts.subtitle", name),
                words.text("unit.points"),
                BulletLegend.effects(variances),
                VarianceTable.of(words, rows, words.text("chart.parts.points"), words.text("chart.heading.growth")),
                parts.stream().map(PartContribution::source).toList(),
                List.of(words.text("chart.parts.note")));
        return new VarianceChart(
                new ChartFrames(words).frame(draft),
                words.text("chart.parts.points"),
                pins ? words.text("chart.heading.growth") : "",
                rows);
    }

    private VarianceRow row(Assessment assessment, PartContribution part) {
        return new VarianceRow(
                words.edition().name(part),
                words.formats().publishedWithUnit(part.source()),
                part.growthPoints()
                        .map(points -> new ChartVariance(
                                points.doubleValue(),
                                words.formats().variance(points, 2),
                                Growth.effect(points, assessment.indicator().direction()))),
                part.growth()
                        .map(growth -> new ChartVariance(
                                growth.doubleValue(),
                                words.formats().variancePercent(growth, 1),
                                Growth.effect(growth, assessment.indicator().direction()))));
    }

    private String headline(String name, List<PartContribution> parts) {
        Comparator<PartContribution> byPoints =
                Comparator.comparing(part -> part.growthPoints().orElseThrow());
        PartContribution least = parts.stream().min(byPoints).orElseThrow();
        PartContribution most = parts.stream().max(byPoints).orElseThrow();
        Optional<PartContribution> drag = Optional.of(least)
                .filter(part -> part.growthPoints().orElseThrow().signum() < 0);
        return drag.map(part ->
                        words.text("chart.parts.drag", name, words.edition().name(part), points(part)))
                .orElseGet(() ->
                        words.text("chart.parts.most", name, words.edition().name(most), points(most)));
    }

    private String points(PartContribution part) {
        return words.formats().points(part.growthPoints().orElseThrow(), 2);
    }
}
