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
 * @param cases all cases, by indicator
 * @param area the area
 */
record AreaCases(Catalogue catalogue, Map<String, List<IndicatorCase>> cases, Area area) {

    /** In the order of the catalogue. */
    List<IndicatorCase> inOrder() {
        return catalogue.indicators().stream()
                .flatMap(indicator -> find(indicator).stream())
                .toList();
    }

    List<IndicatorCase> partsOf(Indicator whole) {
        return catalogue.indicators().stream()
                .filter(indicator ->
                        indicator.parent().filter(whole.code()::equals).isPresent())
                .flatMap(indicator -> find(indicator).stream())
                .toList();
    }

    Optional<IndicatorCase> levelOf(Indicator growth) {
        return GrowthIndicators.levelOf(growth, catalogue).flatMap(this::find);
    }

    private Optional<IndicatorCase> find(Indicator indicator) {
        return cases.getOrDefault(indicator.code(), List.of()).stream()
                .filter(one -> one.area().equals(area))
                .findFirst();
    }
}
