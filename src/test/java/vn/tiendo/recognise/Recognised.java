package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.CellStyle;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.GridBuilder;
import vn.tiendo.workbook.Merge;

/** Everything that comes out of a few sheets drawn in a test. */
public final class Recognised implements FigureSink {

    static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Areas AREAS = Areas.load();

    public final List<Figure> figures = new ArrayList<>();
    public final List<Finding> findings = new ArrayList<>();
    final List<TableLayout> layouts = new ArrayList<>();

    public static Recognised of(Grid... sheets) {
        Recognised recognised = new Recognised();
        BookRecogniser book = new BookRecogniser(VOCABULARY, AREAS, recognised);
        for (Grid sheet : sheets) {
            book.accept(sheet);
        }
        book.finish();
        return recognised;
    }

    /** Rows of text: cells between {@code |}, numbers as numbers, {@code >} before a cell for each merge to the right. */
    static GridBuilder sheet(String... rows) {
        return sheetOf("test.xlsx", rows);
    }

    /** The same in a workbook of that name. */
    public static GridBuilder sheetOf(String file, String... rows) {
        GridBuilder grid = new GridBuilder(file, "Sheet1");
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                put(grid, row, column, cells[column]);
            }
            merge(grid, row, cells);
        }
        return grid;
    }

    private static void put(GridBuilder grid, int row, int column, String text) {
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            grid.number(row, column, Double.parseDouble(text), CellStyle.PLAIN);
        } else if (!text.isBlank() && !text.equals(">")) {
            grid.text(row, column, text, CellStyle.PLAIN);
        }
    }

    private static void merge(GridBuilder grid, int row, String[] cells) {
        for (int column = 0; column < cells.length; column++) {
            int last = column;
            while (last + 1 < cells.length && cells[last + 1].equals(">")) {
                last++;
            }
            if (last > column && !cells[column].equals(">")) {
                grid.merge(new Merge(row, row, column, last));
            }
        }
    }

    /** {@code measure@period unit value} of a cell, or "nothing". */
    String at(String cell) {
        return figures.stream()
                .filter(figure -> figure.origin().cell().toString().equals(cell))
                .map(figure -> figure.measure().code() + "@"
                        + figure.period().map(period -> period.code()).orElse("?") + " " + figure.unit() + " "
                        + figure.value().toPlainString())
                .findFirst()
                .orElse("nothing");
    }

    String path(int row) {
        return figures.stream()
                .filter(figure -> figure.origin().cell().row() == row - 1)
                .map(figure -> String.join(" > ", figure.rowPath()))
                .findFirst()
                .orElse("nothing");
    }

    @Override
    public void figure(Figure figure) {
        figures.add(figure);
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    @Override
    public void layout(TableLayout layout) {
        layouts.add(layout);
    }
}
