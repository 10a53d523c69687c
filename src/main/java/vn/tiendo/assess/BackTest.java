package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Foretells year-ends that are long known, as the program would have done at their mid-years, and counts how wrong that
 * was: the proof behind {@link ShareRule} and its intervals.
 *
 * <p>Years run in order. A case sees its own label's earlier years and, for what it borrows, the earlier years of the
 * other labels of its series: no later year and no other series. A case counts from the third earlier year on, whether or
 * not the label is foreseeable.
 */
public final class BackTest {

    /** Earlier years that a case needs. */
    private static final int EARLIER_YEARS = 3;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final ShareRule RULE = new ShareRule(HALF);

    private BackTest() {}

    /** Scores of each series, in the order of their names, and of all cases together. */
    public static BackTestResult run(List<HalfYear> values) {
        Map<String, List<HalfYear>> series = new TreeMap<>();
        values.forEach(value -> series.computeIfAbsent(value.series(), name -> new ArrayList<>())
                .add(value));
        List<SeriesScore> scores = new ArrayList<>();
        List<BackTestCase> all = new ArrayList<>();
        for (Map.Entry<String, List<HalfYear>> entry : series.entrySet()) {
            List<BackTestCase> cases = cases(entry.getValue());
            scores.add(SeriesScore.of(entry.getKey(), cases));
            all.addAll(cases);
        }
        return new BackTestResult(scores, SeriesScore.of("pooled", all));
    }

    /** What indicators of the kind of these series can borrow: all their errors, no year left out. */
    static Optional<KindErrors> kindErrors(List<HalfYear> values) {
        return KindErrors.of(labels(values).values().stream()
                .map(years -> Hindcast.of(RULE, years))
                .toList());
    }

    static List<BackTestCase> cases(List<HalfYear> ofSeries) {
        Map<String, List<PastYear>> labels = labels(ofSeries);
        Map<String, List<Hindcast>> hindcasts = new HashMap<>();
        labels.forEach((label, years) -> hindcasts.put(label, Hindcast.of(RULE, years)));
        KindPool<String> kind = new KindPool<>(hindcasts);
        List<BackTestCase> cases = new ArrayList<>();
        ofSeries.stream()
                .map(HalfYear::year)
                .distinct()
                .sorted()
                .forEach(year -> labels.forEach((label, history) -> score(
                                label,
                                history,
                                hindcasts.getOrDefault(label, List.of()),
                                year,
                                kind.before(year, label))
                        .ifPresent(cases::add)));
        return cases;
    }

    private static Map<String, List<PastYear>> labels(List<HalfYear> values) {
        Map<String, List<PastYear>> labels = new TreeMap<>();
        values.stream()
                .sorted(Comparator.comparingInt(HalfYear::year))
                .forEach(value -> labels.computeIfAbsent(
                                value.series() + '\t' + value.label(), name -> new ArrayList<>())
                        .add(value.pastYear()));
        return labels;
    }

    private static Optional<BackTestCase> score(
            String label, List<PastYear> history, List<Hindcast> record, int year, Optional<KindErrors> kind) {
        List<PastYear> earlier = Hindcast.learnable(
                RULE, history.stream().filter(past -> past.year() < year).toList());
        Optional<Hindcast> now = record.stream()
                .filter(hindcast ->
                        hindcast.year() == year && hindcast.outcome().signum() > 0)
                .findFirst();
        if (now.isEmpty() || earlier.size() < EARLIER_YEARS) {
            return Optional.empty();
        }
        Hindcast hindcast = now.get();
        List<Hindcast> own = Hindcast.before(year, record);
        Optional<Boolean> inside = kind.map(errors -> {
            BigDecimal width = errors.halfWidth(own, hindcast.historyYears());
            return Forecast.contains(RULE.around(hindcast.projected(), width, hindcast.now()), hindcast.outcome());
        });
        List<BigDecimal> shares = earlier.stream()
                .map(past -> Decimals.divide(past.partial(), past.full()))
                .toList();
        List<BigDecimal> recent = shares.subList(Math.max(0, shares.size() - ShareRule.YEARS), shares.size());
        return Optional.of(new BackTestCase(
                label,
                year,
                hindcast.relativeError(),
                relativeError(hindcast.now().multiply(TWO), hindcast.outcome()),
                relativeError(Decimals.divide(hindcast.now(), recent.get(recent.size() - 1)), hindcast.outcome()),
                relativeError(Decimals.divide(hindcast.now(), Decimals.median(recent)), hindcast.outcome()),
                inside,
                Foreseeability.isBeyond(own, kind, hindcast.historyYears())));
    }

    private static BigDecimal relativeError(BigDecimal projected, BigDecimal outcome) {
        return Decimals.divide(projected, outcome).subtract(BigDecimal.ONE).abs();
    }
}
