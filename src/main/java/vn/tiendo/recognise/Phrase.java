package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.UnitEntry;

/**
 * A column's header taken apart: what the number is of, and what it is compared with.
 *
 * @param subject what the number is of
 * @param dates when it is of
 * @param base what it is compared with
 * @param scale in what it is measured
 * @param words whether any words are left besides units, times and terms
 */
record Phrase(PhraseSubject subject, PhraseDates dates, PhraseBase base, PhraseScale scale, boolean words) {

    /** The same header over cells that are all shown in per cent, whatever its group counts. */
    Phrase inPercent() {
        return new Phrase(subject, dates, base, scale.inPercent(), words);
    }

    /** The same header, its numbers measured in a unit that stands elsewhere. */
    Phrase in(UnitEntry unit) {
        return new Phrase(subject, dates, base, scale.in(unit), words);
    }

    /** The same header, a word of it taken for a name. */
    Phrase without(Term term) {
        return new Phrase(subject.without(term), dates, base, scale, words);
    }

    /** The same header below a group that may or may not reach over it. */
    Phrase maybeUnder(List<TimeExpression> group) {
        return new Phrase(subject, dates.maybeUnder(group), base, scale, words);
    }

    /** The same header as if that group reached over it. */
    Phrase underGroup() {
        return new Phrase(subject, dates.underGroup(), base, scale, words);
    }

    /** The same header where it names a plan by a word that heads labels elsewhere. */
    Phrase asPlan() {
        return new Phrase(subject.asPlan(), dates, base, scale, words);
    }

    /** The same header over numbers that turn out to be shares: nothing is compared. */
    Phrase asShare() {
        return new Phrase(subject.asShare(), dates, PhraseBase.NONE, scale.ofShares(), words);
    }

    boolean says(Term term) {
        return subject.terms().contains(term);
    }

    /** What the innermost level says that tells what kind of number it is. */
    Set<Term> innermost() {
        return subject.innermost();
    }

    /** Times of the subject, innermost level first. */
    List<List<TimeExpression>> times() {
        return dates.levels();
    }

    boolean compared() {
        return base.compared();
    }

    boolean percent() {
        return scale.percent();
    }

    boolean plusMinus() {
        return scale.plusMinus();
    }

    Optional<UnitEntry> unit() {
        return scale.unit();
    }

    /** Whether it is of what a plan still lacks, in the units of the plan. */
    boolean leavesRest() {
        return says(Term.REMAINING) && !percent();
    }
}
