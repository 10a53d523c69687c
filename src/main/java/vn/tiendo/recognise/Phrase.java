package vn.tiendo.recognise;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.UnitEntry;

/**
 * A column's header taken apart: what the number is of, and what it is compared with.
 *
 * @param subject terms outside the comparison, of all levels
 * @param innermost terms of the innermost level that says what kind of number it is
 * @param times times of the subject, innermost level first, in each level in reading order; what stands
 *     before "cùng kỳ" is a level outside of what stands behind it
 * @param reported those of the times that stand outside of "cùng kỳ": the time reported, where the number is of another
 * @param base what the number is compared with; empty where it is not
 * @param baseTimes times of the base, or of the plan of which so much was attained
 * @param compared whether it is compared with something
 * @param units units named, innermost first
 * @param named a unit by which a whole level may be called ("Doanh nghiệp"); it counts where nothing else names one
 * @param priceBasis price basis, or empty
 * @param percent whether a per cent sign stands in it
 * @param plusMinus whether it says "(+,-)"
 * @param groupTimes times of a group that may or may not reach over the column
 * @param words whether any words are left besides units, times and terms
 */
record Phrase(
        Set<Term> subject,
        Set<Term> innermost,
        List<List<TimeExpression>> times,
        List<TimeExpression> reported,
        Set<Term> base,
        List<TimeExpression> baseTimes,
        boolean compared,
        List<UnitEntry> units,
        Optional<UnitEntry> named,
        String priceBasis,
        boolean percent,
        boolean plusMinus,
        List<TimeExpression> groupTimes,
        boolean words) {

    Optional<UnitEntry> unit() {
        return units.isEmpty() ? Optional.empty() : Optional.of(units.get(0));
    }

    /** The same header over cells that are all shown in per cent, whatever its group counts. */
    Phrase inPercent() {
        return new Phrase(
                subject,
                innermost,
                times,
                reported,
                base,
                baseTimes,
                compared,
                List.of(UnitEntry.PERCENT),
                Optional.empty(),
                priceBasis,
                true,
                plusMinus,
                groupTimes,
                words);
    }

    /** The same header, its numbers measured in a unit that stands elsewhere. */
    Phrase in(UnitEntry unit) {
        return new Phrase(
                subject,
                innermost,
                times,
                reported,
                base,
                baseTimes,
                compared,
                List.of(unit),
                named,
                priceBasis,
                percent,
                plusMinus,
                groupTimes,
                words);
    }

    /** The same header, a word of it taken for a name. */
    Phrase without(Term term) {
        Set<Term> others = EnumSet.copyOf(subject);
        others.remove(term);
        Set<Term> kinds = innermost.contains(term) ? Set.of() : innermost;
        return saying(others, kinds);
    }

    private Phrase saying(Set<Term> ofSubject, Set<Term> ofInnermost) {
        return new Phrase(
                ofSubject,
                ofInnermost,
                times,
                reported,
                base,
                baseTimes,
                compared,
                units,
                named,
                priceBasis,
                percent,
                plusMinus,
                groupTimes,
                words);
    }

    /** The same header below a group that may or may not reach over it. */
    Phrase maybeUnder(List<TimeExpression> group) {
        return timed(times, group);
    }

    /** The same header as if that group reached over it. */
    Phrase underGroup() {
        return timed(List.of(groupTimes), List.of());
    }

    private Phrase timed(List<List<TimeExpression>> own, List<TimeExpression> group) {
        return new Phrase(
                subject,
                innermost,
                own,
                reported,
                base,
                baseTimes,
                compared,
                units,
                named,
                priceBasis,
                percent,
                plusMinus,
                group,
                words);
    }

    /** The same header where it names a plan by a word that heads labels elsewhere. */
    Phrase asPlan() {
        Set<Term> plan = EnumSet.copyOf(subject);
        plan.add(Term.PLAN);
        return saying(plan, Set.of(Term.PLAN));
    }

    /** The same header over numbers that turn out to be shares: nothing is compared. */
    Phrase asShare() {
        return new Phrase(
                subject,
                Set.of(Term.SHARE),
                times,
                reported,
                Set.of(),
                List.of(),
                false,
                units,
                named,
                priceBasis,
                true,
                false,
                groupTimes,
                words);
    }

    /** Whether it is of what a plan still lacks, in the units of the plan. */
    boolean leavesRest() {
        return says(Term.REMAINING) && !percent;
    }

    /** Whether no time stands in it, at whatever level; "Lúa đông xuân" alone names a crop. */
    boolean namesNoTime() {
        for (List<TimeExpression> level : times) {
            for (TimeExpression time : level) {
                if (time.kind() != TimeExpression.Kind.SEASON || time.hasYear()) {
                    return false;
                }
            }
        }
        return true;
    }

    boolean says(Term term) {
        return subject.contains(term);
    }

    boolean measuresIn(UnitEntry.Kind kind) {
        return !units.isEmpty() && units.get(0).kind() == kind;
    }
}
