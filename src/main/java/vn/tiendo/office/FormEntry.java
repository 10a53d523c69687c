package vn.tiendo.office;

import java.util.Set;
import vn.tiendo.model.CellAddress;
import vn.tiendo.reference.ColumnCorrection;
import vn.tiendo.reference.CorrectionField;

/**
 * What the form says of one column of one form of table, all its rows together.
 *
 * @param set what the person changed
 * @param shown what the form was written with and she left as it was
 * @param cleared what she emptied: the program shall read it by itself again
 * @param cell where its row begins
 */
record FormEntry(ColumnCorrection set, ColumnCorrection shown, Set<CorrectionField> cleared, CellAddress cell) {

    FormEntry {
        cleared = Set.copyOf(cleared);
    }

    boolean isAbout(ColumnCorrection correction) {
        return set.sameColumn(correction);
    }
}
