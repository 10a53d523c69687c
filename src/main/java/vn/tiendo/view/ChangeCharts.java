package vn.tiendo.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.model.Scope;

/** The largest changes since the run before, relative to what stood there: the one measure that all units share. */
final class ChangeCharts {

    private static final int MOST = 20;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ChartWords words;

    ChangeCharts(ChartWords words) {
        this.words = words;
    }

    Optional<ChartModel> chart() {
        List<FigureChange> changed = new FigureChanges(words.edition())
                .all().stream()
                        .filter(change -> change.indicator().scope() != Scope.RESTRICTED)
                        .filter(change -> change.before().compareTo(change.now()) != 0)
                        .sorted(Comparator.comparing((FigureChange change) -> size(change))
                                .reversed())
                        .toList();
        List<FigureChange> shown = changed.subList(0, Math.min(MOST, changed.size()));
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<VarianceRow> rows = shown.stream().map(this::row).toList();
        List<ChartVariance> pins =
                rows.stream().flatMap(row -> row.relative().stream()).toList();
        ChartDraft draft = new ChartDraft(
                "changes",
                changed.size() == 1
                        ? words.text("chart.changes.one", shown.get(0).subject())
                        : words.text(
                                "chart.changes.headline",
                                changed.size(),
                                shown.get(0).subject()),
                words.text("chart.changes.subtitle"),
                PercentUnit.PERCENT.printed(),
                BulletLegend.effects(pins),
                VarianceTable.of(
                        words, rows, words.text("chart.table.difference"), words.text("chart.changes.heading")),
                List.of(),
                ChartFrames.sources(
                        words, shown.stream().map(FigureChange::file).toList()));
        return Optional.of(
                new VarianceChart(new ChartFrames(words).frame(draft), "", words.text("chart.changes.heading"), rows));
    }

    /** A change from nothing, and one of a rate, has no percentage: those are listed last. */
    private static BigDecimal size(FigureChange change) {
        return percent(change).map(BigDecimal::abs).orElse(BigDecimal.ZERO);
    }

    private static Optional<BigDecimal> percent(FigureChange change) {
        if (change.before().signum() == 0 || change.indicator().kind() == IndicatorKind.RATE) {
            return Optional.empty();
        }
        return Optional.of(change.now()
                .subtract(change.before())
                .multiply(HUNDRED)
                .divide(change.before().abs(), MathContext.DECIMAL64));
    }

    private VarianceRow row(FigureChange change) {
        String unit = change.indicator().unit();
        String detail = words.text(
                "chart.changes.detail",
                words.formats().number(change.before(), change.decimals()),
                words.formats().withUnit(words.formats().number(change.now(), change.decimals()), unit));
        return new VarianceRow(change.subject(), detail, Optional.empty(), difference(change));
    }

    /** In per cent of what stood there; of a rate the difference. */
    private Optional<ChartVariance> difference(FigureChange change) {
        BigDecimal difference = change.now().subtract(change.before());
        Effect effect = Growth.effect(difference, change.indicator().direction());
        if (change.indicator().kind() == IndicatorKind.RATE) {
            String said = words.formats()
                    .difference(
                            difference, change.decimals(), change.indicator().unit());
            return Optional.of(ChartVariance.said(said, effect));
        }
        return percent(change)
                .map(percent ->
                        new ChartVariance(percent.doubleValue(), words.formats().variancePercent(percent, 1), effect));
    }
}
