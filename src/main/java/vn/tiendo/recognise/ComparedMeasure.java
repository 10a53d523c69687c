package vn.tiendo.recognise;

import java.util.Optional;
import vn.tiendo.model.Measure;
import vn.tiendo.recognise.ArithmeticFit.Form;
import vn.tiendo.reference.Term;

/** What a column says that is computed from two others. */
final class ComparedMeasure {

    private ComparedMeasure() {}

    /** Empty where the two columns make no comparison that anybody prints. */
    static Optional<Measure> of(Form form, ValueColumn of, ValueColumn base, Phrase phrase) {
        boolean ofPlan = of.layout().measure().orElseThrow() == Measure.TARGET;
        boolean basePlan = base.layout().measure().orElseThrow() == Measure.TARGET;
        if (!ofPlan && basePlan) {
            return Optional.of(
                    switch (form) {
                        case RATIO -> Measure.PCT_OF_PLAN;
                        case GROWTH -> Measure.OTHER;
                        case DIFFERENCE -> Measure.CHANGE;
                    });
        }
        boolean samePeriod = of.layout().period().equals(base.layout().period());
        if (!ofPlan && form == Form.RATIO && samePeriod) {
            return Optional.of(Measure.SHARE);
        }
        if (!ofPlan && form == Form.DIFFERENCE && samePeriod) {
            // The sum approved less the sum reported; "tăng, giảm" is of times.
            boolean difference = phrase.says(Term.CHANGE) && !phrase.percent() && !phrase.plusMinus();
            return difference ? Optional.of(Measure.CHANGE) : Optional.empty();
        }
        Relation relation = Relation.between(
                of.layout().period().orElseThrow(), base.layout().period().orElseThrow());
        boolean before = relation == Relation.SAME_PERIOD || relation == Relation.PREVIOUS_PERIOD;
        if (form == Form.DIFFERENCE) {
            return before || relation == Relation.FIXED ? Optional.of(Measure.CHANGE) : Optional.empty();
        }
        if (ofPlan) {
            return before ? Optional.of(Measure.OTHER) : Optional.empty();
        }
        return switch (relation) {
            case SAME_PERIOD ->
                Optional.of(form == Form.RATIO ? Measure.INDEX_SAME_PERIOD : Measure.GROWTH_SAME_PERIOD);
            case PREVIOUS_PERIOD ->
                Optional.of(form == Form.RATIO ? Measure.INDEX_PREVIOUS_PERIOD : Measure.GROWTH_PREVIOUS_PERIOD);
            case FIXED -> form == Form.RATIO ? Optional.of(Measure.INDEX_BASE) : Optional.empty();
            case UNKNOWN -> Optional.empty();
        };
    }
}
