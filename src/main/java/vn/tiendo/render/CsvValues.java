package vn.tiendo.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.tiendo.model.Observation;

/** Numbers as CSV files write them: decimal point, no grouping, no exponent, empty for missing. */
final class CsvValues {

    /** Computed numbers have endless digits; six after the point are beyond what any source can carry. */
    private static final int COMPUTED_DECIMALS = 6;

    private CsvValues() {}

    /** A number that stands in a workbook: every digit of it. */
    static String exact(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    static String exact(Optional<BigDecimal> value) {
        return value.map(CsvValues::exact).orElse("");
    }

    /** A computed number, rounded. */
    static String computed(BigDecimal value) {
        return exact(value.setScale(Math.min(Math.max(value.scale(), 0), COMPUTED_DECIMALS), RoundingMode.HALF_EVEN));
    }

    static String computed(Optional<BigDecimal> value) {
        return value.map(CsvValues::computed).orElse("");
    }

    static String level(Optional<Observation> observation) {
        return observation.map(seen -> computed(seen.value())).orElse("");
    }

    static String origin(Optional<Observation> observation) {
        return observation.map(seen -> seen.source().origin().toString()).orElse("");
    }
}
