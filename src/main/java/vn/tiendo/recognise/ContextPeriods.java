package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.model.Period;
import vn.tiendo.recognise.TimeExpression.Kind;
import vn.tiendo.reference.Term;

/** Of which period a column's numbers are where its heading names none: that of the title, the other headings, the book. */
final class ContextPeriods {

    private final TableContext context;

    ContextPeriods(TableContext context) {
        this.context = context;
    }

    /** The period of the context that suits what the heading says besides. */
    Optional<Period> of(Phrase phrase) {
        if (phrase.says(Term.PART_OF_TERM)) {
            return Optional.empty();
        }
        if (isOfTerm(phrase)) {
            return context.title().years();
        }
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

    /** "Mục tiêu Đại hội", "Dự kiến hết nhiệm kỳ": of the years that the title names, or of nothing known. */
    private static boolean isOfTerm(Phrase phrase) {
        return phrase.says(Term.WHOLE_TERM)
                && !phrase.compared()
                && !phrase.innermost().contains(Term.ATTAINMENT);
    }

    /** "% KH năm 2020" in a report on 2021 is of the year of that plan; "% KH năm 2021" of the months reported. */
    private Optional<Period> ofOtherPlan(Phrase phrase) {
        boolean attains = phrase.innermost().contains(Term.ATTAINMENT) && !phrase.compared();
        OptionalInt planned = attains ? TimeExpression.yearOf(phrase.base().times()) : OptionalInt.empty();
        return planned.isPresent() && !planned.equals(context.year())
                ? Optional.of(Period.year(planned.getAsInt()))
                : Optional.empty();
    }

    /** In a report on a month and the months up to it, what is compared with a month is the month. */
    Period asLongAsBase(Period period, Phrase phrase) {
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
                || (!phrase.base().times().isEmpty()
                        && phrase.base().times().get(0).kind() == kind);
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
        return comparison ? compared(phrase) : addedUp(context.period(), phrase);
    }

    /** The period of a comparison that names none. */
    Optional<Period> compared(Phrase phrase) {
        return addedUp(context.time().compared(), phrase);
    }

    /** What is reported, of another year. */
    Optional<Period> reportedIn(int year, Phrase phrase) {
        return addedUp(context.period().map(period -> period.plusYears(year - period.year())), phrase);
    }

    private Optional<Period> addedUp(Optional<Period> period, Phrase phrase) {
        boolean day = period.filter(Period::isDay).isPresent();
        return day && isFlow(phrase) ? period.map(NearbyPeriods::upTo) : period;
    }

    /** From January to the end of what is reported: the last month, or in a report up to 12 March that day. */
    Period cumulative(int year) {
        return context.period()
                .filter(NearbyPeriods::endsWithinMonth)
                .map(period -> NearbyPeriods.upTo(period.plusYears(year - period.year())))
                .orElseGet(() -> NearbyPeriods.cumulative(year, context.month().orElseThrow()));
    }

    static boolean yearNamed(Phrase phrase) {
        return ReportedPeriod.latestYear(List.of(phrase)).isPresent();
    }

    /**
     * "Giải ngân đến 30/6" adds up from January, as does all under "Thu, chi ngân sách từ đầu năm đến 15/6"; "đảng viên đến
     * 30/6" is a count on that day.
     */
    boolean isFlow(Phrase phrase) {
        boolean titled = context.says(Term.CUMULATED) || context.says(Term.FLOW);
        return phrase.says(Term.FLOW)
                || phrase.says(Term.CUMULATED)
                || (titled && !phrase.says(Term.STOCK) && (phrase.says(Term.ACTUAL) || phrase.compared()));
    }
}
