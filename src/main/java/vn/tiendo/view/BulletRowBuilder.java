package vn.tiendo.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Figure;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Observation;

/** Makes the rows of overview and sector charts. */
final class BulletRowBuilder {

    private static final String DASH = "–";

    private final ChartWords words;
    private final Bullets bullets;

    BulletRowBuilder(ChartWords words) {
        this.words = words;
        this.bullets = new Bullets(words);
    }

    /** A row with attainment, growth and projection as numbers, under the heading of its verdict. */
    BulletRow overview(Assessment assessment, ChartGroup group, boolean projections) {
        List<String> cells = new ArrayList<>(List.of(attained(assessment), growth(assessment)));
        if (projections) {
            cells.add(projection(assessment));
        }
        return row(assessment, Optional.of(group), value(assessment), cells, Optional.empty());
    }

    /** A row with its verdict in small print and its growth as a pin. */
    BulletRow sector(Assessment assessment) {
        String detail = value(assessment) + " · "
                + new VerdictWords(words.edition()).mark(assessment).word();
        Optional<ChartVariance> pin = Growth.of(assessment)
                .filter(growth -> assessment.indicator().kind() != IndicatorKind.RATE)
                .map(growth ->
                        new ChartVariance(growth.percent().doubleValue(), words.growth(growth), growth.effect()));
        return row(assessment, Optional.empty(), detail, List.of(attained(assessment)), pin);
    }

    private BulletRow row(
            Assessment assessment,
            Optional<ChartGroup> group,
            String detail,
            List<String> cells,
            Optional<ChartVariance> variance) {
        return new BulletRow(
                group,
                words.name(assessment.indicator()),
                detail,
                assessment.indicator().parent().isPresent(),
                bullets.bullet(assessment),
                instead(assessment),
                cells,
                variance);
    }

    private String value(Assessment assessment) {
        Optional<String> actual = assessment.actual().map(words::value);
        Optional<String> target = assessment.target().map(words::value);
        if (actual.isPresent() && target.isPresent()) {
            return words.text(
                    "chart.value-and-plan",
                    actual.orElseThrow(),
                    words.edition().plan(assessment),
                    target.orElseThrow());
        }
        return actual.or(() -> target.map(
                        plan -> words.text("chart.plan-only", words.edition().plan(assessment), plan)))
                .orElseGet(() -> words.text("chart.no-value"));
    }

    private String attained(Assessment assessment) {
        return Attained.of(assessment).map(words::attainedCell).orElse(DASH);
    }

    private String growth(Assessment assessment) {
        return Growth.of(assessment).map(words::growth).orElse(DASH);
    }

    private String projection(Assessment assessment) {
        return Bullets.percentProjection(assessment)
                .map(percent -> words.range(percent.low(), percent.high()))
                .orElse(DASH);
    }

    /** Why there is no bar: a rate is compared in points, and what has no plan has nothing to be compared with. */
    private String instead(Assessment assessment) {
        if (assessment.actual().isEmpty()) {
            return words.text("chart.no-value");
        }
        if (assessment.target().isEmpty()) {
            return words.text("chart.no-plan");
        }
        boolean points = assessment.indicator().kind() == IndicatorKind.RATE;
        return assessment
                .gap()
                .filter(gap -> points)
                .map(gap -> words.text("chart.gap-in-points", words.formats().points(gap, decimals(assessment))))
                .orElseGet(() -> words.text("chart.no-percent-of-plan"));
    }

    private static int decimals(Assessment assessment) {
        int actual = assessment.actual().map(Observation::decimals).orElse(0);
        int target = assessment.target().map(Observation::decimals).orElse(0);
        return Math.max(0, Math.max(actual, target));
    }

    /** The figures that a row shows. */
    static List<Figure> sources(Assessment assessment) {
        List<Figure> figures = new ArrayList<>();
        assessment.actual().ifPresent(value -> figures.add(value.source()));
        assessment.target().ifPresent(value -> figures.add(value.source()));
        if (assessment.attainmentPercent().isEmpty()) {
            assessment.statedAttainment().ifPresent(value -> figures.add(value.source()));
        }
        return figures;
    }
}
