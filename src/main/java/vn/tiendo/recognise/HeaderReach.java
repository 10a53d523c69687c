package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.workbook.Alignment;
import vn.tiendo.workbook.Cell;

/** Over which columns each cell of a header stands: its own, those it is merged or centred across, or a whole group's. */
final class HeaderReach {

    private final SheetView sheet;
    private final List<RowFacts> rows;
    private final List<Integer> valueColumns;
    private final int lastLabel;
    private final Map<Integer, String> doubtful = new TreeMap<>();

    /**
     * @param rows header rows without numbering rows
     * @param valueColumns columns with numbers in the body, ascending
     * @param lastLabel last label column
     */
    HeaderReach(SheetView sheet, List<RowFacts> rows, List<Integer> valueColumns, int lastLabel) {
        this.sheet = sheet;
        this.rows = rows;
        this.valueColumns = valueColumns;
        this.lastLabel = lastLabel;
    }

    /**
     * The columns that a cell stands over.
     *
     * @param level number of its row among the header rows
     */
    Span of(Cell cell, int level) {
        Span span = sheet.span(cell);
        if (span.width() > 1 || cell.column() <= lastLabel) {
            return span;
        }
        boolean across = cell.style().alignment() == Alignment.CENTER_ACROSS;
        int last = repeated(cell, level);
        int siblings = last > cell.column() ? firstText(last, level) : -1;
        for (int column : valueColumns) {
            if (column <= last) {
                continue;
            }
            int begins = firstText(column, level);
            boolean sibling = siblings >= 0 && begins >= siblings && HeadingTexts.beginsHeading(textAt(begins, column));
            if (!isFree(column, level) || !(across || sibling || isGroupOver(cell, column, begins))) {
                doubt(cell, level, column);
                break;
            }
            last = column;
            siblings = siblings < 0 ? begins : siblings;
        }
        return new Span(span.first(), last);
    }

    /**
     * The last column of a group that was typed over its first one, where another group of the same row stands over the
     * same headings in the same order.
     */
    private int repeated(Cell cell, int level) {
        List<Integer> own = block(cell, level);
        int same = 0;
        for (Cell other : rows.get(level).cells()) {
            if (other.column() != cell.column() && sheet.span(other).width() == 1) {
                List<Integer> block = block(other, level);
                int alike = 0;
                while (alike < Math.min(own.size(), block.size())
                        && below(own.get(alike), level).equals(below(block.get(alike), level))) {
                    alike++;
                }
                same = alike == Math.min(own.size(), block.size()) ? Math.max(same, alike) : same;
            }
        }
        return same > 1 ? own.get(same - 1) : cell.column();
    }

    /** The columns of numbers from a cell on that nothing else in its row stands over, with headings of their own below. */
    private List<Integer> block(Cell cell, int level) {
        List<Integer> block = new ArrayList<>();
        for (int column : valueColumns) {
            boolean own = column == cell.column();
            if (column > cell.column() && !isFree(column, level)) {
                break;
            }
            if (own || (column > cell.column() && !block.isEmpty())) {
                if (!beginsBelow(column, level)) {
                    break;
                }
                block.add(column);
            }
        }
        return block;
    }

    private boolean beginsBelow(int column, int level) {
        String text = below(column, level);
        return HeadingTexts.beginsHeading(text) || text.startsWith("%");
    }

    private String below(int column, int level) {
        int begins = firstText(column, level);
        return begins < 0 ? "" : textAt(begins, column);
    }

    /** Percentages beside a group typed once may be of the group, or of the whole table. */
    private void doubt(Cell cell, int level, int from) {
        for (int column : block(cell, level)) {
            if (column >= from) {
                doubtful.put(column, CellText.of(cell));
            }
        }
    }

    /** Groups that may or may not reach over a column, by column. */
    Map<Integer, String> doubtful() {
        return doubtful;
    }

    /** The first header row below the given one that says something of the column, or −1. */
    private int firstText(int column, int level) {
        for (int i = level + 1; i < rows.size(); i++) {
            if (!textAt(i, column).isEmpty()) {
                return i;
            }
        }
        return -1;
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
     * A heading typed over its first column only: below it, in the first row that says something of the neighbour, both
     * that column and the neighbour begin a phrase of their own. A phrase that merely goes on below begins with a small
     * letter.
     */
    private boolean isGroupOver(Cell cell, int column, int begins) {
        return begins >= 0
                && HeadingTexts.areSiblings(CellText.of(cell), textAt(begins, cell.column()), textAt(begins, column));
    }

    private String textAt(int level, int column) {
        for (Cell cell : rows.get(level).cells()) {
            if (cell.column() == column) {
                return CellText.of(cell);
            }
        }
        return "";
    }
}
