package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Term;

/** Makes of a header phrase, the numbers below it and the title above what a column's numbers say. */
final class ColumnInterpreter {

    /** A column understood, or the reason why not. */
    record Result(ColumnLayout layout, Optional<FindingCode> problem) {}

    private final TableContext context;
    private final PeriodResolver periods;
    private final ColumnUnit units;
    private final ComparedColumns compared;
    private final PlainColumns plain;

    ColumnInterpreter(TableContext context) {
        this.context = context;
        this.periods = new PeriodResolver(context);
        this.units = new ColumnUnit(context);
        this.compared = new ComparedColumns(context, units);
        this.plain = new PlainColumns(context, units);
    }

    Result interpret(int column, List<String> header, Phrase phrase, ColumnNumbers numbers) {
        Optional<Period> period = periods.subject(phrase);
        Optional<Measure> measure = measure(phrase, header, period, numbers);
        if (measure.isEmpty()) {
            FindingCode why = phrase.compared() && compared.isRatio(phrase, period)
                    ? FindingCode.INDEX_OR_GROWTH_UNCLEAR
                    : FindingCode.COLUMN_NOT_UNDERSTOOD;
            return new Result(ColumnLayout.plain(column, header, CellRole.IGNORED), Optional.of(why));
        }
        boolean doubtful = !phrase.dates().group().isEmpty()
                && !periods.subject(phrase.underGroup()).equals(period);
        if ((period.isEmpty() || doubtful) && !context.rowsAreTimes()) {
            return new Result(
                    ColumnLayout.plain(column, header, CellRole.IGNORED), Optional.of(FindingCode.PERIOD_UNKNOWN));
        }
        boolean partOfPlan =
                measure.get() == Measure.SHARE && phrase.innermost().contains(Term.PLAN);
        ColumnLayout layout = new ColumnLayout(
                column,
                header,
                CellRole.FIGURE,
                measure,
                partOfPlan ? periods.compared(phrase) : period,
                units.of(phrase, measure.get()),
                status(phrase),
                PlanAuthorities.of(phrase, measure.get()),
                basis(phrase));
        return new Result(layout, Optional.empty());
    }

    private Optional<Measure> measure(
            Phrase phrase, List<String> header, Optional<Period> period, ColumnNumbers numbers) {
        if (phrase.says(Term.RANK)) {
            return Optional.of(Measure.OTHER);
        }
        return phrase.compared()
                ? compared.of(phrase, header, period, numbers)
                : plain.of(phrase, header, period, numbers);
    }

    private FigureStatus status(Phrase phrase) {
        if (phrase.says(Term.ESTIMATE)) {
            return FigureStatus.ESTIMATE;
        }
        if (phrase.says(Term.PRELIMINARY)) {
            return FigureStatus.PRELIMINARY;
        }
        boolean official = phrase.says(Term.OFFICIAL) || context.says(Term.OFFICIAL);
        return official ? FigureStatus.OFFICIAL : FigureStatus.UNSTATED;
    }

    private String basis(Phrase phrase) {
        return phrase.scale().priceBasis().isEmpty()
                ? context.title().priceBasis()
                : phrase.scale().priceBasis();
    }
}
