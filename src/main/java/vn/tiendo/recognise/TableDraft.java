package vn.tiendo.recognise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.UnitEntry;

/**
 * A table before its periods are known.
 *
 * @param range where it stands
 * @param shape its columns
 * @param title what stands above it
 * @param phrases headers of its number columns
 * @param headed the period that its column headings report
 */
record TableDraft(
        TableRange range, TableShape shape, Title title, Map<Integer, Phrase> phrases, Optional<Period> headed) {

    TableDraft in(List<UnitEntry> corner) {
        return new TableDraft(range, shape, title.in(corner), phrases, headed);
    }

    /** Whether any heading says so of what its numbers are. */
    boolean anySays(Term term) {
        for (Phrase phrase : phrases.values()) {
            if (phrase.says(term)) {
                return true;
            }
        }
        return false;
    }

    /** The cells below the header from one column to another, as "C7:E40". */
    String cells(int firstColumn, int lastColumn) {
        return FindingTally.range(
                new CellAddress(range.firstBody(), firstColumn), new CellAddress(range.lastData(), lastColumn));
    }

    /** The cells of all columns that hold numbers. */
    String cells() {
        int first = shape.values().stream().min(Integer::compare).orElse(0);
        int last = shape.values().stream().max(Integer::compare).orElse(0);
        return cells(first, last);
    }
}
