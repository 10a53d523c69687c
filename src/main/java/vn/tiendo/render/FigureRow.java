package vn.tiendo.render;

import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Origin;

/**
 * What was written of a figure and holds for the figures beside it, and in part for those of the next rows.
 *
 * @param figure the figure, absent where none was written yet
 * @param sheet its file and sheet
 * @param number its row's number
 * @param title its table
 */
// The bytes are written as they are, and rows are never compared with one another.
@SuppressWarnings("ArrayRecordComponent")
record FigureRow(@Nullable Figure figure, byte[] sheet, byte[] number, byte[] title) {

    private static final byte[] NOTHING = {};

    static final FigureRow NONE = new FigureRow(null, NOTHING, NOTHING, NOTHING);

    boolean isOf(Figure other) {
        return figure != null
                && figure.origin().cell().row() == other.origin().cell().row()
                && isOfTable(other)
                && isOfSheet(other);
    }

    boolean isOfSheet(Figure other) {
        if (figure == null) {
            return false;
        }
        Origin mine = figure.origin();
        return mine.file().equals(other.origin().file())
                && mine.sheet().equals(other.origin().sheet());
    }

    boolean isOfTable(Figure other) {
        return figure != null && figure.table().equals(other.table());
    }
}
