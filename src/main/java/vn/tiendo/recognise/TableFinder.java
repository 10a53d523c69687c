package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.TermMatch;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.RowCells;

/**
 * Goes down a sheet once and cuts it into tables: a table begins at a header, and ends where another header or the sheet's
 * end comes. Numbers that no header stands above are kept apart.
 */
final class TableFinder {

    /** More rows of words than this above a table are never all its header and title. */
    private static final int MOST_ROWS_ABOVE = 80;

    private static final Pattern FOOTNOTE = Pattern.compile("^\\((?:\\d{1,2}|\\*{1,3}|\\p{Ll})\\)");

    /** What was found on a sheet: its tables and the rows with numbers outside them. */
    record Found(List<TableRange> tables, List<RowFacts> strays) {}

    private final Vocabulary vocabulary;
    private final SheetView sheet;
    private final HeaderFinder headers;
    private final List<TableRange> tables = new ArrayList<>();
    private final List<RowFacts> strays = new ArrayList<>();
    private final List<RowFacts> above = new ArrayList<>();
    private List<RowFacts> titles = List.of();
    private List<RowFacts> header = List.of();
    private List<RowFacts> carried = List.of();
    private boolean previousData;
    private int lastData = -1;
    private TableBody body;

    TableFinder(Vocabulary vocabulary, SheetView sheet) {
        this.vocabulary = vocabulary;
        this.sheet = sheet;
        this.headers = new HeaderFinder(vocabulary, sheet);
        this.body = new TableBody(vocabulary, sheet, 0);
    }

    Found find() {
        RowsFromTop.each(sheet, this::take);
        endTable(above);
        return new Found(tables, strays);
    }

    private void take(RowFacts facts) {
        previousData = isData(facts);
        if (!previousData) {
            keepAbove(facts);
            return;
        }
        if (header.isEmpty() || !above.isEmpty()) {
            beginTable(facts);
        }
        if (header.isEmpty()) {
            stray(facts);
        } else {
            lastData = facts.row();
            body.countUpTo(facts);
        }
    }

    /** A lone number that could be a year, in a row with a label below other data, is data. */
    private boolean isData(RowFacts facts) {
        return facts.isData() || (facts.kind() == RowFacts.Kind.YEARS && previousData && isLabelledNumber(facts));
    }

    private boolean isLabelledNumber(RowFacts facts) {
        RowCells cells = facts.cells();
        int label = CellText.isWords(cells.get(0)) ? 0 : 1;
        boolean labelled = cells.size() > label + 1 && CellText.isWords(cells.get(label));
        long words = cells.stream().filter(CellText::isWords).count();
        boolean series = cells.stream().filter(CellText::isYear).count() > 2;
        return !header.isEmpty() && labelled && words <= 2 && !series;
    }

    private void keepAbove(RowFacts facts) {
        above.add(facts);
        if (above.size() > MOST_ROWS_ABOVE) {
            above.remove(0);
        }
    }

    private void stray(RowFacts facts) {
        strays.add(facts);
        keepAbove(facts);
    }

    private void beginTable(RowFacts facts) {
        SampleColumns columns = SampleColumns.at(sheet, facts.row());
        List<RowFacts> found = columns.values() == 0 ? List.of() : headers.find(above, columns);
        boolean section = goesOnUnder(found, columns);
        if (found.isEmpty() || (!header.isEmpty() && !section && !headsAnother(found, columns))) {
            if (!header.isEmpty()) {
                above.clear();
            }
            return;
        }
        int top = found.get(0).row();
        List<RowFacts> before = new ArrayList<>(above);
        before.removeIf(row -> row.row() >= top);
        List<RowFacts> columnHeadings = carried.isEmpty() ? withoutSection(columns) : carried;
        int firstTitle = header.isEmpty() ? 0 : firstTitle(before);
        List<RowFacts> newTitles = List.copyOf(before.subList(firstTitle, before.size()));
        endTable(before.subList(0, firstTitle));
        titles = newTitles;
        header = List.copyOf(found);
        body = new TableBody(vocabulary, sheet, firstBody());
        carried = section ? columnHeadings : List.of();
        above.clear();
    }

    /**
     * Whether the columns of the table above go on below headings over all of them that name no time, such as "Cơ cấu (%)"
     * with its English name below it.
     */
    private boolean goesOnUnder(List<RowFacts> found, SampleColumns columns) {
        return !header.isEmpty()
                && columns.values() > 1
                && !found.isEmpty()
                && above.get(0).equals(found.get(0))
                && found.stream().allMatch(row -> headers.isSection(row, columns));
    }

    /** The header above, without the headings over all its columns that those found here replace. */
    private List<RowFacts> withoutSection(SampleColumns columns) {
        int last = header.size();
        while (last > 1 && headers.isSection(header.get(last - 1), columns)) {
            last--;
        }
        return header.subList(0, last);
    }

    /** In mid-sheet a header must say more than a unit or a remark in one column does. */
    private boolean headsAnother(List<RowFacts> found, SampleColumns columns) {
        boolean says = false;
        for (RowFacts row : found) {
            if (headers.headings(row, columns) > 1) {
                return true;
            }
            says |= columns.values() == 1 && saysMeasureOrTime(row);
        }
        return says;
    }

    private boolean saysMeasureOrTime(RowFacts row) {
        for (Cell cell : row.cells()) {
            if (!vocabulary.terms(cell.text()).isEmpty()
                    || !TimeReader.find(PlainText.plain(PlainText.composed(cell.text())))
                            .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Rows between two tables: notes of the one above come first, then the title of the next. */
    private int firstTitle(List<RowFacts> before) {
        int first = before.size();
        while (first > 0
                && !isNote(before.get(first - 1))
                && (first == before.size()
                        || before.get(first).row() - before.get(first - 1).row() <= 3)) {
            first--;
        }
        return first;
    }

    private boolean isNote(RowFacts row) {
        Cell cell = row.cells().get(0);
        Optional<TermMatch> lead = vocabulary.leading(cell.text(), Term.NOTE_LINE);
        return lead.isPresent()
                || FOOTNOTE.matcher(CellText.of(cell)).find()
                || CellText.of(cell).startsWith("*");
    }

    private void endTable(List<RowFacts> notes) {
        if (!header.isEmpty()) {
            tables.add(new TableRange(titles, header, carried, firstBody(), lastData, body, notes));
        }
        header = List.of();
        carried = List.of();
    }

    private int firstBody() {
        return header.get(header.size() - 1).row() + 1;
    }
}
