package vn.tiendo.recognise;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Period;
import vn.tiendo.workbook.Cell;

/** Tells what of a sheet could not be read, and what had to be taken from elsewhere. */
final class SheetFindings {

    private final SheetView sheet;
    private final FigureSink sink;

    SheetFindings(SheetView sheet, FigureSink sink) {
        this.sheet = sheet;
        this.sink = sink;
    }

    /** Columns of a form that nobody filled in. */
    void blank(TableDraft table, List<ValueColumn> columns) {
        if (!columns.isEmpty()) {
            int first = columns.get(0).column();
            int last = columns.get(columns.size() - 1).column();
            report(
                    FindingCode.FORM_OF_ZEROS,
                    table.cells(first, last),
                    table.title().text());
        }
    }

    /** Columns that are not understood; the header, where none is. */
    void problems(TableDraft table, TableColumns columns) {
        if (columns.figures().isEmpty() && !columns.problems().isEmpty()) {
            int row = table.range().header().get(0).row();
            report(
                    FindingCode.HEADER_NOT_UNDERSTOOD,
                    table.cells(),
                    table.title().text(),
                    String.valueOf(row + 1));
            return;
        }
        TableShape shape = table.shape();
        Map<Integer, FindingCode> problems = new TreeMap<>(columns.problems());
        shape.numbersAmongTexts().forEach(column -> problems.put(column, FindingCode.COLUMN_NOT_UNDERSTOOD));
        shape.numbersAsDates().forEach(column -> problems.put(column, FindingCode.INVALID_NUMBER));
        problems.forEach((column, code) -> report(
                code,
                table.cells(column, column),
                String.join(" › ", shape.header(column)),
                argument(code, column, shape.statistics(column))));
    }

    private static String argument(FindingCode code, int column, ColumnStatistics statistics) {
        return switch (code) {
            case NUMBERS_OUTSIDE_TABLES -> String.valueOf(statistics.valueCount());
            case INVALID_NUMBER -> String.valueOf(statistics.oddDates());
            default -> CellAddress.columnName(column);
        };
    }

    /** Numbers in rows that belong to no table. */
    void strays(List<RowFacts> rows) {
        FindingTally tally = new FindingTally();
        for (RowFacts row : rows) {
            for (Cell cell : row.cells()) {
                if (CellText.isNumeric(cell)) {
                    tally.add(FindingCode.NUMBERS_OUTSIDE_TABLES, cell.address(), cell.text());
                }
            }
        }
        report(tally);
    }

    /** Only a name dates the sheet. */
    void datedBy(Dating dating) {
        String period = dating.period()
                .map(Period::code)
                .orElseGet(() -> String.valueOf(dating.year().orElseThrow()));
        report(FindingCode.PERIOD_FROM_NAME, "", dating.name(), period);
    }

    void texts() {
        TextChecks.of(sheet).report(sheet.grid().file(), sheet.grid().sheet(), sink::finding);
    }

    void report(FindingTally tally) {
        tally.report(sheet.grid().file(), sheet.grid().sheet(), sink::finding);
    }

    private void report(FindingCode code, String cells, String text, String... arguments) {
        sink.finding(Finding.onSheet(code, sheet.grid().file(), sheet.grid().sheet(), cells, text, arguments));
    }
}
