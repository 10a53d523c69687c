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
        for (ValueColumn figure : columns.figures()) {
            all.add(figure.layout());
        }
        addPlain(CellRole.LABEL, shape.labels(), all);
        addPlain(CellRole.NUMBERING, shape.numbering(), all);
        addPlain(CellRole.NOTE, shape.notes(), all);
        if (shape.unit().isPresent()) {
            addPlain(CellRole.UNIT, List.of(shape.unit().getAsInt()), all);
        }
        all.sort(Comparator.comparingInt(ColumnLayout::column));
        List<RoleRange> roles = roles(all);
        CellAddress first = roles.isEmpty()
                ? new CellAddress(range.firstBody(), 0)
                : roles.get(0).first();
        int lastColumn = all.isEmpty() ? 0 : all.get(all.size() - 1).column();
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

    private void addPlain(CellRole role, List<Integer> columns, List<ColumnLayout> all) {
        for (int column : columns) {
            all.add(ColumnLayout.plain(column, shape.header(column), role));
        }
    }

    private List<RoleRange> roles(List<ColumnLayout> columns) {
        List<RoleRange> roles = new ArrayList<>();
        for (RowFacts row : range.titles()) {
            roles.add(whole(row, CellRole.TITLE));
        }
        for (RowFacts row : range.header()) {
            roles.add(whole(row, row.kind() == RowFacts.Kind.NUMBERING ? CellRole.NUMBERING : CellRole.HEADER));
        }
        for (ColumnLayout column : columns) {
            if (range.lastData() >= range.firstBody()) {
                roles.add(new RoleRange(
                        new CellAddress(range.firstBody(), column.column()),
                        new CellAddress(range.lastData(), column.column()),
                        column.role()));
            }
        }
        for (RowFacts row : range.notes()) {
            roles.add(whole(row, CellRole.NOTE));
        }
        return roles;
    }

    private static RoleRange whole(RowFacts row, CellRole role) {
        return new RoleRange(
                row.cells().get(0).address(),
                row.cells().get(row.cells().size() - 1).address(),
                role);
    }
}
