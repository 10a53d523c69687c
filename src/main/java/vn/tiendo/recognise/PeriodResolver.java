package vn.tiendo.recognise;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.tiendo.model.Period;
import vn.tiendo.recognise.TimeExpression.Kind;
import vn.tiendo.reference.Term;

/** Says of which period a column's numbers are, from its header first, then from the title, then from the book. */
final class PeriodResolver {

    private static final Set<Kind> PARTS = EnumSet.of(Kind.CUMULATIVE, Kind.LAST_MONTHS, Kind.QUARTER, Kind.MONTH);

    private final TableContext context;
    private final ContextPeriods surroundings;

    PeriodResolver(TableContext context) {
        this.context = context;
        this.surroundings = new ContextPeriods(context);
    }

    Optional<Period> subject(Phrase phrase) {
        if (opens(phrase)) {
            return opening(phrase);
        }
        return isOfDay(phrase, Term.CLOSING) ? period(phrase).map(span -> Period.day(span.end())) : period(phrase);
    }

    /** The period of what is measured against a plan: "Tỷ lệ chậm đóng/KH thu (%)". */
    Optional<Period> compared(Phrase phrase) {
        return surroundings.compared(phrase);
    }

    private static boolean opens(Phrase phrase) {
        return isOfDay(phrase, Term.OPENING) || isOfDay(phrase, Term.YEAR_OPENING);
    }

    private static boolean isOfDay(Phrase phrase, Term term) {
        return phrase.says(term) && !phrase.compared() && !phrase.says(Term.PLAN) && !phrase.says(Term.CUMULATED);
    }

    /** "Đầu kỳ", "Hộ nghèo đầu năm": the first day. */
    private Optional<Period> opening(Phrase phrase) {
        return period(phrase)
                .map(span -> phrase.says(Term.YEAR_OPENING) ? span.start().withDayOfYear(1) : span.start())
                .map(Period::day);
    }

    private Optional<Period> period(Phrase phrase) {
        Optional<TimeExpression> named = named(phrase.times());
        return named.isPresent()
                ? fromHeader(named.get(), phrase)
                : surroundings.of(phrase).map(period -> surroundings.asLongAsBase(period, phrase));
    }

    private static Optional<TimeExpression> named(List<List<TimeExpression>> levels) {
        for (List<TimeExpression> level : levels) {
            if (!level.isEmpty()) {
                return Optional.of(mostExact(level));
            }
        }
        return Optional.empty();
    }

    /**
     * Of "chuẩn nghèo giai đoạn 2022-2025" and "2022" behind it the year: the span only names the standard. Of "Năm 2020"
     * and "Thực hiện 6 tháng 2020" behind it the months, of "vốn năm 2020 đến 15/9/2020" the day: the year only stands over
     * them.
     */
    private static TimeExpression mostExact(List<TimeExpression> level) {
        TimeExpression first = level.get(0);
        for (TimeExpression time : level) {
            if ((first.kind() == Kind.YEARS && time.isBareYear() && isWithin(time, first))
                    || (first.isBareYear()
                            && (PARTS.contains(time.kind()) || time.kind() == Kind.DAY)
                            && time.year().equals(first.year()))) {
                return time;
            }
        }
        return first;
    }

    private static boolean isWithin(TimeExpression year, TimeExpression span) {
        int named = year.year().orElseThrow();
        return named >= span.startYear().orElseThrow() && named <= span.year().orElseThrow();
    }

    private Optional<Period> fromHeader(TimeExpression time, Phrase phrase) {
        boolean before = phrase.says(Term.SAME_PERIOD) || phrase.says(Term.LAST_YEAR);
        if (time.isBareYear()) {
            return bareYear(time, phrase, before);
        }
        if (time.isFirstDay() && phrase.says(Term.PLAN)) {
            return time.period().map(day -> Period.year(day.year()));
        }
        Optional<Period> period =
                dated(time, phrase).flatMap(TimeExpression::period).map(named -> addedUp(named, time.kind(), phrase));
        if (isMonthBefore(time, phrase)) {
            return period.map(month ->
                    NearbyPeriods.monthBefore(month.year(), month.start().getMonthValue()));
        }
        boolean yearBefore = before && (!ContextPeriods.yearNamed(phrase) || namesOnlyReported(phrase));
        return yearBefore ? period.map(p -> p.plusYears(-1)) : period;
    }

    /** "TH tháng trước" under "Tháng 9". */
    private static boolean isMonthBefore(TimeExpression time, Phrase phrase) {
        return time.kind() == Kind.MONTH
                && phrase.says(Term.PREVIOUS_PERIOD)
                && !phrase.compared()
                && phrase.times().get(0).isEmpty();
    }

    private Period addedUp(Period named, Kind kind, Phrase phrase) {
        boolean month = kind == Kind.MONTH && phrase.says(Term.CUMULATED);
        boolean day = kind == Kind.DAY && surroundings.isFlow(phrase);
        if (day
                && context.year().isPresent()
                && NearbyPeriods.isLastOfJanuary(named, context.year().getAsInt() + 1)) {
            return new Period(LocalDate.of(context.year().getAsInt(), 1, 1), named.end());
        }
        return month || day ? NearbyPeriods.upTo(named) : named;
    }

    /** "Cùng kỳ" under "6 tháng năm 2021", in a report on 2021, is of the year before. */
    private boolean namesOnlyReported(Phrase phrase) {
        return phrase.times().stream()
                .flatMap(List::stream)
                .filter(TimeExpression::hasYear)
                .allMatch(time ->
                        phrase.dates().reported().contains(time) && time.year().equals(context.year()));
    }

    private Optional<Period> bareYear(TimeExpression time, Phrase phrase, boolean before) {
        int year = time.year().orElseThrow();
        if (before && namesOnlyReported(phrase)) {
            return isBareLastYear(phrase) ? Optional.empty() : surroundings.of(phrase);
        }
        for (List<TimeExpression> level : phrase.times()) {
            for (TimeExpression other : level) {
                boolean months = before && PARTS.contains(other.kind());
                if ((!other.hasYear() && other.kind() != Kind.DAYS) || months) {
                    return other.withYear(year).period();
                }
            }
        }
        if (phrase.innermost().contains(Term.PLAN)
                && !phrase.innermost().contains(Term.ATTAINMENT)
                && !phrase.compared()) {
            return time.period();
        }
        if (isPartOfPlanSoFar(year, phrase)) {
            return surroundings.compared(phrase);
        }
        if (isRunning(year, phrase)) {
            return surroundings.of(phrase);
        }
        if (phrase.says(Term.CUMULATED) && context.month().isPresent()) {
            return Optional.of(surroundings.cumulative(year));
        }
        if ((before && context.period().isPresent()) || isRunningYear(phrase)) {
            return surroundings.reportedIn(year, phrase);
        }
        return time.period();
    }

    private boolean isRunningYear(Phrase phrase) {
        return context.time().runningYears() && !phrase.says(Term.ESTIMATE) && !phrase.says(Term.FORECAST);
    }

    /** "Năm 2022 so với cùng kỳ", or "2022/2021" where no column holds the whole year, in a report up to October, is of those months. */
    private boolean isRunning(int year, Phrase phrase) {
        boolean years = !context.time().wholeYears()
                && phrase.innermost().isEmpty()
                && !phrase.base().times().isEmpty()
                && phrase.base().times().stream().allMatch(TimeExpression::isBareYear);
        return phrase.compared()
                && (phrase.base().contains(Term.SAME_PERIOD) || years)
                && !phrase.says(Term.ESTIMATE)
                && !phrase.says(Term.WHOLE_YEAR)
                && context.period()
                        .filter(period -> period.year() == year && period.end().getMonthValue() < 12)
                        .isPresent();
    }

    /** "Tỷ lệ so KH (%)" in a group of the year, in a report up to August. */
    private boolean isPartOfPlanSoFar(int year, Phrase phrase) {
        return phrase.compared()
                && phrase.base().contains(Term.PLAN)
                && phrase.times().get(0).isEmpty()
                && !context.time().wholeYears()
                && !phrase.says(Term.ESTIMATE)
                && !phrase.says(Term.WHOLE_YEAR)
                && context.period()
                        .filter(period -> period.year() == year && period.end().getMonthValue() < 12)
                        .isPresent();
    }

    /** "Năm trước" under "Năm 2021": the whole year or the months reported, nothing tells which. */
    private static boolean isBareLastYear(Phrase phrase) {
        return phrase.says(Term.LAST_YEAR)
                && !phrase.says(Term.SAME_PERIOD)
                && !phrase.says(Term.ACTUAL)
                && !phrase.says(Term.ESTIMATE);
    }

    private Optional<TimeExpression> dated(TimeExpression time, Phrase phrase) {
        if (time.hasYear()) {
            return Optional.of(time);
        }
        OptionalInt near = phrase.times().stream()
                .flatMap(List::stream)
                .filter(TimeExpression::hasYear)
                .map(TimeExpression::year)
                .findFirst()
                .orElse(OptionalInt.empty());
        if (near.isPresent()) {
            return Optional.of(time.withYear(near.getAsInt()));
        }
        return context.year().isPresent() ? Optional.of(time.withYear(likelyYear(time))) : Optional.empty();
    }

    /** A month later than the reporting month, in a report of results, is of the year before. */
    private int likelyYear(TimeExpression time) {
        int year = context.year().orElseThrow();
        boolean later = time.kind() == Kind.MONTH
                && context.month().isPresent()
                && time.first() > context.month().getAsInt();
        return later ? year - 1 : year;
    }
}
