package vn.tiendo.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.model.Sector;

/** One chart for each sector: its indicators with their parts, attainment as bullets and growth as pins. */
final class SectorCharts {

    private final ChartWords words;

    SectorCharts(ChartWords words) {
        this.words = words;
    }

    List<ChartModel> charts() {
        List<ChartModel> charts = new ArrayList<>();
        for (Sector sector : Sector.values()) {
            List<Assessment> shown = ChartOrder.withParts(words).stream()
                    .filter(each -> each.indicator().sector() == sector)
                    .toList();
            if (!shown.isEmpty()) {
                charts.add(chart(sector, shown));
            }
        }
        return charts;
    }

    private ChartModel chart(Sector sector, List<Assessment> shown) {
        BulletRowBuilder builder = new BulletRowBuilder(words);
        boolean plans = shown.stream().anyMatch(each -> Attained.of(each).isPresent());
        boolean bare = shown.stream().allMatch(BulletRowBuilder::isUnplanned);
        List<BulletRow> rows = shown.stream()
                .map(plans ? builder::sector : bare ? builder::value : builder::distance)
                .toList();
        List<String> notes = new ArrayList<>(bare ? List.of(words.text("chart.sector.no-plan")) : List.of());
        notes.addAll(new ChartNotes(words).of(shown));
        List<ChartVariance> pins =
                rows.stream().flatMap(row -> row.variance().stream()).toList();
        List<String> headings = List.of(words.text(plans ? "chart.heading.attained" : "chart.table.value"));
        List<ChartScenario> legend = new ArrayList<>(BulletLegend.of(rows));
        legend.addAll(BulletLegend.effects(pins));
        ChartDraft draft = new ChartDraft(
                "sector-" + sector.code(),
                headline(sector, shown),
                words.text(subtitle(plans, pins), words.edition().sector(sector), words.year()),
                PercentUnit.PERCENT.printed(),
                legend,
                BulletTable.of(words, headings, rows),
                shown.stream()
                        .flatMap(each -> BulletRowBuilder.sources(each).stream())
                        .toList(),
                notes);
        return new MidYearBulletChart(
                new ChartFrames(words).frame(draft),
                words.text("chart.plan-tick"),
                headings,
                pins.isEmpty() ? VarianceLook.NONE : VarianceLook.PINS,
                words.text("chart.heading.growth"),
                rows);
    }

    private static String subtitle(boolean plans, List<ChartVariance> pins) {
        String what = plans ? "plans" : "values";
        return "chart.sector.subtitle." + what + (pins.isEmpty() ? "" : "-and-growth");
    }

    /** The finding on the sector's first indicator in danger, else on its leading one, else on the first that has a value. */
    private String headline(Sector sector, List<Assessment> shown) {
        Headlines headlines = new Headlines(words.edition());
        return shown.stream()
                .filter(each -> each.actual().isPresent())
                .min(Comparator.comparingInt(SectorCharts::importance))
                .map(headlines::of)
                .orElseGet(
                        () -> words.text("chart.sector.parts", words.edition().sector(sector), shown.size()));
    }

    private static int importance(Assessment assessment) {
        if (!assessment.indicator().headline()) {
            return 2;
        }
        return ChartOrder.effect(assessment.verdict()) == Effect.BAD ? 0 : 1;
    }
}
