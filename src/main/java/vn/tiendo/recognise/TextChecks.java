package vn.tiendo.recognise;

import vn.tiendo.model.FindingCode;
import vn.tiendo.workbook.Cell;

/** What the words of a sheet say that nobody can compute with: days no calendar has, growth by so many times. */
final class TextChecks {

    private final FindingTally tally = new FindingTally();

    private TextChecks() {}

    /** Looks at every text of the sheet once. */
    static FindingTally of(SheetView sheet) {
        TextChecks checks = new TextChecks();
        for (int row = sheet.nextRow(0); row >= 0; row = sheet.nextRow(row + 1)) {
            sheet.row(row).stream().filter(CellText::isText).forEach(checks::check);
        }
        return checks.tally;
    }

    private void check(Cell cell) {
        TextLook look = TextLook.of(cell.text());
        look.impossibleDate()
                .ifPresent(date -> tally.add(FindingCode.IMPOSSIBLE_DATE, cell.address(), date));
        if (look.ambiguous()) {
            tally.add(FindingCode.AMBIGUOUS_WORDING, cell.address(), cell.text());
        }
    }
}
