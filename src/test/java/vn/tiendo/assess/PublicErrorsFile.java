package vn.tiendo.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Makes the data file of {@link PublicErrors} from the published half-year series. */
final class PublicErrorsFile {

    private static final List<String> HEAD = List.of(
            "# How the projection errs at mid-year: mean past error of the typical label (0.05 = 5%, path known), and how",
            "# many times its expected size an error stays below in four of five cases. Computed, not estimated, from series of",
            "# the General Statistics Office's monthly books 2012-2024: investment from the state budget by owner and province,",
            "# industrial products, retail sales; the row * is all three together. Made by PublicErrorsFile in the tests.");

    private PublicErrorsFile() {}

    static List<String> lines(List<HalfYear> values) {
        List<String> lines = new ArrayList<>(HEAD);
        lines.add("sector\ttypical_error\tfactor\tseries");
        lines.add(line("*", values, "all"));
        lines.add(line("industry", of("industrial-products", values), "industrial-products"));
        lines.add(line("investment", of("state-budget-investment", values), "state-budget-investment"));
        return lines;
    }

    private static List<HalfYear> of(String series, List<HalfYear> values) {
        return values.stream().filter(value -> value.series().equals(series)).toList();
    }

    private static String line(String sector, List<HalfYear> values, String series) {
        KindErrors errors = BackTest.kindErrors(values).orElseThrow();
        return String.join("\t", sector, rounded(errors.typical(), 4), rounded(errors.factor(), 2), series);
    }

    private static String rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }
}
