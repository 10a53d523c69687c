package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellKind;

/**
 * Reads what stands over each column: through merged blocks, cells centred across their neighbours, and group headings
 * that were typed over their first column only.
 */
final class HeaderReader {

    private record Placed(int row, Span reach, String text, boolean unit) {}

    private final Vocabulary vocabulary;
    private final SheetView sheet;
    private final List<RowFacts> rows;
    private final List<Integer> valueColumns;
    private final int lastLabel;
    private final HeaderReach reach;

    /**
     * @param rows header rows without numbering rows
     * @param valueColumns columns with numbers in the body, ascending
     * @param lastLabel last label column
     */
    HeaderReader(
            Vocabulary vocabulary, SheetView sheet, List<RowFacts> rows, List<Integer> valueColumns, int lastLabel) {
        this.vocabulary = vocabulary;
        this.sheet = sheet;
        this.rows = new ArrayList<>(rows);
        this.rows.removeIf(row -> row.kind() == RowFacts.Kind.NUMBERING && !isOfParts(row));
        this.valueColumns = valueColumns;
        this.lastLabel = lastLabel;
        this.reach = new HeaderReach(sheet, this.rows, valueColumns, lastLabel);
    }

    /** "1" to "12" below "Thực hiện các tháng" and nowhere else number no columns. */
    private boolean isOfParts(RowFacts numbers) {
        int place = rows.indexOf(numbers);
        if (place < 1) {
            return false;
        }
        int first = numbers.firstColumn();
        int last = numbers.cells().get(numbers.cells().size() - 1).column();
        for (Cell cell : rows.get(place - 1).cells()) {
            Span span = sheet.span(cell);
            if (span.contains(first)
                    && span.contains(last)
                    && HeadingWords.namesParts(PlainText.plain(PlainText.composed(CellText.of(cell))))) {
                return true;
            }
        }
        return false;
    }

    /** The phrases over each column that has any, outermost first. */
    Map<Integer, List<HeaderLevel>> read(int firstColumn, int lastColumn) {
        List<Placed> placed = place();
        Map<Integer, List<HeaderLevel>> levels = new TreeMap<>();
        for (int column = firstColumn; column <= lastColumn; column++) {
            List<HeaderLevel> over = over(column, placed);
            if (!over.isEmpty()) {
                levels.put(column, over);
            }
        }
        return levels;
    }

    private List<Placed> place() {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean units = isOfUnits(rows.get(i));
            for (Cell cell : rows.get(i).cells()) {
                if (cell.kind() == CellKind.TEXT || cell.kind() == CellKind.NUMBER || cell.kind() == CellKind.DATE) {
                    placed.add(new Placed(cell.row(), reach.of(cell, i), CellText.of(cell), units));
                }
            }
        }
        return placed;
    }

    /** A row with a bare unit over each column: none of them goes on with the words above it, as one in brackets does. */
    private boolean isOfUnits(RowFacts row) {
        List<Cell> overNumbers =
                row.cells().stream().filter(cell -> cell.column() > lastLabel).toList();
        return overNumbers.size() > 1
                && overNumbers.stream()
                        .allMatch(cell -> CellText.isText(cell)
                                && !CellText.of(cell).startsWith("(")
                                && !vocabulary.unitList(cell.text()).isEmpty())
                && overNumbers.stream()
                        .flatMap(cell -> vocabulary.unitList(cell.text()).stream())
                        .anyMatch(PhraseUnits::standsAlone);
    }

    /** Groups that may or may not reach over a column, by column. */
    Map<Integer, String> doubtful() {
        return reach.doubtful();
    }

    private List<HeaderLevel> over(int column, List<Placed> placed) {
        List<HeaderLevel> levels = new ArrayList<>();
        for (Placed cell : placed) {
            if (!cell.reach().contains(column)) {
                continue;
            }
            int last = levels.size() - 1;
            if (last >= 0 && goesOn(levels.get(last), cell)) {
                levels.set(last, new HeaderLevel(levels.get(last).text() + " " + cell.text(), cell.reach()));
            } else {
                levels.add(new HeaderLevel(cell.text(), cell.reach()));
            }
        }
        return levels;
    }

    /** "So với cùng kỳ (%)" ends with its unit: "Tháng 6" below it is a heading of its own, if over one column only. */
    private boolean goesOn(HeaderLevel above, Placed below) {
        return sameColumns(above.reach(), below.reach())
                && !below.unit()
                && !(HeadingTexts.endsInPercent(above.text()) && HeadingTexts.beginsWithTime(below.text()));
    }

    /** Spacer columns without numbers do not make two reaches different. */
    private boolean sameColumns(Span a, Span b) {
        for (int column : valueColumns) {
            if (a.contains(column) != b.contains(column)) {
                return a.equals(b);
            }
        }
        return true;
    }
}
