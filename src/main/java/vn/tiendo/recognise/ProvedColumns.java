package vn.tiendo.recognise;

import java.util.Optional;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.recognise.ColumnArithmetic.Explanation;
import vn.tiendo.reference.Term;

/** Columns read as what the other columns of the table prove them to be. */
final class ProvedColumns {

    private final TableShape shape;
    private final ColumnArithmetic arithmetic;

    ProvedColumns(TableShape shape, ColumnArithmetic arithmetic) {
        this.shape = shape;
        this.arithmetic = arithmetic;
    }

    /** The column as a share of its whole, or as the comparison or difference that its numbers follow from. */
    Optional<ValueColumn> explained(ColumnLayout open, Phrase phrase) {
        if (phrase.innermost().contains(Term.SHARE) && !phrase.compared()) {
            return share(open, phrase);
        }
        Optional<Explanation> why = arithmetic.explain(open.column(), phrase);
        return why.isPresent()
                ? Optional.of(new ValueColumn(
                        layout(open, why.get()), phrase, why.get().hundredths(), shape.separators(open.column())))
                : Optional.empty();
    }

    /** A rate without a time is of the time of the column that it is the rate of. */
    Optional<ValueColumn> rate(ColumnLayout open, Phrase phrase, FindingCode problem) {
        boolean undated = problem == FindingCode.PERIOD_UNKNOWN
                && phrase.percent()
                && !phrase.compared()
                && phrase.innermost().isEmpty();
        return undated
                ? arithmetic.proportions().rateOf(open.column()).map(of -> percentage(open, phrase, of, Measure.ACTUAL))
                : Optional.empty();
    }

    private ValueColumn percentage(ColumnLayout open, Phrase phrase, ValueColumn of, Measure measure) {
        ColumnLayout layout = new ColumnLayout(
                open.column(),
                open.header(),
                CellRole.FIGURE,
                Optional.of(measure),
                of.layout().period(),
                PercentUnit.PERCENT.printed(),
                of.layout().status(),
                PlanAuthority.UNSTATED,
                of.layout().priceBasis());
        return new ValueColumn(layout, phrase, false, shape.separators(open.column()));
    }

    private Optional<ValueColumn> share(ColumnLayout open, Phrase phrase) {
        return arithmetic.proportions().whole(open.column()).map(of -> percentage(open, phrase, of, Measure.SHARE));
    }

    /** The layout of a column that is computed from two others. */
    static ColumnLayout layout(ColumnLayout open, Explanation why) {
        ColumnLayout of = why.of().layout();
        boolean difference = why.measure() == Measure.CHANGE;
        boolean ofPlan = why.measure() == Measure.PCT_OF_PLAN;
        return new ColumnLayout(
                open.column(),
                open.header(),
                CellRole.FIGURE,
                Optional.of(why.measure()),
                of.period(),
                difference
                        ? (PercentUnit.PERCENT.is(of.unit()) ? PercentUnit.POINTS.printed() : of.unit())
                        : PercentUnit.PERCENT.printed(),
                difference ? of.status() : FigureStatus.UNSTATED,
                ofPlan ? why.base().layout().authority() : PlanAuthority.UNSTATED,
                of.priceBasis());
    }
}
