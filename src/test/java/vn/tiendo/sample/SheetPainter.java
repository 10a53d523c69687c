package vn.tiendo.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

/** One sheet, from its letterhead to the place for signatures. */
final class SheetPainter {

    private static final Look CENTRED = Look.PLAIN.aligned(HorizontalAlignment.CENTER);
    private static final Look NOTE = Look.PLAIN.asItalic().withSize(10);
    private static final int TITLE_SIZE = 13;
    /** Share of the width that the left half of a letterhead takes. */
    private static final double LEFT_HALF = 0.42;

    private final Canvas canvas;
    private final List<Column> columns;
    private final FigureSource figures;
    private final TablePainter table;
    private final List<LayoutLine> header = new ArrayList<>();
    private final Set<String> cited = new LinkedHashSet<>();
    private boolean headerRepeats;
    private int next;

    SheetPainter(Canvas canvas, List<Column> columns, FigureSource figures) {
        this.canvas = canvas;
        this.columns = columns;
        this.figures = figures;
        this.table = new TablePainter(canvas, columns);
        for (int column = 0; column < columns.size(); column++) {
            canvas.sheet().setColumnWidth(column, columns.get(column).width() * 256);
        }
    }

    void paint(LayoutLine line) {
        if (line.kind() == LineKind.HEADER) {
            header.add(line);
            return;
        }
        finishHeader();
        switch (line.kind()) {
            case OFFICE -> halves(line, CENTRED, CENTRED.asBold());
            case OFFICE_NAME -> halves(line, CENTRED.asBold(), CENTRED.asBold().asUnderlined());
            case BLANK -> next++;
            case TITLE -> across(line.cell(0), CENTRED.asBold().withSize(TITLE_SIZE));
            case SUBTITLE -> across(line.cell(0), CENTRED.asItalic());
            case UNIT -> unit(line.cell(0));
            case NUMBERS -> table.numbers(next++, line);
            case TOTAL, SECTION, ROW, PART, DETAIL -> row(line);
            case NOTE -> across(line.cell(0), NOTE);
            case SOURCES -> sources(line.cell(0));
            case SIGNATURE_PLACE ->
                halves(new LayoutLine(line.kind(), List.of("", line.cell(0))), CENTRED, CENTRED.asItalic());
            case SIGNATURE -> halves(line, CENTRED.asBold(), CENTRED.asBold());
            case SIGNATURE_HINT -> halves(line, CENTRED.asItalic(), CENTRED.asItalic());
            default -> throw new IllegalArgumentException("not inside a sheet: " + line);
        }
    }

    private void finishHeader() {
        if (header.isEmpty()) {
            return;
        }
        table.header(next, new HeaderBlock(List.copyOf(header), columns.size()));
        if (!headerRepeats) {
            canvas.sheet().setRepeatingRows(new CellRangeAddress(next, next + header.size() - 1, -1, -1));
            headerRepeats = true;
        }
        next += header.size();
        header.clear();
    }

    private void row(LayoutLine line) {
        TableRow row = TableRow.of(line, columns.size(), figures);
        cited.addAll(row.sources());
        table.row(next++, line.kind(), row);
    }

    private void sources(String heading) {
        across(heading, NOTE);
        cited.forEach(source -> across("- " + source, NOTE));
        cited.clear();
    }

    private void across(String text, Look look) {
        area(text, 0, columns.size() - 1, look);
        canvas.fit(next, List.of(new Canvas.Block(text, width(0, columns.size()), look)));
        next++;
    }

    /** The unit line stands at the right end above the table. */
    private void unit(String text) {
        Look look = NOTE.aligned(HorizontalAlignment.RIGHT).withSize(11);
        area(text, Math.max(0, columns.size() - 3), columns.size() - 1, look);
        next++;
    }

    private void halves(LayoutLine line, Look left, Look right) {
        int split = split();
        area(line.cell(0), 0, split - 1, left);
        area(line.cell(1), split, columns.size() - 1, right);
        next++;
    }

    private int split() {
        int all = width(0, columns.size());
        int split = 1;
        while (split < columns.size() - 1 && width(0, split) < all * LEFT_HALF) {
            split++;
        }
        return split;
    }

    private void area(String text, int firstColumn, int lastColumn, Look look) {
        canvas.put(new CellRangeAddress(next, next, firstColumn, lastColumn), Content.text(text), look);
    }

    private int width(int from, int to) {
        return columns.subList(from, to).stream().mapToInt(Column::width).sum();
    }
}
