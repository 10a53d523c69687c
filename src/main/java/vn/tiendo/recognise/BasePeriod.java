package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.model.Period;
import vn.tiendo.recognise.TimeExpression.Kind;
import vn.tiendo.reference.Term;

/** What a comparison compares with: last year's same time, the time before, a fixed time. */
final class BasePeriod {

    private BasePeriod() {}

    /** The relation of a column's number to its base. */
    static Relation of(Phrase phrase, Optional<Period> subject) {
        if (phrase.base().contains(Term.FIXED_BASE) && !spans(phrase.base().times())) {
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

    private static Optional<Period> base(Phrase phrase, Optional<Period> subject) {
        Optional<TimeExpression> named = phrase.base().times().stream()
                .filter(time -> !time.isBareYear())
                .findFirst();
        OptionalInt year = TimeExpression.yearOf(phrase.base().times());
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
