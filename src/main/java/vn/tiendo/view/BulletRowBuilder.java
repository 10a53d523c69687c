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
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int LONGEST_UNBROKEN = 24;

    private final ChartWords words;
    private final Bullets bullets;

    BulletRowBuilder(ChartWords words) {
        this.words = words;
        this.bullets = new Bullets(words);
    }

    /**
     * A row with attainment, growth and projection as numbers, under the heading of its verdict. Its neighbours have the same
     * verdict and are not what it is a part of. Where words stand for the bullet, columns in per cent of plan stay empty.
     */
    BulletRow overview(Assessment assessment, ChartGroup group, boolean projections) {
        boolean plain = isUnplanned(assessment) && assessment.actual().isPresent();
        boolean percent = bullets.bullet(assessment).isPresent();
        List<String> cells = new ArrayList<>(List.of(attained(assessment), growth(assessment)));
        if (projections) {
            cells.add(projection(assessment));
        }
        return new BulletRow(
                Optional.of(group),
                words.name(assessment),
                plain ? "" : valueAndPlan(assessment),
                false,
                bullets.bullet(assessment),
                plain ? valueAndPlan(assessment) : outlook(assessment),
                percent ? cells : withoutDashes(cells),
                Optional.empty());
    }

    /** Where words stand for the bullet, a column of dashes beside them says nothing. */
    private static List<String> withoutDashes(List<String> cells) {
        return cells.stream().map(cell -> cell.equals(DASH) ? "" : cell).toList();
    }

    /** A row of a sector without any plan: its value is the number to read. */
    BulletRow value(Assessment assessment) {
        String value = assessment.actual().map(words::value).orElse(DASH);
        return row(assessment, Optional.empty(), "", "", List.of(value), difference(assessment));
    }

    /** A row of a sector with plans, none of them in per cent: its value, its plan, and how far it is from it. */
    BulletRow distance(Assessment assessment) {
        String value = assessment.actual().map(words::value).orElse("");
        String verdict =
                unbroken(new VerdictWords(words.edition()).mark(assessment).word());
        String detail =
                plan(assessment).map(plan -> unbroken(plan) + " · " + verdict).orElse(verdict);
        return row(assessment, Optional.empty(), detail, outlook(assessment), List.of(value), difference(assessment));
    }

    /** A row with its verdict in small print and its growth as a pin. */
    BulletRow sector(Assessment assessment) {
        String detail = valueAndPlan(assessment) + " · "
                + unbroken(new VerdictWords(words.edition()).mark(assessment).word());
        return row(
                assessment,
                Optional.empty(),
                detail,
                outlook(assessment),
                withoutDashes(List.of(attained(assessment))),
                difference(assessment));
    }

    /** Whether nothing says that there is a plan. */
    static boolean isUnplanned(Assessment assessment) {
        return assessment.target().isEmpty() && Attained.of(assessment).isEmpty();
    }

    /** Growth in per cent as a pin; what a rate has gained or lost is said as it is. */
    private Optional<ChartVariance> difference(Assessment assessment) {
        if (assessment.indicator().kind() == IndicatorKind.RATE) {
            return Differences.onPrevious(assessment)
                    .map(points -> ChartVariance.said(
                            words.formats()
                                    .difference(
                                            points.value(),
                                            points.decimals(),
                                            assessment.indicator().unit()),
                            Growth.effect(points.value(), assessment.indicator().direction())))
                    .or(() -> Growth.of(assessment)
                            .map(growth -> ChartVariance.said(words.growth(assessment, growth), growth.effect())));
        }
        return Growth.of(assessment)
                .map(growth -> new ChartVariance(
                        growth.percent().doubleValue(), words.growth(assessment, growth), growth.effect()));
    }

    private BulletRow row(
            Assessment assessment,
            Optional<ChartGroup> group,
            String detail,
            String instead,
            List<String> cells,
            Optional<ChartVariance> variance) {
        return new BulletRow(
                group,
                words.name(assessment),
                detail,
                assessment.indicator().parent().isPresent(),
                bullets.bullet(assessment),
                instead,
                cells,
                variance);
    }

    private String valueAndPlan(Assessment assessment) {
        Optional<String> actual = assessment.actual().map(words::value).map(BulletRowBuilder::unbroken);
        Optional<String> target = assessment.target().map(words::value).map(BulletRowBuilder::unbroken);
        if (actual.isPresent() && target.isPresent()) {
            return words.text(
                    "chart.value-and-plan",
                    actual.orElseThrow(),
                    words.edition().planName(assessment),
                    target.orElseThrow());
        }
        return actual.or(() -> plan(assessment)).orElseGet(() -> words.text("chart.no-value"));
    }

    private Optional<String> plan(Assessment assessment) {
        return assessment
                .target()
                .map(target -> words.text(
                        "chart.plan-only", words.edition().planName(assessment), unbroken(words.value(target))));
    }

    /** A number stays with its unit, a verdict in one piece, where a line breaks. */
    private static String unbroken(String text) {
        return text.length() <= LONGEST_UNBROKEN ? text.replace(' ', NO_BREAK_SPACE) : text;
    }

    private String attained(Assessment assessment) {
        return Attained.of(assessment).map(words::attainedCell).orElse(DASH);
    }

    private String growth(Assessment assessment) {
        return difference(assessment).map(ChartVariance::text).orElse(DASH);
    }

    private String projection(Assessment assessment) {
        return Bullets.percentProjection(assessment)
                .map(percent -> words.range(percent.low(), percent.high()))
                .orElse(DASH);
    }

    /** What stands for a bar, with the range in which the year may end where it is not in per cent of plan. */
    private String outlook(Assessment assessment) {
        return Optional.of(assessment)
                .filter(each ->
                        each.target().isPresent() && bullets.bullet(each).isEmpty())
                .flatMap(this::range)
                .map(range -> words.text("chart.and-projection", instead(assessment), range))
                .orElseGet(() -> instead(assessment));
    }

    private Optional<String> range(Assessment assessment) {
        return assessment
                .actual()
                .flatMap(actual ->
                        assessment.outlook().projection().map(range -> words.range(assessment, actual, range)));
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
        return Differences.toTarget(assessment)
                .filter(gap -> points)
                .map(gap -> words.text(
                        "chart.gap-in-points",
                        words.formats()
                                .difference(
                                        gap,
                                        Differences.decimals(gap, decimals(assessment)),
                                        assessment.indicator().unit())))
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
        if (assessment.recomputed().attainmentPercent().isEmpty()) {
            assessment.stated().attainment().ifPresent(value -> figures.add(value.source()));
        }
        return figures;
    }
}
