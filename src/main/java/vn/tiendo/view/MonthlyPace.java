package vn.tiendo.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Direction;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Period;

/**
 * What each month of the rest of the year must bring for the plan, beside what the months so far brought: plain division, no
 * verdict. Only for what accumulates from January, is wanted high and has its plan as a level.
 */
final class MonthlyPace {

    /** A rounded average that is further from the exact one than this says nothing: 0,5 of a commune is not one. */
    private static final BigDecimal FAITHFUL = new BigDecimal("0.05");

    private static final int MONTHS = 12;

    private final Edition edition;
    private final Sources sources;
    private final ShownValues values;

    MonthlyPace(Edition edition, Sources sources, ShownValues values) {
        this.edition = edition;
        this.sources = sources;
        this.values = values;
    }

    /** "2,4 tỷ USD", or "khoảng 77–83" where the plan is only implied, with "6 tháng đầu năm 2021: 2,2" under it. */
    Shown of(Assessment assessment) {
        return Optional.of(assessment)
                .filter(MonthlyPace::applies)
                .flatMap(each -> shown(each, each.actual().orElseThrow()))
                .or(() -> ImpliedRest.of(assessment).map(rest -> implied(assessment, rest)))
                .orElse(Shown.NONE);
    }

    private static boolean applies(Assessment assessment) {
        Period period = assessment.period();
        return assessment.indicator().kind() == IndicatorKind.FLOW
                && assessment.indicator().direction() == Direction.HIGHER_BETTER
                && assessment.actual().isPresent()
                && assessment
                        .recomputed()
                        .remaining()
                        .filter(left -> left.signum() > 0)
                        .isPresent()
                && period.isCumulative()
                && !period.isYear();
    }

    private Optional<Shown> shown(Assessment assessment, Observation actual) {
        int gone = assessment.period().end().getMonthValue();
        DisplayUnit unit = edition.unit(assessment);
        BigDecimal needed = monthly(unit.of(assessment.recomputed().remaining().orElseThrow()), MONTHS - gone);
        BigDecimal sofar = monthly(unit.of(actual.value()), gone);
        int decimals = Precision.ofAverage(needed, Stream.of(Optional.of(actual), assessment.target()));
        if (!isFaithful(needed, decimals)) {
            return Optional.empty();
        }
        Formats formats = edition.formats();
        Cited number = sources.calculated(
                formats.withUnit(formats.number(needed, decimals), unit.name()),
                edition.text("formula.monthly", MONTHS - gone),
                "",
                values.levels(assessment.target(), assessment.actual()));
        return Optional.of(Shown.of(number, "", soFar(assessment, sofar, decimals)));
    }

    private Shown implied(Assessment assessment, ImpliedRest rest) {
        Observation actual = assessment.actual().orElseThrow();
        int gone = assessment.period().end().getMonthValue();
        DisplayUnit unit = edition.unit(assessment);
        ImpliedRest ends = rest.monthly(MONTHS - gone).rounded(unit, unit.decimals(actual));
        Formats formats = edition.formats();
        Cited number = sources.calculated(
                edition.text("rest.about", formats.withUnit(ends.text(formats), unit.name())),
                edition.text("formula.monthly.implied", MONTHS - gone),
                "",
                values.levels(assessment.actual(), assessment.judgedByPercent()));
        BigDecimal sofar = monthly(unit.of(actual.value()), gone);
        return Shown.of(number, "", soFar(assessment, sofar, ends.decimals()));
    }

    private List<Cited> soFar(Assessment assessment, BigDecimal sofar, int decimals) {
        Cited before = sources.calculated(
                edition.formats().number(sofar, decimals),
                edition.text("formula.monthly-so-far", assessment.period().end().getMonthValue()),
                "",
                values.levels(assessment.actual(), Optional.empty()));
        return Cited.sentence(
                edition.messages(),
                "monthly.so-far",
                List.of(before),
                edition.periods().name(assessment.period()));
    }

    private static BigDecimal monthly(BigDecimal amount, int months) {
        return amount.divide(BigDecimal.valueOf(months), MathContext.DECIMAL64);
    }

    private static boolean isFaithful(BigDecimal exact, int decimals) {
        BigDecimal off = exact.setScale(decimals, RoundingMode.HALF_UP).subtract(exact);
        return off.abs().compareTo(exact.multiply(FAITHFUL)) <= 0;
    }
}
