package vn.tiendo.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Area;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Feasibility;
import vn.tiendo.model.Goal;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.model.Period;
import vn.tiendo.model.TermTarget;

/**
 * Targets of terms and programmes, and drafts (judgement.md, "Term targets and programmes"): progress {@code (now − base) /
 * (target − base)} beside the part of the term gone by, and what every remaining year must deliver beside those on record.
 */
final class TermTargets {

    /** Plans run in terms of five years, 2021–2025 and so on; a target for a year starts from the end of the term before. */
    private static final int TERM = 5;

    private static final double MONTHS_OF_A_YEAR = 12;

    /** A target of five years' sum is more than so many of any single year; one for the last year is less. */
    private static final BigDecimal LEAST_YEARS_OF_A_SUM = BigDecimal.valueOf(3);

    private final ObservationIndex index;
    private final Period review;

    private TermTargets(ObservationIndex index, Period review) {
        this.index = index;
        this.review = review;
    }

    /** In the order of area, catalogue, period; drafts after what is decided. */
    static List<TermTarget> of(
            Catalogue catalogue, ObservationIndex index, Collection<Observation> drafts, Period review) {
        TermTargets terms = new TermTargets(index, review);
        ObservationIndex draftIndex = new ObservationIndex(drafts);
        List<TermTarget> found = new ArrayList<>();
        for (Area area : index.areas()) {
            for (Indicator indicator : catalogue.indicators()) {
                terms.targets(indicator, area).forEach(target -> found.add(terms.term(indicator, target, false)));
                draftIndex.of(indicator.code(), area).stream()
                        .filter(draft -> draft.period().year() >= review.year())
                        .forEach(draft -> found.add(terms.term(indicator, draft, true)));
            }
        }
        return found;
    }

    private List<Observation> targets(Indicator indicator, Area area) {
        return index.of(indicator.code(), area).stream()
                .filter(value -> value.measure() == Measure.TARGET && isBeyondTheYear(value))
                .sorted(Comparator.comparing(Observation::period).thenComparing(Observation::authority))
                .toList();
    }

    /**
     * A plan for a later year is known at the time of the review only where its workbook reports nothing later: the books of
     * 2023 beside a review of 2021 bring annual plans, no targets of a term. The end of a term of five years is one anyway.
     */
    private boolean isBeyondTheYear(Observation target) {
        Period period = target.period();
        boolean term = period.start().getYear() < period.end().getYear() && period.year() >= review.year();
        boolean later = period.isYear() && period.year() > review.year();
        return term || (later && (period.year() % TERM == 0 || !isOfLaterBook(target)));
    }

    private boolean isOfLaterBook(Observation target) {
        return index.reportedUntil(target.source().origin().file()).isAfter(review.end());
    }

    private TermTarget term(Indicator indicator, Observation target, boolean draft) {
        List<Observation> all = index.of(indicator.code(), target.area());
        Term term = new Term(indicator, target, all, review, base(target.period(), draft));
        return new TermTarget(
                indicator,
                target.area(),
                target,
                draft,
                term.base(),
                term.now(),
                term.progress(),
                gone(target.period(), term.baseYear(), term.known()),
                term.required(),
                term.requiredUnit(),
                term.feasibility());
    }

    /** The year whose end a target starts from. */
    private static int base(Period period, boolean draft) {
        if (period.start().getYear() < period.end().getYear()) {
            return isOfCongress(period)
                    ? period.start().getYear()
                    : period.start().getYear() - 1;
        }
        return draft ? period.year() - 1 : (period.year() - 1) / TERM * TERM;
    }

    /** "Nhiệm kỳ 2020-2025": the congress met in the first of these years, and its targets are for the five after it. */
    private static boolean isOfCongress(Period period) {
        return period.start().getYear() % TERM == 0
                && period.end().getYear() == period.start().getYear() + TERM;
    }

    /** The part of the term gone by when its value was last known, so that progress is held against the same day. */
    private static Optional<BigDecimal> gone(Period period, int baseYear, LocalDate known) {
        LocalDate start = LocalDate.of(baseYear + 1, 1, 1);
        long length = ChronoUnit.DAYS.between(start, period.end().plusDays(1));
        long gone = Math.min(length, ChronoUnit.DAYS.between(start, known.plusDays(1)));
        return gone < 0 ? Optional.empty() : Decimals.percent(BigDecimal.valueOf(gone), BigDecimal.valueOf(length));
    }

    /**
     * One target and what is on record of it.
     *
     * @param all all observations of the indicator in the area
     * @param baseYear the year before the term
     */
    private record Term(Indicator indicator, Observation target, List<Observation> all, Period review, int baseYear) {

        private Goal goal() {
            return Goal.of(target, indicator.direction());
        }

        /**
         * Whether a sum over all years is asked: exports of 40 for a term are those of its last year where one year alone
         * brought 30.
         */
        private boolean isSum() {
            BigDecimal least = years().stream()
                    .map(Observation::value)
                    .max(Comparator.naturalOrder())
                    .map(most -> Decimals.times(most, LEAST_YEARS_OF_A_SUM))
                    .orElse(goal().value());
            return indicator.kind() == IndicatorKind.FLOW
                    && target.period().start().getYear() < target.period().end().getYear()
                    && goal().value().compareTo(least) >= 0;
        }

        private boolean isAverageGrowth() {
            return GrowthIndicators.isGrowth(indicator);
        }

        private Optional<Observation> base() {
            return isSum() || isAverageGrowth() ? Optional.empty() : year(baseYear);
        }

        private Optional<Observation> year(int year) {
            return ObservationIndex.latest(ObservationIndex.actuals(all, indicator.kind(), Period.year(year)));
        }

        /** The last whole year known by the end of the review; of what does not add up, the period reviewed where known. */
        private Optional<Observation> now() {
            Optional<Observation> reviewed = indicator.kind() == IndicatorKind.FLOW || isAverageGrowth()
                    ? Optional.empty()
                    : ObservationIndex.latest(ObservationIndex.actuals(all, indicator.kind(), review));
            Optional<Observation> last = reviewed.or(() -> years().stream().reduce((earlier, later) -> later));
            return isOlderThanBase(last) ? base() : last;
        }

        /** A draft starts from an estimate of the year that still runs; what was before it has no part in its way. */
        private boolean isOlderThanBase(Optional<Observation> last) {
            return last.filter(value -> value.period().year() < baseYear).isPresent() && base().isPresent();
        }

        /** Whole years on record until the review, ascending. */
        private List<Observation> years() {
            List<Observation> years = new ArrayList<>();
            all.stream()
                    .filter(value -> value.measure() == Measure.ACTUAL
                            && value.period().isYear()
                            && !value.period().end().isAfter(review.end()))
                    .map(value -> value.period().year())
                    .distinct()
                    .sorted()
                    .forEach(year -> year(year).ifPresent(years::add));
            return years;
        }

        private List<Observation> yearsOfTerm() {
            return years().stream()
                    .filter(value -> value.period().year() > baseYear)
                    .toList();
        }

        /** Of a sum only where every year so far is known. */
        private Optional<BigDecimal> summed() {
            List<Observation> years = yearsOfTerm();
            int expected = (review.isYear() ? review.year() : review.year() - 1) - baseYear;
            return years.size() == expected && expected > 0
                    ? Optional.of(
                            Decimals.sum(years.stream().map(Observation::value).toList()))
                    : Optional.empty();
        }

        private Optional<BigDecimal> progress() {
            if (isAverageGrowth() || goal().isRange()) {
                return Optional.empty();
            }
            if (isSum()) {
                return summed().flatMap(sum -> Decimals.percent(sum, goal().value()));
            }
            return base().flatMap(from ->
                    now().filter(value -> !value.equals(from)).flatMap(value -> way(from.value(), value.value())));
        }

        private Optional<BigDecimal> way(BigDecimal from, BigDecimal value) {
            BigDecimal whole = goal().value().subtract(from);
            return whole.signum() == 0 || goal().isReachedBy(from)
                    ? Optional.empty()
                    : Optional.of(Decimals.divide(Decimals.times(value.subtract(from), Decimals.HUNDRED), whole));
        }

        /** The day that the progress is of: of a sum the end of its last whole year; without any progress that of the review. */
        private LocalDate known() {
            return progress().isEmpty()
                    ? review.end()
                    : now().map(value -> value.period().end()).orElse(review.end());
        }

        /** Years left after the day of what is known last, the running one in part. */
        private double left() {
            LocalDate last = now().map(value -> value.period().end()).orElse(LocalDate.of(baseYear, 12, 31));
            return ChronoUnit.MONTHS.between(
                            last.plusDays(1), target.period().end().plusDays(1))
                    / MONTHS_OF_A_YEAR;
        }

        private Optional<BigDecimal> required() {
            double left = left();
            if (left <= 0 || now().isEmpty() || goal().isRange()) {
                return Optional.empty();
            }
            BigDecimal value = now().orElseThrow().value();
            if (isAverageGrowth()) {
                return averageGrowth();
            }
            if (isSum()) {
                return summed().map(sum -> Decimals.divide(goal().value().subtract(sum), BigDecimal.valueOf(left)));
            }
            if (indicator.kind() == IndicatorKind.FLOW) {
                return compounded(value, goal().value(), left);
            }
            return Optional.of(Decimals.divide(goal().value().subtract(value), BigDecimal.valueOf(left)));
        }

        /** {@code (T / now)^(1/n) − 1}, in per cent. */
        private static Optional<BigDecimal> compounded(BigDecimal value, BigDecimal goal, double years) {
            return value.signum() > 0 && goal.signum() > 0
                    ? Optional.of(percent(Math.pow(goal.doubleValue() / value.doubleValue(), 1.0 / years)))
                    : Optional.empty();
        }

        /** The growth that the remaining years of a term must average, compounded, for its average to be the target. */
        private Optional<BigDecimal> averageGrowth() {
            List<Observation> done = yearsOfTerm();
            int length = target.period().year() - baseYear;
            int left = length - done.size();
            boolean whole = target.period().isYear();
            if (whole || left <= 0) {
                return whole ? Optional.of(goal().value()) : Optional.empty();
            }
            double reached = done.stream()
                    .mapToDouble(year -> 1 + year.value().doubleValue() / 100)
                    .reduce(1, (product, factor) -> product * factor);
            double asked = Math.pow(1 + goal().value().doubleValue() / 100, length);
            return Optional.of(percent(Math.pow(asked / reached, 1.0 / left)));
        }

        private static BigDecimal percent(double factor) {
            return BigDecimal.valueOf((factor - 1) * 100);
        }

        private String requiredUnit() {
            boolean growth = isAverageGrowth() || (indicator.kind() == IndicatorKind.FLOW && !isSum());
            boolean points = !growth && PercentUnit.PERCENT.is(indicator.unit());
            return growth ? PercentUnit.PERCENT.printed() : points ? PercentUnit.POINTS.printed() : indicator.unit();
        }

        private Feasibility feasibility() {
            return required()
                    .map(asked -> RestOfYear.feasibility(indicator.direction(), asked, record()))
                    .orElse(Feasibility.UNKNOWN);
        }

        /** What the years on record delivered, in the measure of what is required. */
        private List<BigDecimal> record() {
            List<Observation> years = years();
            if (isAverageGrowth() || isSum()) {
                return years.stream().map(Observation::value).toList();
            }
            List<BigDecimal> steps = new ArrayList<>();
            for (int i = 1; i < years.size(); i++) {
                BigDecimal before = years.get(i - 1).value();
                BigDecimal after = years.get(i).value();
                boolean inARow = years.get(i).period().year()
                        == years.get(i - 1).period().year() + 1;
                if (inARow && indicator.kind() == IndicatorKind.FLOW) {
                    Decimals.growth(after, before).ifPresent(steps::add);
                } else if (inARow) {
                    steps.add(after.subtract(before));
                }
            }
            return steps;
        }
    }
}
