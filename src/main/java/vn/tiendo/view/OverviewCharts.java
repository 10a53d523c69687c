package vn.tiendo.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.model.Verdict;

/** The overview: all headline indicators, endangered first. */
final class OverviewCharts {

    private final ChartWords words;

    OverviewCharts(ChartWords words) {
        this.words = words;
    }

    Optional<ChartModel> chart() {
        List<Assessment> shown = ChartOrder.endangeredFirst(
                ChartOrder.headlines(words, words.review().area()));
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        boolean projections =
                shown.stream().anyMatch(each -> Bullets.percentProjection(each).isPresent());
        BulletRowBuilder builder = new BulletRowBuilder(words);
        List<BulletRow> rows = shown.stream()
                .map(each -> builder.overview(each, group(shown, each), projections))
                .toList();
        List<String> headings =
                new ArrayList<>(List.of(words.text("chart.heading.attained"), words.text("chart.heading.growth")));
        if (projections) {
            headings.add(words.text("chart.heading.projection"));
        }
        ChartDraft draft = new ChartDraft(
                "overview",
                headline(shown),
                words.text("chart.overview.subtitle", words.year()),
                PercentUnit.PERCENT.printed(),
                BulletLegend.of(rows),
                BulletTable.of(words, headings, rows),
                shown.stream()
                        .flatMap(each -> BulletRowBuilder.sources(each).stream())
                        .toList(),
                new ChartNotes(words).of(shown));
        return Optional.of(new MidYearBulletChart(
                new ChartFrames(words).frame(draft),
                words.text("chart.plan-tick"),
                headings,
                VarianceLook.NONE,
                "",
                rows));
    }

    private ChartGroup group(List<Assessment> shown, Assessment assessment) {
        VerdictWords verdicts = new VerdictWords(words.edition());
        VerdictMark mark = verdicts.mark(assessment);
        long alike = shown.stream().map(verdicts::mark).filter(mark::equals).count();
        return new ChartGroup(
                mark.shape(), words.text("chart.group", mark.word(), alike), ChartOrder.effect(assessment.verdict()));
    }

    /** How many of the targets that can be judged are in danger, open or likely. */
    private String headline(List<Assessment> shown) {
        int danger = count(shown, Verdict.AT_RISK);
        int open = count(shown, Verdict.OPEN);
        int likely = count(shown, Verdict.AHEAD) + count(shown, Verdict.MET);
        int judged = danger + open + likely;
        if (judged == 0) {
            int undecided = count(shown, Verdict.INSUFFICIENT_DATA) + count(shown, Verdict.NOT_FORESEEABLE);
            return undecided > 0
                    ? words.text("chart.overview.undecided", undecided)
                    : words.text("chart.overview.none", shown.size());
        }
        if (words.review().period().isYear()) {
            return danger + open == 0
                    ? words.text("chart.overview.met", judged)
                    : words.text("chart.overview.missed", danger + open, judged);
        }
        if (danger + open == 0) {
            return words.text("chart.overview.likely", judged);
        }
        String worst = danger > 0
                ? words.text(danger == judged ? "chart.overview.danger-all" : "chart.overview.danger", danger, judged)
                : words.text(open == judged ? "chart.overview.open-all" : "chart.overview.open", open, judged);
        return likely == 0 ? worst : worst + "; " + words.text("chart.overview.and-likely", likely);
    }

    private static int count(List<Assessment> shown, Verdict verdict) {
        return (int) shown.stream().filter(each -> each.verdict() == verdict).count();
    }
}
