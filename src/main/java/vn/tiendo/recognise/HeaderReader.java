package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.workbook.Alignment;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellKind;

/**
 * Reads what stands over each column: through merged blocks, cells centred across their neighbours, and group headings
 * that were typed over their first column only.
 */
final class HeaderReader {

    private record Placed(int row, Span reach, String text) {}

    private final SheetView sheet;
    private final List<RowFacts> rows;
    private final List<Integer> valueColumns;
    private final int lastLabel;

    /**
     * @param rows header rows without numbering rows
     * @param valueColumns columns with numbers in the body, ascending
     * @param lastLabel last label column
     */
    HeaderReader(SheetView sheet, List<RowFacts> rows, List<Integer> valueColumns, int lastLabel) {
        this.sheet = sheet;
        this.rows = rows.stream()
                .filter(row -> row.kind() != RowFacts.Kind.NUMBERING)
                .toList();
        this.valueColumns = valueColumns;
        this.lastLabel = lastLabel;
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
            for (Cell cell : rows.get(i).cells()) {
                if (cell.kind() == CellKind.TEXT || cell.kind() == CellKind.NUMBER || cell.kind() == CellKind.DATE) {
                    placed.add(new Placed(cell.row(), reach(cell, i), CellText.of(cell)));
                }
            }
        }
        return placed;
    }

    private Span reach(Cell cell, int level) {
        Span span = sheet.span(cell);
        if (span.width() > 1 || cell.column() <= lastLabel) {
            return span;
        }
        boolean across = cell.style().alignment() == Alignment.CENTER_ACROSS;
        int last = cell.column();
        for (int column : valueColumns) {
            if (column > last && isFree(column, level) && (across || isGroupOver(cell, column, level))) {
                last = column;
            } else if (column > last) {
                break;
            }
        }
        return new Span(span.first(), last);
    }

    /** No words over the column in this row or above it, not even from a merged block. */
    private boolean isFree(int column, int level) {
        for (int i = 0; i <= level; i++) {
            for (Cell other : rows.get(i).cells()) {
                if (sheet.span(other).contains(column)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * A heading typed over its first column only: below it, in the same row, both that column and the neighbour begin a
     * phrase of their own. A phrase that merely goes on below begins with a small letter.
     */
    private boolean isGroupOver(Cell cell, int column, int level) {
        for (int i = level + 1; i < rows.size(); i++) {
            String own = textAt(i, cell.column());
            String neighbour = textAt(i, column);
            if (!own.isEmpty() || !neighbour.isEmpty()) {
                return beginsPhrase(own) && beginsPhrase(neighbour);
            }
        }
        return false;
    }

    private String textAt(int level, int column) {
        return sheet.cell(rows.get(level).row(), column).map(CellText::of).orElse("");
    }

    private static boolean beginsPhrase(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    private List<HeaderLevel> over(int column, List<Placed> placed) {
        List<HeaderLevel> levels = new ArrayList<>();
        for (Placed cell : placed) {
            if (!cell.reach().contains(column)) {
                continue;
            }
            int last = levels.size() - 1;
            if (last >= 0 && sameColumns(levels.get(last).reach(), cell.reach())) {
                levels.set(last, new HeaderLevel(levels.get(last).text() + " " + cell.text(), cell.reach()));
            } else {
                levels.add(new HeaderLevel(cell.text(), cell.reach()));
            }
        }
        return levels;
    }

    /** Spacer columns without numbers do not make two reaches different. */
    private boolean sameColumns(Span a, Span b) {
        return a.equals(b) || valueColumns.stream().allMatch(column -> a.contains(column) == b.contains(column));
    }
}
