package vn.tiendo.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.HistoryPoint;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Projection;
import vn.tiendo.model.Review;
import vn.tiendo.model.StatedShare;

/** The small graphics of one row: the mid-year bullet and the columns of past half-years. */
public final class Bullets {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_YEARS = 8;

    private final ChartWords words;

    public Bullets(Review review, Messages messages) {
        this(new ChartWords(review, messages));
    }

    Bullets(ChartWords words) {
        this.words = words;
    }

    /** The scale that several bullets share, so that their plans stand under each other. */
    public static double scale(Collection<MidYearBullet> bullets) {
        return bullets.stream().mapToDouble(MidYearBullet::scale).max().orElse(100);
    }

    /** Empty where no percentage of plan is known or it would mean nothing. */
    public Optional<MidYearBullet> bullet(Assessment assessment) {
        return Attained.of(assessment)
                .filter(attained -> attained.percent().signum() >= 0)
                .map(attained -> bullet(assessment, attained));
    }

    private MidYearBullet bullet(Assessment assessment, Attained attained) {
        OptionalDouble path = path(assessment);
        Optional<ProjectedRange> projection = projection(assessment);
        return new MidYearBullet(
                attained.percent().doubleValue(),
                assessment.actual().filter(ChartWords::isEstimate).isPresent(),
                path,
                projection,
                description(assessment, attained));
    }

    private static OptionalDouble path(Assessment assessment) {
        if (assessment.indicator().kind() != IndicatorKind.FLOW
                || assessment.outlook().path().isEmpty()) {
            return OptionalDouble.empty();
        }
        BigDecimal share = assessment.outlook().path().orElseThrow().share();
        return OptionalDouble.of(share.multiply(HUNDRED).doubleValue());
    }

    private static Optional<ProjectedRange> projection(Assessment assessment) {
        return percentProjection(assessment)
                .map(percent -> new ProjectedRange(
                        percent.point().doubleValue(),
                        percent.low().doubleValue(),
                        percent.high().doubleValue()));
    }

    /** The projection in per cent of the plan: of its level, or of the plan that a printed percentage is of. */
    static Optional<Projection> percentProjection(Assessment assessment) {
        if (Attained.of(assessment).isEmpty()
                || assessment.outlook().projection().isEmpty()) {
            return Optional.empty();
        }
        Projection projection = assessment.outlook().projection().orElseThrow();
        return assessment.target().isPresent()
                ? assessment
                        .target()
                        .map(Observation::value)
                        .filter(plan -> plan.signum() > 0)
                        .map(plan -> ofLevel(projection, plan))
                : assessment
                        .stated()
                        .attainment()
                        .flatMap(stated -> assessment
                                .actual()
                                .map(Observation::value)
                                .filter(actual -> actual.signum() > 0)
                                .map(actual -> StatedShare.of(stated).ofPlan(projection, actual)));
    }

    private static Projection ofLevel(Projection projection, BigDecimal plan) {
        return new Projection(
                percent(projection.point(), plan), percent(projection.low(), plan), percent(projection.high(), plan));
    }

    private static BigDecimal percent(BigDecimal value, BigDecimal plan) {
        return value.multiply(HUNDRED).divide(plan, MathContext.DECIMAL64);
    }

    private String description(Assessment assessment, Attained attained) {
        List<String> parts = new ArrayList<>();
        parts.add(words.text(
                attained.stated() ? "chart.bullet.attained-stated" : "chart.bullet.attained",
                words.attained(attained)));
        path(assessment)
                .ifPresent(path -> parts.add(
                        words.text("chart.bullet.path", words.formats().percent(BigDecimal.valueOf(path), 1))));
        percentProjection(assessment)
                .ifPresent(percent ->
                        parts.add(words.text("chart.bullet.projection", words.range(percent.low(), percent.high()))));
        return words.name(assessment) + ": " + String.join("; ", parts);
    }

    /** Empty where fewer than two periods have a value. */
    public Optional<Sparkline> sparkline(Assessment assessment) {
        TreeMap<Integer, Observation> byYear = new TreeMap<>();
        for (HistoryPoint point : assessment.past().history()) {
            point.partial().ifPresent(value -> byYear.put(point.year(), value));
        }
        int now = assessment.period().year();
        assessment.past().samePeriod().ifPresent(value -> byYear.put(now - 1, value));
        assessment.actual().ifPresent(value -> byYear.put(now, value));
        if (byYear.size() < 2 || assessment.actual().isEmpty()) {
            return Optional.empty();
        }
        List<OptionalDouble> values = new ArrayList<>();
        List<String> spoken = new ArrayList<>();
        for (int year = Math.max(byYear.firstKey(), now - MOST_YEARS + 1); year <= now; year++) {
            Observation value = byYear.get(year);
            values.add(
                    value == null
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(value.value().doubleValue()));
            if (value != null) {
                spoken.add(year + ": " + words.value(value));
            }
        }
        boolean estimate = assessment.actual().filter(ChartWords::isEstimate).isPresent();
        return Optional.of(new Sparkline(
                values, estimate, words.text("chart.sparkline", words.name(assessment), String.join("; ", spoken))));
    }
}
