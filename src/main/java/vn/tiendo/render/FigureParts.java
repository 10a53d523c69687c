package vn.tiendo.render;

import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Origin;

/**
 * What was written of a figure, in parts that another figure of the same sheet, row or column shares. Whether it does is
 * seen at once, because figures of one table share the very lists and texts.
 *
 * @param figure the figure, absent where none was written yet
 * @param indicator code of its indicator, or empty
 * @param sheet its file and sheet as written
 * @param title its table
 * @param row its row path
 * @param column its column header, measure, period and area
 * @param standing its status and what follows
 */
// The bytes are written as they are, and parts are never compared with one another.
@SuppressWarnings("ArrayRecordComponent")
record FigureParts(
        @Nullable Figure figure,
        String indicator,
        byte[] sheet,
        byte[] title,
        byte[] row,
        byte[] column,
        byte[] standing) {

    private static final byte[] NOTHING = {};

    static final FigureParts NONE = new FigureParts(null, "", NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);

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

    boolean isOfRow(Figure other) {
        return figure != null && figure.rowPath().equals(other.rowPath());
    }

    boolean isOfColumn(Figure other) {
        return figure != null
                && figure.measure() == other.measure()
                && figure.area().equals(other.area())
                && figure.columnHeader().equals(other.columnHeader())
                && figure.period().equals(other.period());
    }

    boolean standsAs(Figure other, String itsIndicator) {
        return figure != null
                && figure.status() == other.status()
                && figure.authority() == other.authority()
                && figure.priceBasis().equals(other.priceBasis())
                && indicator.equals(itsIndicator);
    }
}
