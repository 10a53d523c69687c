package vn.tiendo.recognise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tiendo.model.CellAddress;
import vn.tiendo.reference.Areas;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellKind;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.GridBuilder;

/** The changes that real offices make to a form, and that must not change what is read. */
final class BookChanges {

    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])(19[89]\\d|20[0-4]\\d)(?![\\d]|[.,]\\d)");

    private BookChanges() {}

    private record Simple(
            String name,
            Function<List<Grid>, BookChange.Changed> change,
            UnaryOperator<Reading> expectation,
            Predicate<String> onlyWithText)
            implements BookChange {

        @Override
        public Changed of(List<Grid> book, List<TableLayout> layouts) {
            return change.apply(book);
        }

        @Override
        public boolean appliesTo(List<Grid> book) {
            return book.stream().anyMatch(this::appliesTo);
        }

        private boolean appliesTo(Grid sheet) {
            for (int row = sheet.nextRow(0); row >= 0; row = sheet.nextRow(row + 1)) {
                if (sheet.row(row).stream().anyMatch(cell -> onlyWithText.test(cell.text()))) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Reading expected(Reading before) {
            return expectation.apply(before);
        }
    }

    /** Rows above and columns to the left, as where a letterhead and a margin were added. */
    static BookChange movedDownAndRight(int rows, int columns) {
        return moved(
                "moved " + rows + " down, " + columns + " right",
                GridCopy.SAME.moved(row -> row + rows, column -> column + columns));
    }

    static BookChange spread(int every) {
        return moved(
                "a blank column before every " + every,
                GridCopy.SAME.moved(row -> row, column -> column + column / every));
    }

    static BookChange unmerged() {
        return moved("all blocks unmerged", GridCopy.SAME.unmerged());
    }

    /** Texts as some editors leave them: letters and tones apart, hard blanks. */
    static BookChange decomposed() {
        return moved(
                "decomposed letters, hard blanks",
                GridCopy.SAME.holding(cell -> cell.isText()
                        ? GridCopy.text(
                                cell,
                                Normalizer.normalize(cell.text(), Normalizer.Form.NFD)
                                        .replace(' ', '\u00a0'))
                        : cell));
    }

    static BookChange numbersAsText(String name, Function<Cell, String> spelling) {
        return moved(
                "numbers as text, " + name,
                GridCopy.SAME.holding(cell -> cell.isNumber()
                                && !CellText.isYear(cell.number())
                                && !cell.style().percent()
                        ? typed(cell, spelling.apply(cell))
                        : cell));
    }

    private static Cell typed(Cell cell, String text) {
        return new Cell(cell.address(), CellKind.TEXT, Double.NaN, text, cell.style());
    }

    private static BookChange moved(String name, GridCopy copy) {
        return new Simple(name, book -> moved(book, copy), UnaryOperator.identity(), text -> true);
    }

    private static BookChange.Changed moved(List<Grid> book, GridCopy copy) {
        return new BookChange.Changed(
                book.stream().map(sheet -> copy.of(sheet, sheet.sheet())).toList(),
                place -> new BookChange.Place(
                        place.sheet(),
                        new CellAddress(
                                copy.rows().applyAsInt(place.cell().row()),
                                copy.columns().applyAsInt(place.cell().column()))));
    }

    static BookChange renamed() {
        return new Simple("sheets named by number", BookChanges::renamed, UnaryOperator.identity(), text -> true);
    }

    private static BookChange.Changed renamed(List<Grid> book) {
        Map<String, String> names = new HashMap<>();
        List<Grid> sheets = new ArrayList<>();
        for (Grid sheet : book) {
            names.put(sheet.sheet(), "S" + sheets.size());
            sheets.add(GridCopy.SAME.of(sheet, "S" + sheets.size()));
        }
        return new BookChange.Changed(
                sheets, place -> new BookChange.Place(names.getOrDefault(place.sheet(), ""), place.cell()));
    }

    /** The same form so many years later: every year in a text or alone in a cell. */
    static BookChange later(int years) {
        GridCopy copy = GridCopy.SAME.holding(cell -> later(cell, years));
        return new Simple(
                years + " years later",
                book -> moved(book, copy),
                reading -> reading.in(period -> period.plusYears(years), path -> later(path, years)),
                text -> true);
    }

    private static Cell later(Cell cell, int years) {
        if (cell.isText()) {
            return GridCopy.text(cell, later(cell.text(), years));
        }
        boolean year = cell.isNumber() && CellText.isYear(cell.number());
        return year ? new Cell(cell.address(), cell.kind(), cell.number() + years, "", cell.style()) : cell;
    }

    private static String later(String text, int years) {
        return YEAR.matcher(text).replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + years));
    }

    /** The same form three months later, where it is not of the year's last quarter. */
    static BookChange aQuarterLater() {
        GridCopy copy = GridCopy.SAME.holding(
                cell -> cell.isText() ? GridCopy.text(cell, QuarterLater.words(cell.text())) : cell);
        return new Simple(
                "a quarter later",
                book -> moved(book, copy),
                reading -> reading.in(QuarterLater::period, QuarterLater::words),
                text -> text.matches("(?isu).*(?<!\\d)6 tháng.*"));
    }

    /** Another province's name in place of each: nothing may hang on whose book it is. */
    static BookChange otherProvinces(Areas areas) {
        OtherProvinces others = new OtherProvinces(areas);
        GridCopy copy =
                GridCopy.SAME.holding(cell -> cell.isText() ? GridCopy.text(cell, others.words(cell.text())) : cell);
        return new Simple(
                "other provinces' names",
                book -> moved(book, copy),
                reading -> reading.in(UnaryOperator.identity(), others::path),
                text -> true);
    }

    /** The groups of number columns in the opposite order. */
    static BookChange permuted() {
        return new BookChange() {
            @Override
            public String name() {
                return "groups of columns in the opposite order";
            }

            @Override
            public Changed of(List<Grid> book, List<TableLayout> layouts) {
                return PermutedColumns.of(book, layouts);
            }
        };
    }

    /** Two sheets, one below the other. */
    static BookChange stacked() {
        return new Simple("two sheets on one", BookChanges::stacked, UnaryOperator.identity(), text -> true);
    }

    private static BookChange.Changed stacked(List<Grid> book) {
        List<Grid> shown = book.stream().filter(sheet -> !sheet.hidden()).toList();
        Map<String, String> names = new HashMap<>();
        Map<String, Integer> offsets = new HashMap<>();
        List<Grid> sheets = new ArrayList<>();
        for (int i = 0; i < shown.size(); i += isPair(shown, i) ? 2 : 1) {
            Grid first = shown.get(i);
            GridBuilder both = new GridBuilder(first.file(), first.sheet());
            GridCopy.SAME.into(both, first);
            names.put(first.sheet(), first.sheet());
            offsets.put(first.sheet(), 0);
            if (isPair(shown, i)) {
                int offset = first.lastRow() + 4;
                GridCopy.SAME.moved(row -> row + offset, column -> column).into(both, shown.get(i + 1));
                names.put(shown.get(i + 1).sheet(), first.sheet());
                offsets.put(shown.get(i + 1).sheet(), offset);
            }
            sheets.add(both.build());
        }
        return new BookChange.Changed(
                sheets,
                place -> new BookChange.Place(
                        names.getOrDefault(place.sheet(), ""),
                        new CellAddress(
                                place.cell().row() + offsets.getOrDefault(place.sheet(), 0),
                                place.cell().column())));
    }

    /** Whether the sheet and the next hide the same columns: a column hidden in one would hide numbers of the other. */
    private static boolean isPair(List<Grid> shown, int first) {
        if (first + 1 >= shown.size()) {
            return false;
        }
        Grid one = shown.get(first);
        Grid other = shown.get(first + 1);
        return IntStream.rangeClosed(0, Math.max(one.lastColumn(), other.lastColumn()))
                .allMatch(column -> one.columnHidden(column) == other.columnHidden(column));
    }
}
