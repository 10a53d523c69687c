package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.model.Area;
import vn.tiendo.model.AreaLevel;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Rank;

/**
 * Place of each province among those with figures (judgement.md, "rank"): by growth for flows and stocks, since
 * provinces differ in size; by the value for rates. Equal values share a place, and the next one is left out. What has
 * no good side is not ranked.
 */
final class Ranking {

    private final Map<Area, BigDecimal> scores = new TreeMap<>();
    private final boolean higherFirst;

    /** @param sameIndicator the cases of one indicator in all areas */
    Ranking(Collection<IndicatorCase> sameIndicator) {
        higherFirst = sameIndicator.stream().allMatch(one -> one.indicator().direction() == Direction.HIGHER_BETTER);
        for (IndicatorCase one : sameIndicator) {
            boolean ranked = one.area().level() == AreaLevel.PROVINCE
                    && one.indicator().direction().hasGoodSide();
            if (ranked) {
                score(one).ifPresent(score -> scores.put(one.area(), score));
            }
        }
    }

    private static Optional<BigDecimal> score(IndicatorCase one) {
        return one.isLevel() ? growth(one) : one.actual().map(actual -> actual.value());
    }

    /** The growth that the workbook prints, which all provinces of a national book have; else the recomputed one. */
    private static Optional<BigDecimal> growth(IndicatorCase one) {
        return one.statedGrowth().map(Observation::value).or(one::growthPercent);
    }

    /** The place of an area; empty where it has no figure or no other province has one. */
    Optional<Rank> of(Area area) {
        BigDecimal score = scores.get(area);
        if (score == null || scores.size() < 2) {
            return Optional.empty();
        }
        long better = scores.values().stream()
                .filter(other -> higherFirst ? other.compareTo(score) > 0 : other.compareTo(score) < 0)
                .count();
        return Optional.of(new Rank((int) better + 1, scores.size()));
    }
}
