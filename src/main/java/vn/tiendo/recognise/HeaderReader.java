package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Alignment;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellKind;

/**
 * Reads what stands over each column: through merged blocks, cells centred across their neighbours, and group headings
 * that were typed over their first column only.
 */
final class HeaderReader {

    /** A phrase that goes no further: its unit, a colon or its year ends it. */
    private static final Pattern CLOSED = Pattern.compile("(?:[)%:]|(?<!\\d)(?:19|20)\\d\\d)$");

    private static final Pattern IN_PERCENT = Pattern.compile("%\\)?$");

    /** "Lũy kế 6 tháng" is but another time beside "Tháng 6". */
    private static final Pattern ADDED_UP = Pattern.compile("^(?:luy ke|cong don) ");

    private record Placed(int row, Span reach, String text, boolean unit) {}

    private final Vocabulary vocabulary;
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
    HeaderReader(
            Vocabulary vocabulary, SheetView sheet, List<RowFacts> rows, List<Integer> valueColumns, int lastLabel) {
        this.vocabulary = vocabulary;
        this.sheet = sheet;
        this.rows = new ArrayList<>(rows);
        this.rows.removeIf(row -> row.kind() == RowFacts.Kind.NUMBERING && !isOfParts(row));
        this.valueColumns = valueColumns;
        this.lastLabel = lastLabel;
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
                    placed.add(new Placed(cell.row(), reach(cell, i), CellText.of(cell), units));
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

    private Span reach(Cell cell, int level) {
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
            boolean sibling = siblings >= 0 && begins >= siblings && beginsHeading(textAt(begins, column));
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
        return beginsHeading(text) || text.startsWith("%");
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
        return begins >= 0 && areSiblings(CellText.of(cell), textAt(begins, cell.column()), textAt(begins, column));
    }

    /**
     * Whether two texts side by side are headings under one group. A number ("6 tháng", "2021") may begin a heading or go
     * on with the phrase above it: it begins one beside another time, or below a group that its brackets or year close.
     */
    private static boolean areSiblings(String group, String own, String neighbour) {
        if (own.startsWith("%") || neighbour.startsWith("%")) {
            return IN_PERCENT.matcher(group).find() && isComparison(own) && isComparison(neighbour);
        }
        if (own.startsWith("/") && neighbour.startsWith("/")) {
            return true;
        }
        if (beginsPhrase(own)) {
            boolean capitals = isCapitals(group) && isCapitals(own) && isCapitals(neighbour);
            return beginsHeading(neighbour) && !capitals;
        }
        boolean closed = CLOSED.matcher(group).find();
        return beginsWithDigit(own)
                && (beginsWithDigit(neighbour) || beginsWithTime(neighbour) || (beginsPhrase(neighbour) && closed));
    }

    /** "% so KH" is one as much as "Cùng kỳ"; a bare "%" is a unit. */
    private static boolean isComparison(String text) {
        return beginsHeading(text) || (text.startsWith("%") && text.chars().anyMatch(Character::isLetter));
    }

    private static boolean beginsWithTime(String text) {
        String rest = ADDED_UP.matcher(PlainText.plain(text)).replaceFirst("");
        return beginsHeading(text) && TimeReader.find(rest).stream().anyMatch(time -> time.start() == 0);
    }

    private String textAt(int level, int column) {
        for (Cell cell : rows.get(level).cells()) {
            if (cell.column() == column) {
                return CellText.of(cell);
            }
        }
        return "";
    }

    /** In capitals a phrase that goes on below looks like one that begins there. */
    private static boolean isCapitals(String text) {
        return text.chars().anyMatch(Character::isLetter) && text.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean beginsPhrase(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    private static boolean beginsHeading(String text) {
        return beginsPhrase(text) || beginsWithDigit(text);
    }

    private static boolean beginsWithDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
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
                && !(IN_PERCENT.matcher(above.text()).find() && beginsWithTime(below.text()));
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
