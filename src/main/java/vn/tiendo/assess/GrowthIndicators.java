package vn.tiendo.assess;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;

/**
 * Which rates are growth rates, and of what. The catalogue says it by its codes: {@code grdp-growth} is the growth of
 * {@code grdp}, {@code grdp-growth-services} that of {@code grdp-services}, {@code industry-growth} that of {@code
 * industry-output}.
 */
final class GrowthIndicators {

    private static final String GROWTH = "growth";
    private static final String OUTPUT = "output";

    private GrowthIndicators() {}

    static boolean isGrowth(Indicator indicator) {
        return indicator.kind() == IndicatorKind.RATE && words(indicator).contains(GROWTH);
    }

    /** The level that grows, where the catalogue has it. */
    static Optional<Indicator> levelOf(Indicator growth, Catalogue catalogue) {
        if (!isGrowth(growth)) {
            return Optional.empty();
        }
        String level = String.join(
                "-", words(growth).stream().filter(word -> !word.equals(GROWTH)).toList());
        String output = String.join(
                "-",
                words(growth).stream()
                        .map(word -> word.equals(GROWTH) ? OUTPUT : word)
                        .toList());
        return catalogue
                .find(level)
                .or(() -> catalogue.find(output))
                .filter(found -> found.kind() == IndicatorKind.FLOW);
    }

    private static List<String> words(Indicator indicator) {
        return Arrays.asList(indicator.code().split("-", -1));
    }
}
