package vn.tiendo.sample;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

/** Header and body of the tables of one sheet. */
final class TablePainter {

    private static final Look TEXT = Look.PLAIN.inTable();
    private static final Look HEAD = TEXT.asBold().aligned(HorizontalAlignment.CENTER);
    private static final int NOTE_SIZE = 10;

    private final Canvas canvas;
    private final List<Column> columns;

    TablePainter(Canvas canvas, List<Column> columns) {
        this.canvas = canvas;
        this.columns = columns;
    }

    void header(int top, HeaderBlock block) {
        List<List<Canvas.Block>> texts = new ArrayList<>();
        block.rows().forEach(row -> texts.add(new ArrayList<>()));
        for (CellRangeAddress area : block.areas()) {
            Content content = block.content(area.getFirstRow(), area.getFirstColumn());
            if (area.getFirstRow() == area.getLastRow()) {
                texts.get(area.getFirstRow()).add(new Canvas.Block(content.text(), width(area), HEAD));
            }
            canvas.put(
                    new CellRangeAddress(
                            top + area.getFirstRow(),
                            top + area.getLastRow(),
                            area.getFirstColumn(),
                            area.getLastColumn()),
                    content,
                    HEAD);
        }
        for (int row = 0; row < texts.size(); row++) {
            canvas.fit(top + row, texts.get(row));
        }
    }

    void numbers(int row, LayoutLine line) {
        for (int column = 0; column < columns.size(); column++) {
            String text = line.cell(column);
            Content content = Numbers.isWhole(text) ? Numbers.whole(text) : Content.text(text);
            canvas.put(row, column, content, HEAD.withSize(NOTE_SIZE).asItalic());
        }
    }

    void row(int index, LineKind kind, TableRow row) {
        List<Canvas.Block> texts = new ArrayList<>();
        int column = 0;
        while (column < columns.size()) {
            int last = lastJoined(row, column);
            Content content = row.contents().get(column);
            CellRangeAddress area = new CellRangeAddress(index, index, column, last);
            Look look = look(kind, columns.get(last).role(), content);
            canvas.put(area, content, look);
            texts.add(new Canvas.Block(content.text(), width(area), look));
            column = last + 1;
        }
        canvas.fit(index, texts);
    }

    private int lastJoined(TableRow row, int column) {
        int last = column;
        while (last + 1 < columns.size() && row.joined().get(last + 1)) {
            last++;
        }
        return last;
    }

    private static Look look(LineKind kind, Column.Role role, Content content) {
        Look look = switch (role) {
            case NO, UNIT -> TEXT.aligned(HorizontalAlignment.CENTER);
            case LABEL -> TEXT.indented(indent(kind));
            case FIGURE -> figure(content);
            case NOTE -> TEXT.withSize(NOTE_SIZE).indented(1);
        };
        boolean heavy = kind == LineKind.TOTAL || kind == LineKind.SECTION;
        return heavy && role != Column.Role.NOTE ? look.asBold() : look;
    }

    private static int indent(LineKind kind) {
        return switch (kind) {
            case PART -> 1;
            case DETAIL -> 2;
            default -> 0;
        };
    }

    /** The mark of a missing number stands in the middle, as in statistical tables. */
    private static Look figure(Content content) {
        return content.text().equals("…")
                ? TEXT.aligned(HorizontalAlignment.CENTER)
                : TEXT.aligned(HorizontalAlignment.RIGHT);
    }

    private int width(CellRangeAddress area) {
        return columns.subList(area.getFirstColumn(), area.getLastColumn() + 1).stream()
                .mapToInt(Column::width)
                .sum();
    }
}
