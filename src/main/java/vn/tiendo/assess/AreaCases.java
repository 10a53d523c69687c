package vn.tiendo.assess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.Area;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Indicator;

/**
 * The cases of one area: how an indicator finds its parts and its level.
 *
 * @param catalogue all indicators
 * @param parts the parts of each whole, by the whole's code
 * @param cases all cases, by indicator and area
 * @param rows what makes the rows of an indicator, by its code
 * @param area the area
 */
record AreaCases(
        Catalogue catalogue,
        Map<String, List<Indicator>> parts,
        Map<String, Map<Area, IndicatorCase>> cases,
        Map<String, AssessmentRows> rows,
        Area area) {

    /** In the order of the catalogue. */
    List<IndicatorCase> inOrder() {
        return catalogue.indicators().stream()
                .flatMap(indicator -> find(indicator).stream())
                .toList();
    }

    List<IndicatorCase> partsOf(Indicator whole) {
        return parts.getOrDefault(whole.code(), List.of()).stream()
                .flatMap(indicator -> find(indicator).stream())
                .toList();
    }

    Optional<IndicatorCase> levelOf(Indicator growth) {
        return GrowthIndicators.levelOf(growth, catalogue).flatMap(this::find);
    }

    AssessmentRows rowsOf(IndicatorCase one) {
        return Optional.ofNullable(rows.get(one.indicator().code())).orElseThrow();
    }

    private Optional<IndicatorCase> find(Indicator indicator) {
        return Optional.ofNullable(
                cases.getOrDefault(indicator.code(), Map.of()).get(area));
    }
}
