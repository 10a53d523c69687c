package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Period;

/**
 * Adds half-years, nine months and years of flows that no workbook prints but whose quarters or months all stand there.
 * Only the last part may be an estimate: estimates of earlier months were revised since.
 */
final class BuiltPeriods {

    private final Map<String, Indicator> flows = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    BuiltPeriods(Catalogue catalogue) {
        catalogue.indicators().stream()
                .filter(indicator -> indicator.kind() == IndicatorKind.FLOW && !indicator.yearEndOnly())
                .forEach(indicator -> flows.put(indicator.code(), indicator));
    }

    /** Completes the observations in force. */
    void complete(Map<Key, Observation> inForce) {
        Set<Key> wanted = new HashSet<>();
        inForce.keySet().stream()
                .filter(key -> key.measure() == Measure.ACTUAL && flows.containsKey(key.indicator()))
                .filter(key -> !key.period().isCumulative()
                        || key.period().equals(Period.quarter(key.period().year(), 1)))
                .forEach(key -> totals(key.period().year()).forEach(period -> wanted.add(at(key, period))));
        wanted.stream()
                .filter(key -> !inForce.containsKey(key))
                .sorted()
                .forEach(key -> built(key, inForce).ifPresent(total -> {
                    inForce.put(key, total);
                    Optional.ofNullable(flows.get(key.indicator())).ifPresent(indicator -> tell(indicator, total));
                }));
    }

    private static List<Period> totals(int year) {
        return List.of(Period.half(year, 1), Period.cumulative(year, 9), Period.year(year));
    }

    private Optional<Observation> built(Key key, Map<Key, Observation> inForce) {
        int year = key.period().year();
        int months = key.period().end().getMonthValue();
        List<Period> quarters = new ArrayList<>();
        for (int quarter = 1; quarter <= months / 3; quarter++) {
            quarters.add(Period.quarter(year, quarter));
        }
        List<Period> singles = new ArrayList<>();
        for (int month = 1; month <= months; month++) {
            singles.add(Period.month(year, month));
        }
        return sum(key, quarters, inForce).or(() -> sum(key, singles, inForce));
    }

    private Optional<Observation> sum(Key key, List<Period> parts, Map<Key, Observation> inForce) {
        List<Observation> found = new ArrayList<>();
        for (Period part : parts) {
            Observation observation = inForce.get(at(key, part));
            boolean last = part.end().equals(key.period().end());
            if (observation == null
                    || !observation.qualifier().isEmpty()
                    || (!last && observation.status() == FigureStatus.ESTIMATE)) {
                return Optional.empty();
            }
            found.add(observation);
        }
        return Optional.ofNullable(flows.get(key.indicator())).map(indicator -> Sums.of(key, found, indicator.unit()));
    }

    private void tell(Indicator indicator, Observation total) {
        findings.add(Finding.at(
                        FindingCode.BUILT_FROM_PARTS,
                        total.source().origin(),
                        total.source().raw())
                .with(
                        Argument.Subject.of(indicator, total.area(), total.period()),
                        Wordings.value(total, indicator.unit()),
                        Wordings.text(String.valueOf(total.sources().size() - 1))));
    }

    private static Key at(Key key, Period period) {
        return new Key(key.indicator(), key.area(), period, Measure.ACTUAL, key.authority());
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
