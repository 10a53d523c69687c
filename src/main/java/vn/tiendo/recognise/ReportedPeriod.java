package vn.tiendo.recognise;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
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
     * Empty where the headings name no year, nothing finer than a year, or results of the whole year beside the finer ones.
     *
     * @param phrases headers of the number columns
     */
    static Optional<Period> of(Collection<Phrase> phrases) {
        OptionalInt named = times(phrases)
                .filter(TimeExpression::hasYear)
                .mapToInt(time -> time.year().orElseThrow())
                .max();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        int year = named.getAsInt();
        List<Phrase> results = phrases.stream().filter(ReportedPeriod::isResult).toList();
        boolean wholeYear = times(results).anyMatch(time -> time.kind() == Kind.YEAR && isOf(time, year));
        List<TimeExpression> finer = times(results)
                .filter(time -> !COARSE.contains(time.kind()) && isOf(time, year))
                .map(time -> time.withYear(year))
                .toList();
        return wholeYear || finer.isEmpty() ? Optional.empty() : TitleReader.period(finer, named);
    }

    /** Whether a column holds results or estimates of that whole year. */
    static boolean holdsYear(Collection<Phrase> phrases, OptionalInt year) {
        return phrases.stream()
                .filter(phrase -> !phrase.compared() && !phrase.innermost().contains(Term.PLAN))
                .anyMatch(phrase -> phrase.says(Term.WHOLE_YEAR) || isYear(phrase, year));
    }

    private static boolean isYear(Phrase phrase, OptionalInt year) {
        List<TimeExpression> times =
                phrase.times().stream().flatMap(List::stream).toList();
        return !times.isEmpty()
                && times.stream()
                        .allMatch(
                                time -> time.kind() == Kind.YEAR && time.year().equals(year));
    }

    private static Stream<TimeExpression> times(Collection<Phrase> phrases) {
        return phrases.stream().flatMap(phrase -> phrase.times().stream()).flatMap(List::stream);
    }

    private static boolean isOf(TimeExpression time, int year) {
        return !time.hasYear() || time.year().orElseThrow() == year;
    }

    private static boolean isResult(Phrase phrase) {
        return !phrase.compared() && phrase.subject().stream().noneMatch(OTHERS::contains);
    }
}
