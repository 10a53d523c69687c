package vn.tiendo.render;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Period;

/**
 * {@code figures.csv}: one row per numeric cell understood, whether or not the catalogue knows it. Figures come row by row,
 * and most of what is written of one was written of its neighbours: only the numbers are its own.
 */
public final class FiguresCsv implements AutoCloseable {

    private static final String STEP = " › ";
    private static final int COLUMNS = 64;
    private static final byte[] LINE_END = ascii("\r\n");
    private static final byte[] NO_INDICATOR = ascii(",\r\n");

    private final CsvTable table;
    private final CsvBytes bytes;
    private final CsvParts parts = new CsvParts();
    private final CsvParts labels = new CsvParts();
    private final CsvNumber number = new CsvNumber();
    private final CsvTexts units = new CsvTexts(parts, FiguresCsv::typed);
    private final CsvTexts words = new CsvTexts(parts, word -> word);

    private FigureRow row = FigureRow.NONE;

    /** What was written last in a column, which takes the place of one far from it. */
    private final FigureColumn[] columns = new FigureColumn[COLUMNS];

    public FiguresCsv(OutputStream stream) {
        table = new CsvTable(
                stream,
                List.of(
                        "file",
                        "sheet",
                        "cell",
                        "table",
                        "row_path",
                        "column_header",
                        "measure",
                        "period",
                        "area",
                        "unit",
                        "value",
                        "raw",
                        "qualifier",
                        "value_low",
                        "value_high",
                        "status",
                        "plan_authority",
                        "price_basis",
                        "indicator"));
        table.flush();
        bytes = new CsvBytes(stream);
        Arrays.fill(columns, FigureColumn.NONE);
    }

    /** The labels of a row as {@link #write} takes them, for all rows of the same labels; another thread may write meanwhile. */
    public byte[] labels(List<String> rowPath) {
        return labels.of(String.join(STEP, rowPath));
    }

    /**
     * Writes one figure.
     *
     * @param rowPath the labels of its row
     * @param indicator code of the catalogue's indicator, or empty
     */
    public void write(Figure figure, byte[] rowPath, String indicator) {
        if (!row.isOf(figure)) {
            row = row(figure);
        }
        FigureColumn column = column(figure);
        bytes.put(row.sheet());
        bytes.put(column.letters());
        bytes.put(row.number());
        bytes.put(row.title());
        bytes.put(rowPath);
        bytes.put(column.says());
        bytes.put(words.of(figure.area()));
        bytes.put(units.of(figure.unit()));
        number(figure);
        if (hasBounds(figure)) {
            bytes.put(bounds(figure));
            bytes.put(column.standing());
        } else {
            bytes.put(column.exactly());
        }
        if (indicator.isEmpty()) {
            bytes.put(NO_INDICATOR);
        } else {
            bytes.put(words.of(indicator));
            bytes.put(LINE_END);
        }
    }

    private void number(Figure figure) {
        number.next(figure.value());
        number.putInto(bytes);
        if (number.is(figure.raw())) {
            number.putInto(bytes);
        } else {
            bytes.put(parts.of(figure.raw()));
        }
    }

    private static boolean hasBounds(Figure figure) {
        return !figure.qualifier().isEmpty() || !figure.bounds().isNone();
    }

    private byte[] bounds(Figure figure) {
        return parts.of(
                figure.qualifier(),
                CsvValues.exact(figure.bounds().low()),
                CsvValues.exact(figure.bounds().high()));
    }

    /** The next row: mostly of the sheet and the table of the one before. */
    private FigureRow row(Figure figure) {
        return new FigureRow(
                figure,
                row.isOfSheet(figure)
                        ? row.sheet()
                        : parts.first(figure.origin().file(), figure.origin().sheet()),
                ascii(String.valueOf(figure.origin().cell().row() + 1)),
                row.isOfTable(figure) ? row.title() : parts.of(figure.table()));
    }

    private FigureColumn column(Figure figure) {
        int place = figure.origin().cell().column() % COLUMNS;
        FigureColumn above = columns[place];
        if (!above.isOf(figure)) {
            columns[place] = new FigureColumn(
                    figure,
                    parts.of(CellAddress.columnName(figure.origin().cell().column())),
                    parts.of(
                            String.join(STEP, figure.columnHeader()),
                            figure.measure().code(),
                            figure.period().map(Period::code).orElse("")),
                    parts.of(figure.status().code(), figure.authority().code(), figure.priceBasis()),
                    parts.of(
                            "",
                            "",
                            "",
                            figure.status().code(),
                            figure.authority().code(),
                            figure.priceBasis()));
        } else if (!above.shares(figure)) {
            columns[place] = above.at(figure);
        }
        return columns[place];
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** "m3", as keyboards type it and books print it. */
    private static String typed(String unit) {
        return unit.replace('²', '2').replace('³', '3');
    }

    /** Brings everything written so far to the stream. */
    public void flush() {
        bytes.flush();
    }

    @Override
    public void close() {
        flush();
        table.close();
    }
}
