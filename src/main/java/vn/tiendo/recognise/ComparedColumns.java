package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.model.Period;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.UnitEntry;

/** What the numbers under a heading that compares say: a part of the plan, an index, a growth, a difference, a share. */
final class ComparedColumns {

    private static final Pattern RATE_OF = Pattern.compile("^(?:ty|ti) le .*so voi \\p{L}");

    private final TableContext context;
    private final ColumnUnit units;

    ComparedColumns(TableContext context, ColumnUnit units) {
        this.context = context;
        this.units = units;
    }

    /** Empty where nothing tells what is compared with what, or how it is printed. */
    Optional<Measure> of(Phrase phrase, List<String> header, Optional<Period> period, ColumnNumbers numbers) {
        boolean planSubject = phrase.says(Term.PLAN);
        if (phrase.base().contains(Term.PLAN) || phrase.base().terms().equals(Set.of(Term.LABEL_HEADING))) {
            if (phrase.leavesRest() && units.isAbsolute(phrase)) {
                return Optional.of(Measure.OTHER);
            }
            boolean difference = phrase.says(Term.CHANGE) || phrase.plusMinus();
            if (difference && !planSubject && units.isDifference(phrase)) {
                return Optional.of(Measure.CHANGE);
            }
            boolean excess = difference || phrase.says(Term.GROWTH);
            return Optional.of(planSubject || excess ? Measure.OTHER : Measure.PCT_OF_PLAN);
        }
        if (planSubject) {
            return Optional.of(Measure.OTHER);
        }
        boolean changes = phrase.says(Term.CHANGE) || phrase.plusMinus();
        if (changes && units.isDifference(phrase)) {
            return Optional.of(Measure.CHANGE);
        }
        Relation relation = BasePeriod.of(phrase, period);
        if (relation == Relation.UNKNOWN) {
            return phrase.base().contains(Term.WHOLE) || isRateOfNamed(phrase, header)
                    ? Optional.of(Measure.SHARE)
                    : Optional.empty();
        }
        Comparison.Form form = numbers.form();
        boolean small = numbers.areSmall() || numbers.spread();
        if (form != Comparison.Form.SPLIT
                && (form == Comparison.Form.UNCLEAR || small)
                && (changes || phrase.says(Term.GROWTH))) {
            form = Comparison.Form.GROWTH;
        }
        if (form == Comparison.Form.GROWTH && isBareDifference(phrase, numbers)) {
            return Optional.empty();
        }
        if (phrase.percent() && numbers.areIndicesInThousands()) {
            form = Comparison.Form.INDEX;
        }
        if (context.indices()
                && phrase.percent()
                && numbers.size() > 0
                && !numbers.areNegative()
                && !PrintedComparisons.saysForm(phrase)
                && (form == Comparison.Form.GROWTH || form == Comparison.Form.UNCLEAR)) {
            form = Comparison.Form.INDEX;
        }
        return ratio(relation, form);
    }

    /** "So với cùng kỳ" over +5, -3, +2: members or per cent, nothing tells which. */
    private boolean isBareDifference(Phrase phrase, ColumnNumbers numbers) {
        boolean percent = phrase.percent()
                || phrase.says(Term.GROWTH)
                || phrase.scale().isIn(UnitEntry.Kind.PERCENT)
                || PercentUnit.PERCENT.is(units.ofLevel(phrase));
        return !percent && numbers.areWhole();
    }

    /** "Tỷ lệ so với hộ nông nghiệp (%)": what it is measured against is named, and is neither a time nor a plan. */
    private static boolean isRateOfNamed(Phrase phrase, List<String> header) {
        return phrase.percent()
                && phrase.base().terms().isEmpty()
                && phrase.base().times().isEmpty()
                && RATE_OF.matcher(PlainText.plain(PlainText.composed(header.get(header.size() - 1))))
                        .find();
    }

    /** An index or a growth, by how it is printed. */
    static Optional<Measure> ratio(Relation relation, Comparison.Form form) {
        if (form == Comparison.Form.UNCLEAR || form == Comparison.Form.SPLIT) {
            return Optional.empty();
        }
        boolean index = form == Comparison.Form.INDEX;
        return switch (relation) {
            case SAME_PERIOD -> Optional.of(index ? Measure.INDEX_SAME_PERIOD : Measure.GROWTH_SAME_PERIOD);
            case PREVIOUS_PERIOD -> Optional.of(index ? Measure.INDEX_PREVIOUS_PERIOD : Measure.GROWTH_PREVIOUS_PERIOD);
            case FIXED -> Optional.of(index ? Measure.INDEX_BASE : Measure.OTHER);
            case UNKNOWN -> Optional.empty();
        };
    }

    /** Whether it is told what the number is compared with. */
    boolean isRatio(Phrase phrase, Optional<Period> period) {
        return BasePeriod.of(phrase, period) != Relation.UNKNOWN;
    }
}
