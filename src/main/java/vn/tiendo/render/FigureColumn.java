package vn.tiendo.render;

import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Figure;

/**
 * What was written of a figure and holds for the figures below it too. Whether it does is seen at once, because figures of
 * one table share the very lists and texts.
 *
 * @param figure the figure, absent where none was written yet
 * @param letters its column's letters
 * @param says its column header, measure and period
 * @param standing its status, the authority of its plan and its price basis
 * @param exactly the same behind a plain number, which has neither qualifier nor bounds
 */
// The bytes are written as they are, and columns are never compared with one another.
@SuppressWarnings("ArrayRecordComponent")
record FigureColumn(@Nullable Figure figure, byte[] letters, byte[] says, byte[] standing, byte[] exactly) {

    private static final byte[] NOTHING = {};

    static final FigureColumn NONE = new FigureColumn(null, NOTHING, NOTHING, NOTHING, NOTHING);

    boolean isOf(Figure other) {
        return figure != null
                && figure.measure() == other.measure()
                && figure.status() == other.status()
                && figure.authority() == other.authority()
                && figure.origin().cell().column() == other.origin().cell().column()
                && figure.columnHeader().equals(other.columnHeader())
                && figure.priceBasis().equals(other.priceBasis())
                && figure.period().equals(other.period());
    }

    /** Whether both are of one table, whose figures are told at once. */
    @SuppressWarnings("ReferenceEquality")
    boolean shares(Figure other) {
        return figure != null && figure.columnHeader() == other.columnHeader();
    }

    /** The same of a table further down. */
    FigureColumn at(Figure other) {
        return new FigureColumn(other, letters, says, standing, exactly);
    }
}
