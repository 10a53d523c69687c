package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.CellRole;
import vn.tiendo.recognise.TableLayout.RoleRange;

/** Puts down how a table was read, for people to look at and correct. */
final class LayoutBuilder {

    private final SheetView sheet;
    private final TableRange range;
    private final TableShape shape;

    LayoutBuilder(SheetView sheet, TableRange range, TableShape shape) {
        this.sheet = sheet;
        this.range = range;
        this.shape = shape;
    }

    TableLayout build(String title, TableColumns columns) {
        List<ColumnLayout> all = new ArrayList<>(columns.ignored());
        columns.figures().forEach(figure -> all.add(figure.layout()));
        shape.labels().forEach(column -> all.add(ColumnLayout.plain(column, shape.header(column), CellRole.LABEL)));
        shape.numbering()
                .forEach(column -> all.add(ColumnLayout.plain(column, shape.header(column), CellRole.NUMBERING)));
        shape.notes().forEach(column -> all.add(ColumnLayout.plain(column, shape.header(column), CellRole.NOTE)));
        shape.unit().ifPresent(column -> all.add(ColumnLayout.plain(column, shape.header(column), CellRole.UNIT)));
        all.sort(Comparator.comparingInt(ColumnLayout::column));
        List<RoleRange> roles = roles(all);
        CellAddress first = roles.isEmpty()
                ? new CellAddress(range.firstBody(), 0)
                : roles.get(0).first();
        int lastColumn = all.stream().mapToInt(ColumnLayout::column).max().orElse(0);
        int lastRow = range.notes().isEmpty()
                ? range.lastData()
                : range.notes().get(range.notes().size() - 1).row();
        return new TableLayout(
                sheet.grid().file(),
                sheet.grid().sheet(),
                first,
                new CellAddress(lastRow, lastColumn),
                title,
                range.header().stream().map(RowFacts::row).toList(),
                shape.labels(),
                all,
                roles,
                shape.fingerprint(),
                columns.year(),
                columns.month());
    }

    private List<RoleRange> roles(List<ColumnLayout> columns) {
        List<RoleRange> roles = new ArrayList<>();
        range.titles().forEach(row -> roles.add(whole(row, CellRole.TITLE)));
        range.header()
                .forEach(row -> roles.add(
                        whole(row, row.kind() == RowFacts.Kind.NUMBERING ? CellRole.NUMBERING : CellRole.HEADER)));
        for (ColumnLayout column : columns) {
            if (range.lastData() >= range.firstBody()) {
                roles.add(new RoleRange(
                        new CellAddress(range.firstBody(), column.column()),
                        new CellAddress(range.lastData(), column.column()),
                        column.role()));
            }
        }
        range.notes().forEach(row -> roles.add(whole(row, CellRole.NOTE)));
        return roles;
    }

    private static RoleRange whole(RowFacts row, CellRole role) {
        return new RoleRange(
                row.cells().get(0).address(),
                row.cells().get(row.cells().size() - 1).address(),
                role);
    }
}
