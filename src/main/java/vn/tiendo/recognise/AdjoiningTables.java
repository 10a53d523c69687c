package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.RowCells;

/** Finds tables that stand beside one another: in one header row each has a heading of its own over its labels, behind an empty column. */
final class AdjoiningTables {

    private static final int HEADER_WITHIN = 60;
    private static final int ROWS_LOOKED_AT = 20;
    private static final int FEWEST_LABELS = 2;

    private AdjoiningTables() {}

    /** Each part of the sheet, from the left; mostly the whole sheet alone. */
    static List<SheetView> parts(Vocabulary vocabulary, Grid grid) {
        SheetView sheet = new SheetView(grid);
        for (int row = sheet.nextRow(0); row >= 0 && row < HEADER_WITHIN; row = sheet.nextRow(row + 1)) {
            List<Integer> begins = begins(vocabulary, sheet, row);
            if (begins.size() > 1) {
                return between(begins).stream()
                        .map(columns -> new SheetView(grid, columns))
                        .toList();
            }
        }
        return List.of(sheet);
    }

    private static List<Integer> begins(Vocabulary vocabulary, SheetView sheet, int row) {
        List<Integer> begins = new ArrayList<>(1);
        RowCells cells = sheet.row(row);
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (headsRows(vocabulary, cell)) {
                if (begins.isEmpty() || beginsAnother(sheet, begins.get(begins.size() - 1), cells.get(i - 1), cell)) {
                    begins.add(cell.column());
                }
            } else if (i > 0 && standsOverLabels(sheet, cells.get(0), cells.get(i - 1), cell)) {
                if (begins.isEmpty()) {
                    begins.add(cells.get(0).column());
                }
                begins.add(cell.column());
            }
        }
        return begins;
    }

    /** "Khoản thu" behind an empty column, over words and with numbers to its right, whatever it is called. */
    private static boolean standsOverLabels(SheetView sheet, Cell first, Cell before, Cell heading) {
        return heading.column() > before.column() + 1
                && CellText.isWords(heading)
                && heading.column() > sheet.span(before).last() + 1
                && holdsOnlyWords(sheet, heading)
                && standsApart(sheet, first.column(), heading);
    }

    private static boolean holdsOnlyWords(SheetView sheet, Cell heading) {
        int seen = 0;
        int words = 0;
        for (int row = sheet.nextRow(heading.row() + 1);
                row >= 0 && seen < ROWS_LOOKED_AT;
                row = sheet.nextRow(row + 1)) {
            seen++;
            for (Cell cell : sheet.row(row)) {
                if (cell.column() == heading.column()) {
                    if (CellText.isNumeric(cell)) {
                        return false;
                    }
                    words += CellText.isWords(cell) ? 1 : 0;
                }
            }
        }
        return words >= FEWEST_LABELS;
    }

    /**
     * Whether a heading of rows begins another table.
     *
     * @param begun where the table to its left begins
     * @param before the cell to its left
     */
    private static boolean beginsAnother(SheetView sheet, int begun, Cell before, Cell heading) {
        boolean apart = heading.column() > sheet.span(before).last() + 1;
        return (apart && standsApart(sheet, begun, heading)) || repeats(sheet, begun, heading);
    }

    private static boolean headsRows(Vocabulary vocabulary, Cell cell) {
        return CellText.isWords(cell) && TextLook.of(cell).headsRows(vocabulary);
    }

    /** Behind an empty column that is not hidden, with numbers to its left and right: remarks hold none. */
    private static boolean standsApart(SheetView sheet, int before, Cell heading) {
        int gap = heading.column() - 1;
        return !sheet.grid().columnHidden(gap)
                && hasNumbers(sheet, heading.row(), new Span(before + 1, gap))
                && hasNumbers(sheet, heading.row(), new Span(heading.column() + 1, Integer.MAX_VALUE - 1))
                && isEmpty(sheet, heading.row(), gap);
    }

    /** "Nội dung thu | Quyết toán | Nội dung chi | Quyết toán": the same headings again behind a column of labels. */
    private static boolean repeats(SheetView sheet, int before, Cell heading) {
        RowCells cells = sheet.row(heading.row());
        List<String> left = texts(cells, before, heading.column());
        List<String> right = texts(cells, heading.column(), Integer.MAX_VALUE);
        return !left.isEmpty()
                && left.equals(right.subList(0, Math.min(left.size(), right.size())))
                && !hasNumbers(sheet, heading.row(), new Span(heading.column(), heading.column()))
                && hasNumbers(sheet, heading.row(), new Span(before + 1, heading.column() - 1))
                && hasNumbers(sheet, heading.row(), new Span(heading.column() + 1, Integer.MAX_VALUE - 1));
    }

    private static List<String> texts(RowCells cells, int after, int until) {
        List<String> texts = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            if (cell.column() > after && cell.column() < until) {
                texts.add(CellText.of(cell));
            }
        }
        return texts;
    }

    private static boolean hasNumbers(SheetView sheet, int header, Span columns) {
        int seen = 0;
        for (int row = sheet.nextRow(header + 1); row >= 0 && seen < ROWS_LOOKED_AT; row = sheet.nextRow(row + 1)) {
            seen++;
            for (Cell cell : sheet.row(row)) {
                if (columns.contains(cell.column()) && CellText.isNumeric(cell)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isEmpty(SheetView sheet, int firstRow, int column) {
        for (int row = sheet.nextRow(firstRow); row >= 0; row = sheet.nextRow(row + 1)) {
            if (sheet.row(row).stream().anyMatch(cell -> sheet.span(cell).contains(column))) {
                return false;
            }
        }
        return true;
    }

    private static List<Span> between(List<Integer> begins) {
        List<Span> parts = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            int last = i + 1 < begins.size() ? begins.get(i + 1) - 1 : Integer.MAX_VALUE - 1;
            parts.add(new Span(i == 0 ? 0 : begins.get(i), last));
        }
        return parts;
    }
}
