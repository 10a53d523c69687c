package vn.tiendo.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.reference.UnitEntry;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;

/** Finds footnotes that change the unit of the rows with their mark: "(*) Nghìn chiếc, triệu USD". */
final class Footnotes {

    private static final Pattern NOTE =
            Pattern.compile("^(?:Ghi chú\\s*:?\\s*)?(\\((?:\\d{1,2}|\\*{1,3})\\)|\\*{1,3})\\s*:?\\s*(.+)$");

    private Footnotes() {}

    static Map<String, List<UnitEntry>> units(Vocabulary vocabulary, List<RowFacts> notes) {
        Map<String, List<UnitEntry>> units = new HashMap<>();
        for (RowFacts row : notes) {
            for (Cell cell : row.cells()) {
                Matcher note = NOTE.matcher(CellText.of(cell));
                if (note.matches()) {
                    List<UnitEntry> named = named(vocabulary, note.group(2));
                    if (!named.isEmpty()) {
                        units.put(note.group(1), named);
                    }
                }
            }
        }
        return units;
    }

    /** "Ô tô nguyên chiếc: Nghìn chiếc, triệu USD" names units behind what they are of. */
    private static List<UnitEntry> named(Vocabulary vocabulary, String note) {
        List<UnitEntry> whole = vocabulary.unitList(note);
        return whole.isEmpty() ? vocabulary.unitList(note.substring(note.lastIndexOf(':') + 1)) : whole;
    }
}
