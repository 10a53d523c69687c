package vn.tiendo.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Period;
import vn.tiendo.model.Verdict;

/** Every kind and direction, at the end of the first quarter, the half-year, nine months and the year. */
class VerdictMatrixTest {

    private static final int YEAR = 2021;

    /** How far the year will go, by the pace of steady past years, beyond a target of 100. */
    private enum Pace {
        FAR_BEYOND(160),
        FAR_SHORT(60);

        private final double end;

        Pace(double end) {
            this.end = end;
        }
    }

    static Stream<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        for (String period : List.of("2021-Q1", "2021-H1", "2021-9M", "2021")) {
            for (IndicatorKind kind : IndicatorKind.values()) {
                for (Direction direction : Direction.values()) {
                    for (Pace pace : Pace.values()) {
                        cases.add(Arguments.of(period, kind, direction, pace));
                    }
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatThePaceOfSteadyYearsMeans(String code, IndicatorKind kind, Direction direction, Pace pace) {
        int months = months(code);
        Indicator indicator = Observations.indicator("x", kind == IndicatorKind.RATE ? "%" : "tấn", kind, direction);
        Observations written = new Observations().of(indicator).target("2021", "100");
        for (int year = YEAR - 6; year < YEAR; year++) {
            // no two past years are quite alike, so that the rule has errors to learn from
            double full = 90 + 2 * (year % 3);
            written.actual(String.valueOf(year), number(full));
            if (months < 12) {
                written.actual(code.replace("2021", String.valueOf(year)), number(part(full, kind, months, year % 2)));
            }
        }
        written.actual(code, number(part(pace.end, kind, months, 0)));

        Verdict verdict = written.row(Period.parse(code).orElseThrow()).verdict();

        assertThat(verdict).isEqualTo(expected(kind, direction, pace, months));
    }

    /** Amounts come evenly through the year; stocks, rates and changes are nearly at their end from the start. */
    private static double part(double end, IndicatorKind kind, int months, int odd) {
        double share = kind == IndicatorKind.FLOW ? months / 12.0 : 1;
        return end * share * (1 + odd * 0.005);
    }

    private static Verdict expected(IndicatorKind kind, Direction direction, Pace pace, int months) {
        if (direction == Direction.NEUTRAL) {
            return Verdict.NOT_JUDGED;
        }
        boolean good =
                direction != Direction.RANGE && (pace == Pace.FAR_BEYOND) == (direction == Direction.HIGHER_BETTER);
        if (months == 12) {
            return good ? Verdict.MET : Verdict.AT_RISK;
        }
        boolean reachedAlready = pace == Pace.FAR_BEYOND
                && direction == Direction.HIGHER_BETTER
                && kind != IndicatorKind.RATE
                && (kind != IndicatorKind.FLOW || months == 9);
        if (reachedAlready) {
            return Verdict.MET;
        }
        return good ? Verdict.AHEAD : Verdict.AT_RISK;
    }

    private static int months(String code) {
        return switch (code) {
            case "2021-Q1" -> 3;
            case "2021-H1" -> 6;
            case "2021-9M" -> 9;
            default -> 12;
        };
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
