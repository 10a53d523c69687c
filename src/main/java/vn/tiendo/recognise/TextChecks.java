package vn.tiendo.recognise;

import java.util.HashSet;
import java.util.Set;
import vn.tiendo.model.FindingCode;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.SharedText;

/** Looks at every text of a sheet, wherever it stands, for what cannot be: days that no month has, growth by "lần". */
final class TextChecks {

    private final FindingTally tally = new FindingTally();

    private TextChecks() {}

    static FindingTally of(SheetView sheet) {
        TextChecks checks = new TextChecks();
        Set<String> doubtful = doubtful(sheet);
        for (int row = doubtful.isEmpty() ? -1 : sheet.nextRow(0); row >= 0; row = sheet.nextRow(row + 1)) {
            sheet.row(row).stream()
                    .filter(cell -> CellText.isText(cell) && doubtful.contains(cell.text()))
                    .forEach(checks::check);
        }
        return checks.tally;
    }

    /** Most sheets have none, and need not be gone through once more. */
    private static Set<String> doubtful(SheetView sheet) {
        Set<String> doubtful = new HashSet<>();
        for (SharedText text : sheet.grid().texts()) {
            TextLook look = TextLook.of(text);
            if (look.impossibleDate().isPresent() || look.ambiguous()) {
                doubtful.add(text.printed());
            }
        }
        return doubtful;
    }

    private void check(Cell cell) {
        TextLook look = TextLook.of(cell);
        look.impossibleDate().ifPresent(date -> tally.add(FindingCode.IMPOSSIBLE_DATE, cell.address(), date));
        if (look.ambiguous()) {
            tally.add(FindingCode.AMBIGUOUS_WORDING, cell.address(), cell.text());
        }
    }
}
