package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.tiendo.model.CellAddress;
import vn.tiendo.reference.Term;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.GridBuilder;
import vn.tiendo.workbook.Merge;

/** Turns round the order of a sheet's groups of number columns: what stands under one heading stays together. */
final class PermutedColumns {

    private final Grid from;
    private final int top;
    private final Map<Integer, Integer> columns;

    private PermutedColumns(Grid from, int top, Map<Integer, Integer> columns) {
        this.from = from;
        this.top = top;
        this.columns = columns;
    }

    static BookChange.Changed of(List<Grid> book, List<TableLayout> layouts) {
        Map<String, PermutedColumns> changes = new HashMap<>();
        List<Grid> sheets = new ArrayList<>();
        for (Grid sheet : book) {
            List<TableLayout> tables = layouts.stream()
                    .filter(layout -> layout.sheet().equals(sheet.sheet()))
                    .toList();
            Optional<PermutedColumns> change = tables.size() == 1 ? of(sheet, tables.get(0)) : Optional.empty();
            change.ifPresent(found -> changes.put(sheet.sheet(), found));
            sheets.add(change.map(PermutedColumns::copy).orElse(sheet));
        }
        UnaryOperator<BookChange.Place> places = place -> {
            PermutedColumns change = changes.get(place.sheet());
            return change == null
                    ? place
                    : new BookChange.Place(
                            place.sheet(),
                            new CellAddress(
                                    place.cell().row(),
                                    change.column(
                                            place.cell().row(), place.cell().column())));
        };
        return new BookChange.Changed(sheets, places);
    }

    /** Empty where merged blocks reach over several groups, or there is but one. */
    private static Optional<PermutedColumns> of(Grid sheet, TableLayout table) {
        int top = table.headerRows().get(0);
        List<List<Integer>> groups = groups(table);
        Map<Integer, Integer> columns = new HashMap<>();
        List<List<Integer>> turned = new ArrayList<>(groups);
        Collections.reverse(turned);
        int next = groups.isEmpty() ? 0 : groups.get(0).get(0);
        for (List<Integer> group : turned) {
            for (int column : group) {
                columns.put(column, next++);
            }
        }
        PermutedColumns change = new PermutedColumns(sheet, top, columns);
        boolean whole =
                sheet.merges().stream().filter(block -> block.lastRow() >= top).allMatch(change::keeps);
        return groups.size() > 1 && whole ? Optional.of(change) : Optional.empty();
    }

    private static List<List<Integer>> groups(TableLayout table) {
        Map<Integer, ColumnLayout> read = new HashMap<>();
        table.columns().forEach(column -> read.put(column.column(), column));
        int first = table.columns().stream()
                .filter(ColumnLayout::holdsFigures)
                .mapToInt(ColumnLayout::column)
                .min()
                .orElse(0);
        int last = table.columns().stream()
                .filter(ColumnLayout::holdsFigures)
                .mapToInt(ColumnLayout::column)
                .max()
                .orElse(-1);
        List<List<Integer>> groups = new ArrayList<>();
        String heading = "";
        for (int column = first; column <= last; column++) {
            ColumnLayout layout = read.get(column);
            String own = layout == null || layout.header().isEmpty()
                    ? ""
                    : layout.header().get(0);
            boolean part = own.isEmpty() || Recognised.VOCABULARY.beginsWith(own, Term.CONNECTOR);
            if (groups.isEmpty() || (!part && !own.equals(heading))) {
                groups.add(new ArrayList<>());
                heading = own;
            }
            groups.get(groups.size() - 1).add(column);
        }
        return groups;
    }

    private boolean keeps(Merge block) {
        int moved = column(block.firstRow(), block.firstColumn()) - block.firstColumn();
        for (int column = block.firstColumn(); column <= block.lastColumn(); column++) {
            if (column(block.firstRow(), column) - column != moved) {
                return false;
            }
        }
        return true;
    }

    private int column(int row, int column) {
        return row < top ? column : columns.getOrDefault(column, column);
    }

    private Grid copy() {
        GridBuilder to = new GridBuilder(from.file(), from.sheet()).hidden(from.hidden());
        for (int row = from.nextRow(0); row >= 0; row = from.nextRow(row + 1)) {
            from.row(row).forEach(cell -> put(to, cell));
            if (from.rowHidden(row)) {
                to.hideRow(row);
            }
        }
        from.merges()
                .forEach(block -> to.merge(new Merge(
                        block.firstRow(),
                        block.lastRow(),
                        column(block.firstRow(), block.firstColumn()),
                        column(block.firstRow(), block.lastColumn()))));
        for (int column = 0; column <= from.lastColumn(); column++) {
            if (from.columnHidden(column)) {
                to.hideColumns(column(top, column), column(top, column));
            }
        }
        return to.build();
    }

    private void put(GridBuilder to, Cell cell) {
        int column = column(cell.row(), cell.column());
        switch (cell.kind()) {
            case TEXT -> to.text(cell.row(), column, cell.text(), cell.style());
            case NUMBER -> to.number(cell.row(), column, cell.number(), cell.style());
            default -> to.other(cell.row(), column, cell.kind(), cell.number(), cell.text(), cell.style());
        }
    }
}
