package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.tiendo.model.Period;
import vn.tiendo.recognise.TimeExpression.Kind;
import vn.tiendo.reference.Term;

/**
 * The period that a table's own column headings report where no title does: the longest of those that end last among its
 * results, "tháng 9" and "lũy kế 9 tháng" beside "dự toán năm 2020" being the nine months of 2020.
 */
final class ReportedPeriod {

    private static final Set<Kind> COARSE = EnumSet.of(Kind.YEAR, Kind.YEARS, Kind.SEASON);
    private static final Set<Term> OTHERS =
            EnumSet.of(Term.PLAN, Term.FORECAST, Term.SAME_PERIOD, Term.LAST_YEAR, Term.NEXT_YEAR, Term.WHOLE_YEAR);

    private ReportedPeriod() {}

    /**
     * Empty where the headings name no year, nothing finer than a year, or results of the whole year beside the finer ones; an
     * estimate of the year beside them is of what is still to come. A plan for another year says nothing of results that
     * name their own.
     *
     * @param phrases headers of the number columns
     */
    static Optional<Period> of(Collection<Phrase> phrases) {
        OptionalInt ofResults = latestYear(phrases.stream()
                .filter(phrase -> isResult(phrase) && !namesDayAhead(phrase, phrases))
                .toList());
        OptionalInt named = ofResults.isPresent() ? ofResults : latestYear(phrases);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        int year = named.getAsInt();
        List<TimeExpression> finer = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (isResult(phrase)) {
                if (isYear(phrase, named) && !phrase.says(Term.ESTIMATE)) {
                    return Optional.empty();
                }
                for (List<TimeExpression> level : phrase.times()) {
                    for (TimeExpression time : level) {
                        if (!COARSE.contains(time.kind()) && isOf(time, year) && !isAhead(phrase, time, phrases)) {
                            finer.add(time.withYear(year));
                        }
                    }
                }
            }
        }
        return finer.isEmpty() ? Optional.empty() : TitleReader.period(finer, named);
    }

    private static boolean namesDayAhead(Phrase phrase, Collection<Phrase> phrases) {
        return phrase.says(Term.ESTIMATE)
                && phrase.times().stream().flatMap(List::stream).anyMatch(time -> isAhead(phrase, time, phrases));
    }

    /**
     * "Ước đến 31/12/2020" beside "Đến 30/6/2020": the day reported is the one that has been counted, or that others are compared
     * with ("30/6/2023 so với 31/12/2022").
     */
    private static boolean isAhead(Phrase phrase, TimeExpression time, Collection<Phrase> phrases) {
        return time.kind() == Kind.DAY
                && phrase.says(Term.ESTIMATE)
                && phrases.stream().noneMatch(other -> compares(other, time))
                && phrases.stream()
                        .filter(other -> isResult(other) && !other.says(Term.ESTIMATE))
                        .flatMap(other -> other.times().stream())
                        .flatMap(List::stream)
                        .anyMatch(other -> other.kind() == Kind.DAY
                                && time.hasYear()
                                && other.hasYear()
                                && isCountedBefore(other, time));
    }

    private static boolean compares(Phrase phrase, TimeExpression day) {
        return phrase.compared()
                && phrase.times().stream()
                        .flatMap(List::stream)
                        .anyMatch(time -> time.kind() == Kind.DAY
                                && time.first() == day.first()
                                && time.second() == day.second()
                                && time.year().equals(day.year()));
    }

    /** The last day of the year before is what the estimate is compared with, unless it ends in January. */
    private static boolean isCountedBefore(TimeExpression counted, TimeExpression estimated) {
        int years = estimated.year().orElseThrow() - counted.year().orElseThrow();
        return years == 0 || (years > 0 && estimated.second() == 1);
    }

    /** The latest year that any of the headings names. */
    static OptionalInt latestYear(Collection<Phrase> phrases) {
        OptionalInt latest = OptionalInt.empty();
        for (Phrase phrase : phrases) {
            for (List<TimeExpression> level : phrase.times()) {
                for (TimeExpression time : level) {
                    if (time.hasYear() && (latest.isEmpty() || time.year().getAsInt() > latest.getAsInt())) {
                        latest = time.year();
                    }
                }
            }
        }
        return latest;
    }

    /** Whether a column holds results or estimates of that whole year. */
    static boolean holdsYear(Collection<Phrase> phrases, OptionalInt year) {
        for (Phrase phrase : phrases) {
            if (!phrase.compared()
                    && !phrase.innermost().contains(Term.PLAN)
                    && (phrase.says(Term.WHOLE_YEAR) || isYear(phrase, year))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the headings name nothing but years, the running one among the results: "Năm 2023", "Năm 2024" under "6 tháng đầu
     * năm 2024" are six months each. Beside a plan an earlier year may be the whole one.
     */
    static boolean areRunning(Collection<Phrase> phrases, OptionalInt year) {
        boolean running = false;
        for (Phrase phrase : phrases) {
            boolean finer = phrase.times().stream()
                    .flatMap(List::stream)
                    .anyMatch(time -> !time.isBareYear() && time.kind() != Kind.YEARS);
            if (finer || phrase.says(Term.PLAN) || phrase.says(Term.WHOLE_YEAR)) {
                return false;
            }
            running |= isResult(phrase) && !phrase.says(Term.ESTIMATE) && isYear(phrase, year);
        }
        return running;
    }

    private static boolean isYear(Phrase phrase, OptionalInt year) {
        boolean any = false;
        for (List<TimeExpression> level : phrase.times()) {
            for (TimeExpression time : level) {
                if (time.kind() != Kind.YEAR || !time.year().equals(year)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    private static boolean isOf(TimeExpression time, int year) {
        return !time.hasYear() || time.year().orElseThrow() == year;
    }

    private static boolean isResult(Phrase phrase) {
        return !phrase.compared() && Collections.disjoint(phrase.subject().terms(), OTHERS);
    }
}
