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

    PeriodResolver(TableContext context) {
        this.context = context;
    }

    Optional<Period> subject(Phrase phrase) {
        if (opens(phrase)) {
            return opening(phrase);
        }
        return isOfDay(phrase, Term.CLOSING) ? period(phrase).map(span -> Period.day(span.end())) : period(phrase);
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
                : fromContext(phrase).map(period -> asLongAsBase(period, phrase));
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
        boolean yearBefore = before && (!yearNamed(phrase) || namesOnlyReported(phrase));
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
        boolean day = kind == Kind.DAY && isFlow(phrase);
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
                .allMatch(
                        time -> phrase.reported().contains(time) && time.year().equals(context.year()));
    }

    private Optional<Period> bareYear(TimeExpression time, Phrase phrase, boolean before) {
        int year = time.year().orElseThrow();
        if (before && namesOnlyReported(phrase)) {
            return isBareLastYear(phrase) ? Optional.empty() : fromContext(phrase);
        }
        for (List<TimeExpression> level : phrase.times()) {
            for (TimeExpression other : level) {
                boolean months = before && PARTS.contains(other.kind());
                if ((!other.hasYear() && other.kind() != Kind.DAYS) || months) {
                    return other.withYear(year).period();
                }
            }
        }
        if (isRunning(year, phrase)) {
            return fromContext(phrase);
        }
        if (phrase.says(Term.CUMULATED) && context.month().isPresent()) {
            return Optional.of(cumulative(year));
        }
        if (before && context.period().isPresent()) {
            Period reported = context.period().get();
            return Optional.of(reported.plusYears(year - reported.year()));
        }
        return time.period();
    }

    /** From January to the end of what is reported: the last month, or in a report up to 12 March that day. */
    private Period cumulative(int year) {
        return context.period()
                .filter(NearbyPeriods::endsWithinMonth)
                .map(period -> NearbyPeriods.upTo(period.plusYears(year - period.year())))
                .orElseGet(() -> NearbyPeriods.cumulative(year, context.month().orElseThrow()));
    }

    /** "Năm 2022 so với cùng kỳ", or "2022/2021" where no column holds the whole year, in a report up to October, is of those months. */
    private boolean isRunning(int year, Phrase phrase) {
        boolean years = !context.wholeYears()
                && phrase.innermost().isEmpty()
                && !phrase.baseTimes().isEmpty()
                && phrase.baseTimes().stream().allMatch(TimeExpression::isBareYear);
        return phrase.compared()
                && (phrase.base().contains(Term.SAME_PERIOD) || years)
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

    /**
     * "Giải ngân đến 30/6" adds up from January, as does all under "Thu, chi ngân sách từ đầu năm đến 15/6"; "đảng viên đến
     * 30/6" is a count on that day.
     */
    private boolean isFlow(Phrase phrase) {
        boolean titled =
                context.terms().contains(Term.CUMULATED) || context.terms().contains(Term.FLOW);
        return phrase.says(Term.FLOW)
                || phrase.says(Term.CUMULATED)
                || (titled && !phrase.says(Term.STOCK) && (phrase.says(Term.ACTUAL) || phrase.compared()));
    }

    private static boolean yearNamed(Phrase phrase) {
        return ReportedPeriod.latestYear(List.of(phrase)).isPresent();
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

    /** "% KH năm 2020" in a report on 2021 is of the year of that plan; "% KH năm 2021" of the months reported. */
    private Optional<Period> ofOtherPlan(Phrase phrase) {
        boolean attains = phrase.innermost().contains(Term.ATTAINMENT) && !phrase.compared();
        OptionalInt planned = attains ? yearOf(phrase.baseTimes()) : OptionalInt.empty();
        return planned.isPresent() && !planned.equals(context.year())
                ? Optional.of(Period.year(planned.getAsInt()))
                : Optional.empty();
    }

    private static OptionalInt yearOf(List<TimeExpression> times) {
        return times.stream()
                .filter(TimeExpression::hasYear)
                .map(TimeExpression::year)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private Optional<Period> fromContext(Phrase phrase) {
        Optional<Period> otherPlan = ofOtherPlan(phrase);
        if (otherPlan.isPresent()) {
            return otherPlan;
        }
        if (phrase.says(Term.REMAINING)
                && context.cumulates()
                && context.year().isPresent()
                && context.month().isPresent()) {
            return Optional.of(cumulative(context.year().getAsInt()));
        }
        boolean before = phrase.says(Term.SAME_PERIOD);
        Optional<Period> period = contextPeriod(phrase);
        if (phrase.says(Term.LAST_YEAR) && !before) {
            return phrase.says(Term.ACTUAL) || phrase.says(Term.ESTIMATE)
                    ? period.map(p -> Period.year(p.year() - 1))
                    : period.map(p -> p.plusYears(-1));
        }
        Optional<Period> quarter = context.period().filter(NearbyPeriods::isQuarter);
        if (phrase.says(Term.PREVIOUS_PERIOD) && quarter.isPresent() && !phrase.says(Term.PREVIOUS_MONTH)) {
            return quarter.map(NearbyPeriods::quarterBefore);
        }
        if (phrase.says(Term.PREVIOUS_PERIOD)) {
            return context.year().isPresent() && context.month().isPresent()
                    ? Optional.of(NearbyPeriods.monthBefore(
                            context.year().getAsInt(), context.month().getAsInt()))
                    : Optional.empty();
        }
        if (phrase.says(Term.NEXT_YEAR)) {
            return period.map(p -> Period.year(p.year() + 1));
        }
        return before ? period.map(p -> p.plusYears(-1)) : period;
    }

    /** In a report on a month and the months up to it, what is compared with a month is the month. */
    private Period asLongAsBase(Period period, Phrase phrase) {
        if (!phrase.compared()
                || period.isDay()
                || context.year().isEmpty()
                || context.month().isEmpty()) {
            return period;
        }
        int year = context.year().getAsInt();
        int month = context.month().getAsInt();
        if (isBase(phrase, Term.PREVIOUS_MONTH, Kind.MONTH)) {
            return Period.month(year, month);
        }
        boolean quarter = isBase(phrase, Term.PREVIOUS_QUARTER, Kind.QUARTER);
        return quarter && month % 3 == 0 ? Period.quarter(year, month / 3) : period;
    }

    private static boolean isBase(Phrase phrase, Term term, Kind kind) {
        return phrase.base().contains(term)
                || (!phrase.baseTimes().isEmpty() && phrase.baseTimes().get(0).kind() == kind);
    }

    /** "Trong kỳ" is as long as the report, unless another column adds the year up. */
    private boolean isInPeriod(Period period, Phrase phrase) {
        return (phrase.says(Term.IN_QUARTER) && NearbyPeriods.isQuarter(period))
                || (phrase.says(Term.IN_PERIOD)
                        && !period.isDay()
                        && (NearbyPeriods.isQuarter(period) || !context.cumulates()));
    }

    private Optional<Period> contextPeriod(Phrase phrase) {
        boolean plan = phrase.innermost().contains(Term.PLAN)
                && !phrase.innermost().contains(Term.ATTAINMENT)
                && !phrase.compared();
        if (context.year().isPresent()) {
            int year = context.year().getAsInt();
            if (plan) {
                return Optional.of(Period.year(year));
            }
            if (context.month().isPresent() && phrase.says(Term.CUMULATED)) {
                return Optional.of(cumulative(year));
            }
            if (context.month().isPresent() && phrase.says(Term.SINGLE)) {
                Optional<Period> own = context.period().filter(period -> isInPeriod(period, phrase));
                if (own.isPresent()) {
                    return own;
                }
                return Optional.of(Period.month(year, context.month().getAsInt()));
            }
            if (phrase.says(Term.WHOLE_YEAR) && !yearNamed(phrase)) {
                return Optional.of(Period.year(year));
            }
        }
        boolean comparison = phrase.compared() || phrase.innermost().contains(Term.ATTAINMENT);
        Optional<Period> period = comparison ? context.compared() : context.period();
        boolean day = period.filter(Period::isDay).isPresent();
        return day && isFlow(phrase) ? period.map(NearbyPeriods::upTo) : period;
    }

    Relation relation(Phrase phrase, Optional<Period> subject) {
        if (phrase.base().contains(Term.FIXED_BASE) && !spans(phrase.baseTimes())) {
            return Relation.FIXED;
        }
        if (phrase.base().contains(Term.SAME_PERIOD)) {
            return Relation.SAME_PERIOD;
        }
        if (phrase.base().contains(Term.PREVIOUS_PERIOD)) {
            return Relation.PREVIOUS_PERIOD;
        }
        Optional<Period> base = base(phrase, subject);
        if (base.isPresent() && subject.isPresent()) {
            return Relation.between(subject.get(), base.get());
        }
        return phrase.base().contains(Term.LAST_YEAR) ? Relation.SAME_PERIOD : Relation.UNKNOWN;
    }

    /** "6 tháng đầu năm 2020" as base is those months, not the beginning of the year. */
    private static boolean spans(List<TimeExpression> base) {
        return base.stream().anyMatch(time -> time.kind() == Kind.CUMULATIVE || time.kind() == Kind.LAST_MONTHS);
    }

    private Optional<Period> base(Phrase phrase, Optional<Period> subject) {
        Optional<TimeExpression> named =
                phrase.baseTimes().stream().filter(time -> !time.isBareYear()).findFirst();
        OptionalInt year = yearOf(phrase.baseTimes());
        int assumed = subject.map(Period::year).orElse(0);
        if (phrase.base().contains(Term.LAST_YEAR) && year.isEmpty()) {
            year = OptionalInt.of(assumed - 1);
        }
        if (named.isPresent()) {
            Optional<Period> base = named.get().withYear(year.orElse(assumed)).period();
            boolean ahead = year.isEmpty()
                    && base.isPresent()
                    && subject.filter(of -> base.get().end().isAfter(of.end())).isPresent();
            return ahead ? base.map(period -> period.plusYears(-1)) : base;
        }
        return year.isPresent() ? Optional.of(Period.year(year.getAsInt())) : Optional.empty();
    }
}
