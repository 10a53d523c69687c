package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;

/**
 * How one column of a table was read.
 *
 * @param column zero-based column
 * @param header phrases over it, outermost first
 * @param role what its cells are
 * @param measure what its numbers say; empty where it holds none or they were not understood
 * @param period the period they say it of
 * @param unit unit of the column, empty where rows have their own
 * @param status how final
 * @param authority who set the plan
 * @param priceBasis price basis, or empty
 */
public record ColumnLayout(
        int column,
        List<String> header,
        CellRole role,
        Optional<Measure> measure,
        Optional<Period> period,
        String unit,
        FigureStatus status,
        PlanAuthority authority,
        String priceBasis) {

    public ColumnLayout {
        header = List.copyOf(header);
    }

    /** A column that holds no figures. */
    static ColumnLayout plain(int column, List<String> header, CellRole role) {
        return new ColumnLayout(
                column,
                header,
                role,
                Optional.empty(),
                Optional.empty(),
                "",
                FigureStatus.UNSTATED,
                PlanAuthority.UNSTATED,
                "");
    }

    /** The same column, its numbers said of another time. */
    ColumnLayout of(Period other) {
        return new ColumnLayout(column, header, role, measure, Optional.of(other), unit, status, authority, priceBasis);
    }

    /** The same column, its numbers said to be of that kind. */
    ColumnLayout of(Measure other) {
        return new ColumnLayout(column, header, role, Optional.of(other), period, unit, status, authority, priceBasis);
    }

    /** The same column, its numbers so final. */
    ColumnLayout as(FigureStatus other) {
        return new ColumnLayout(column, header, role, measure, period, unit, other, authority, priceBasis);
    }

    /** The same column, at those prices. */
    ColumnLayout at(String prices) {
        return new ColumnLayout(column, header, role, measure, period, unit, status, authority, prices);
    }

    /** The same column, its numbers said to be percentages of that kind. */
    ColumnLayout inPercent(Measure percentage) {
        return new ColumnLayout(
                column,
                header,
                role,
                Optional.of(percentage),
                period,
                PercentUnit.PERCENT.printed(),
                status,
                authority,
                priceBasis);
    }

    /** Whether its numbers say that. */
    boolean is(Measure asked) {
        return measure.isPresent() && measure.get() == asked;
    }

    /** Whether its numbers are levels. */
    boolean isLevel() {
        return measure.isPresent() && measure.get().isLevel();
    }

    boolean holdsFigures() {
        return role == CellRole.FIGURE && measure.isPresent();
    }
}
