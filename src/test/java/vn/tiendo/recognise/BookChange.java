package vn.tiendo.recognise;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.tiendo.model.CellAddress;
import vn.tiendo.workbook.Grid;

/** A change of a workbook after which its figures say what they said before, or something else that is known. */
interface BookChange {

    String name();

    Changed of(List<Grid> book, List<TableLayout> layouts);

    /** Whether the change makes sense for a book. */
    default boolean appliesTo(List<Grid> book) {
        return true;
    }

    /** What a figure read from the unchanged book must say after the change. */
    default Reading expected(Reading before) {
        return before;
    }

    /**
     * A changed book.
     *
     * @param sheets its sheets
     * @param places where a cell of the unchanged book stands now
     */
    record Changed(List<Grid> sheets, UnaryOperator<Place> places) {}

    /** A cell of a book. */
    record Place(String sheet, CellAddress cell) {}
}
