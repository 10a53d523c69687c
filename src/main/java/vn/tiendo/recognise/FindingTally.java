package vn.tiendo.recognise;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;

/** Counts findings of one kind within a table, so that a person gets one line for a hundred cells. */
final class FindingTally {

    private static final class Entry {
        private final CellAddress first;
        private final String found;
        private CellAddress last;
        private int count;

        private Entry(CellAddress first, String found) {
            this.first = first;
            this.found = found;
            this.last = first;
        }
    }

    private final Map<FindingCode, Entry> entries = new EnumMap<>(FindingCode.class);

    void add(FindingCode code, CellAddress cell, String found) {
        Entry entry = entries.computeIfAbsent(code, added -> new Entry(cell, found));
        entry.last = cell;
        entry.count++;
    }

    /** One finding for each kind: the range from first to last cell, what stands in the first, and how many there are. */
    void report(String file, String sheet, Consumer<Finding> sink) {
        if (entries.isEmpty()) {
            return;
        }
        entries.forEach((code, entry) -> sink.accept(Finding.onSheet(
                code, file, sheet, range(entry.first, entry.last), entry.found, String.valueOf(entry.count))));
    }

    static String range(CellAddress first, CellAddress last) {
        return first.equals(last) ? first.toString() : first + ":" + last;
    }
}
