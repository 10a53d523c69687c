package vn.tiendo.recognise;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.UnitEntry;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellKind;
import vn.tiendo.workbook.Merge;
import vn.tiendo.workbook.RowCells;

/** Finds the header rows among the rows above the first numbers of a table. */
final class HeaderFinder {

    private static final int LONGEST_HEADING = 90;
    private static final int LONGEST_LABEL_HEADING = 20;
    private static final Set<Term> LABEL_HEADINGS =
            EnumSet.of(Term.LABEL_HEADING, Term.NUMBERING_HEADING, Term.UNIT_HEADING);
    private static final Set<Term> KINDS_OF_NUMBER =
            EnumSet.of(Term.SHARE, Term.GROWTH, Term.INDEX, Term.COMPARED, Term.CONTRIBUTION, Term.ATTAINMENT);

    private final Vocabulary vocabulary;
    private final SheetView sheet;

    HeaderFinder(Vocabulary vocabulary, SheetView sheet) {
        this.vocabulary = vocabulary;
        this.sheet = sheet;
    }

    /**
     * The header rows, top to bottom; empty where the rows above are titles, labels and notes only.
     *
     * @param above rows between the numbers before and the numbers that begin here
     * @param columns first look at the columns below
     */
    List<RowFacts> find(List<RowFacts> above, SampleColumns columns) {
        Deque<RowFacts> header = new ArrayDeque<>();
        for (int i = above.size() - 1; i >= 0; i--) {
            RowFacts row = above.get(i);
            if (row.isData()) {
                // Numbers that no header was found for head nothing themselves.
                break;
            }
            RowFacts next = i > 0 ? above.get(i - 1) : null;
            if (header.isEmpty()) {
                boolean touches = next != null && bottom(next) >= row.row() - 1 && isHeading(next, columns);
                if (row.kind() == RowFacts.Kind.NUMBERING
                        || (isHeading(row, columns) && (!isUnits(row, columns) || touches))) {
                    header.addFirst(row);
                }
            } else if (!belongs(row, header.getFirst(), next, columns)) {
                break;
            } else {
                header.addFirst(row);
            }
        }
        for (RowFacts row : header) {
            if (row.kind() != RowFacts.Kind.NUMBERING) {
                return List.copyOf(header);
            }
        }
        return List.of();
    }

    private boolean belongs(RowFacts row, RowFacts below, @Nullable RowFacts next, SampleColumns columns) {
        int gap = below.row() - bottom(row);
        boolean numbered = below.kind() == RowFacts.Kind.NUMBERING && headings(row, columns) > 1 && !isLetterhead(row);
        boolean units = isUnitLine(row) && !goesOn(row, next, columns);
        if (units || namesUnit(row) || isTitleWithUnit(row, below, columns) || gap > (numbered ? 4 : 2)) {
            return false;
        }
        if (row.kind() == RowFacts.Kind.NUMBERING) {
            return gap <= 1;
        }
        if (isHeading(row, columns)) {
            return !isTitle(row, columns) && (gap <= 1 || (headings(row, columns) > 1 && !isLetterhead(row)));
        }
        return gap <= 1 && headsLabelsBefore(Integer.MAX_VALUE, row);
    }

    /** "giấy phép" below "được cấp" in a row of several headings is the end of a phrase, and no unit at the corner. */
    private boolean goesOn(RowFacts row, @Nullable RowFacts next, SampleColumns columns) {
        int column = row.firstColumn();
        return next != null
                && bottom(next) >= row.row() - 1
                && headings(next, columns) > 1
                && next.cells().stream().anyMatch(cell -> cell.column() == column && isWording(cell));
    }

    /** "Đơn vị tính: triệu đồng" at the end of a title's line, or units that say of what they are. */
    private boolean namesUnit(RowFacts row) {
        Cell last = row.cells().get(row.cells().size() - 1);
        return last.isText() && CornerUnits.areNamed(vocabulary, last.text());
    }

    /** "2. Thu, chi ngân sách", a unit at the right end of the line, and headings of their own below both. */
    private boolean isTitleWithUnit(RowFacts row, RowFacts below, SampleColumns columns) {
        if (row.cells().size() != 2) {
            return false;
        }
        Cell title = row.cells().get(0);
        Cell unit = row.cells().get(1);
        List<UnitEntry> units = vocabulary.unitList(unit.text());
        return !units.isEmpty()
                && units.stream().allMatch(PhraseUnits::standsAlone)
                && CellText.isWords(title)
                && title.column() <= columns.lastLabel()
                && !headsLabels(title)
                && standsOver(below, title.column())
                && standsOver(below, unit.column());
    }

    private boolean standsOver(RowFacts row, int column) {
        return row.cells().stream().anyMatch(cell -> sheet.span(cell).contains(column));
    }

    /** The last row that the row's merged cells reach down to. */
    private int bottom(RowFacts row) {
        int bottom = row.row();
        for (Cell cell : row.cells()) {
            Optional<Merge> block = sheet.grid().merge(cell.row(), cell.column());
            bottom = block.isPresent() ? Math.max(bottom, block.get().lastRow()) : bottom;
        }
        return bottom;
    }

    /** "STT", "Chỉ tiêu", "Đơn vị": short, where a title may begin with the same words. */
    private boolean headsLabels(Cell cell) {
        return cell.text().length() <= LONGEST_LABEL_HEADING && vocabulary.beginsWithAny(cell.text(), LABEL_HEADINGS);
    }

    private boolean isLetterhead(RowFacts row) {
        for (Cell cell : row.cells()) {
            if (vocabulary.terms(cell.text()).contains(Term.TITLE_NOISE)) {
                return true;
            }
        }
        return false;
    }

    /** A line of nothing but units, or one that says "Đơn vị tính". */
    boolean isUnitLine(RowFacts row) {
        return row.cells().size() == 1
                && !CornerUnits.of(vocabulary, row.cells().get(0).text()).isEmpty();
    }

    /** A long line of its own; without labels beside the numbers, any line over all columns. */
    private boolean isTitle(RowFacts row, SampleColumns columns) {
        for (Cell cell : row.cells()) {
            if (reachesOver(cell, columns) && !headsLabelsBefore(cell.column(), row)) {
                return true;
            }
        }
        if (row.cells().size() != 1) {
            return false;
        }
        Cell only = row.cells().get(0);
        Span span = sheet.span(only);
        boolean overAll = span.first() <= columns.firstValue() && span.last() >= columns.lastValue();
        return only.text().length() > LONGEST_HEADING || (columns.lastLabel() < 0 && columns.values() > 1 && overAll);
    }

    /** A cell that begins above the labels and ends above the numbers. */
    private boolean reachesOver(Cell cell, SampleColumns columns) {
        return cell.column() <= columns.lastLabel() && sheet.span(cell).last() > columns.firstValue();
    }

    /** Right of a heading of labels: "Quyết định đầu tư" over notes and numbers is a group of columns. */
    private boolean headsLabelsBefore(int column, RowFacts row) {
        for (Cell cell : row.cells()) {
            if (cell.column() < column && headsLabels(cell)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row has words or years over the columns of numbers. */
    boolean isHeading(RowFacts row, SampleColumns columns) {
        return headings(row, columns) > 0;
    }

    /** How many columns of numbers the row's words and years stand over. */
    int headings(RowFacts row, SampleColumns columns) {
        int count = 0;
        for (Cell cell : row.cells()) {
            if (heads(cell, columns) || isLeftOf(cell, row, columns)) {
                count += Math.min(sheet.span(cell).width(), columns.values());
            }
        }
        return count;
    }

    /** Over the empty column before the only column of numbers, as where a merged block over both was taken apart. */
    private static boolean isLeftOf(Cell cell, RowFacts row, SampleColumns columns) {
        RowCells cells = row.cells();
        return columns.values() == 1
                && isWording(cell)
                && cell.column() > columns.lastLabel()
                && cell.column() < columns.firstValue()
                && cell.equals(cells.get(cells.size() - 1));
    }

    private static boolean isWording(Cell cell) {
        return CellText.isWords(cell) || CellText.isYear(cell) || cell.kind() == CellKind.DATE;
    }

    private boolean heads(Cell cell, SampleColumns columns) {
        return isWording(cell)
                && cell.column() > columns.lastLabel()
                && cell.column() <= columns.lastValue()
                && sheet.span(cell).last() >= columns.firstValue();
    }

    /**
     * Whether one cell alone says something of all columns without naming a time: merged over all of them, or saying what
     * kind of number they hold.
     */
    boolean isSection(RowFacts row, SampleColumns columns) {
        Cell only = row.cells().get(0);
        if (row.cells().size() > 1
                || !TimeReader.find(PlainText.plain(PlainText.composed(only.text())))
                        .isEmpty()) {
            return false;
        }
        Span span = sheet.span(only);
        boolean overAll = span.first() <= columns.firstValue() && span.last() >= columns.lastValue();
        return overAll
                || (span.width() == 1 && vocabulary.terms(only.text()).stream().anyMatch(KINDS_OF_NUMBER::contains));
    }

    /** Whether all words over the columns of numbers are units: then they hold from here on, and head nothing. */
    boolean isUnits(RowFacts row, SampleColumns columns) {
        for (Cell cell : row.cells()) {
            boolean heading = heads(cell, columns) || isLeftOf(cell, row, columns);
            if (heading && vocabulary.unitList(cell.text()).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
