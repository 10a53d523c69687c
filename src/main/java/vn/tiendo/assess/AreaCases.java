package vn.tiendo.assess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.Area;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Observation;

/**
 * The cases of one area: how an indicator finds its parts and its level.
 *
 * @param catalogue all indicators
 * @param parts the parts of each whole, by the whole's code
 * @param printed parts that are no indicators, as observations of their wholes
 * @param cases all cases, by indicator and area
 * @param rows what makes the rows of an indicator, by its code
 * @param area the area
 */
record AreaCases(
        Catalogue catalogue,
        Map<String, List<Indicator>> parts,
        ObservationIndex printed,
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

    /** Values of rows that are a part of the whole and no indicator. */
    List<Observation> printedPartsOf(Indicator whole) {
        return printed.of(whole.code(), area);
    }

    /** The same indicator in smaller areas. */
    List<IndicatorCase> placesOf(Indicator whole) {
        return cases.getOrDefault(whole.code(), Map.of()).values().stream()
                .filter(other -> other.area().level().compareTo(area.level()) > 0)
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
