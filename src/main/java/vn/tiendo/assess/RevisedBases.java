package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Area;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Sector;

/**
 * Pairs of workbooks between which the figures of a sector were put on another basis: growth that the later one prints does
 * not lead from the earlier one's figures to its own. Where the later prints no growth, none may be taken across such a
 * pair: 4.003.548 tỷ against 2.576.480 of the year before is a new way of counting, and no growth of 55%.
 */
final class RevisedBases {

    /** A base that differs by more was counted otherwise (judgement.md, "growth": smaller revisions are a note). */
    private static final BigDecimal STRONG = new BigDecimal("0.05");

    private final Set<Pair> pairs = new HashSet<>();

    private record Pair(String later, String earlier, Sector sector) {}

    /** @param cases all cases, by indicator and area */
    RevisedBases(Map<String, Map<Area, IndicatorCase>> cases) {
        cases.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .filter(RevisedBases::isRevised)
                .flatMap(one -> pair(one).stream())
                .forEach(pairs::add);
    }

    /** The case, without its base where that comes from such a pair and nothing printed vouches for it. */
    IndicatorCase checked(IndicatorCase one) {
        boolean doubtful = !one.isOfOneWorkbook()
                && one.statedGrowth().isEmpty()
                && pair(one).filter(pairs::contains).isPresent();
        return doubtful ? one.withoutPrevious() : one;
    }

    private static boolean isRevised(IndicatorCase one) {
        if (one.isOfOneWorkbook() || !one.isLevel()) {
            return false;
        }
        Optional<BigDecimal> implied = one.statedGrowth()
                .map(growth -> growth.value().add(Decimals.HUNDRED))
                .filter(index -> index.signum() > 0)
                .flatMap(index -> one.actual()
                        .map(actual -> Decimals.divide(Decimals.times(actual.value(), Decimals.HUNDRED), index)));
        return implied.filter(base -> one.previous()
                        .map(Observation::value)
                        .filter(printed -> printed.signum() > 0)
                        .map(printed -> Decimals.divide(base, printed)
                                .subtract(BigDecimal.ONE)
                                .abs())
                        .filter(apart -> apart.compareTo(STRONG) > 0)
                        .isPresent())
                .isPresent();
    }

    private static Optional<Pair> pair(IndicatorCase one) {
        return one.actual()
                .flatMap(actual -> one.previous()
                        .map(base -> new Pair(
                                file(actual), file(base), one.indicator().sector())));
    }

    private static String file(Observation value) {
        return value.source().origin().file();
    }
}
