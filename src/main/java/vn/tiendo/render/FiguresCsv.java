package vn.tiendo.render;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Period;

/** {@code figures.csv}: one row per numeric cell understood, whether or not the catalogue knows it. */
public final class FiguresCsv implements AutoCloseable {

    private static final String STEP = " › ";
    private static final int COLUMNS = 64;
    private static final int MOST_UNITS = 4096;

    private final CsvTable table;

    /** A plain number's qualifier and bounds: nothing. */
    private final byte[] exactly;

    private final Map<String, byte[]> units = new HashMap<>();

    /** What was written last, and what was written last in a column, which takes the place of one far from it. */
    private FigureParts before = FigureParts.NONE;

    private final FigureParts[] inColumns = new FigureParts[COLUMNS];

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
        exactly = table.part("", "", "");
        Arrays.fill(inColumns, FigureParts.NONE);
    }

    /**
     * Writes one figure.
     *
     * @param indicator code of the catalogue's indicator, or empty
     */
    public void write(Figure figure, String indicator) {
        String value = CsvValues.exact(figure.value());
        String raw = figure.raw();
        FigureParts shared = parts(figure, indicator);
        byte[] number = value.getBytes(StandardCharsets.US_ASCII);
        table.rowOf(
                shared.sheet(),
                figure.origin().cell().toString().getBytes(StandardCharsets.US_ASCII),
                shared.title(),
                shared.row(),
                shared.column(),
                unit(figure.unit()),
                number,
                raw.equals(value) ? number : table.part(raw),
                hasBounds(figure)
                        ? table.part(
                                figure.qualifier(),
                                CsvValues.exact(figure.bounds().low()),
                                CsvValues.exact(figure.bounds().high()))
                        : exactly,
                shared.standing());
        before = shared;
        inColumns[place(figure)] = shared;
    }

    private static boolean hasBounds(Figure figure) {
        return !figure.qualifier().isEmpty() || !figure.bounds().isNone();
    }

    private static int place(Figure figure) {
        return figure.origin().cell().column() % COLUMNS;
    }

    /** Figures come row by row: most share their row with the one before, and all else with the one above. */
    private FigureParts parts(Figure figure, String indicator) {
        FigureParts above = inColumns[place(figure)];
        return new FigureParts(
                figure,
                indicator,
                above.isOfSheet(figure) ? above.sheet() : sheet(figure),
                before.isOfTable(figure) ? before.title() : table.part(figure.table()),
                before.isOfRow(figure) ? before.row() : table.part(String.join(STEP, figure.rowPath())),
                above.isOfColumn(figure) ? above.column() : column(figure),
                above.standsAs(figure, indicator) ? above.standing() : standing(figure, indicator));
    }

    private byte[] sheet(Figure figure) {
        return table.part(figure.origin().file(), figure.origin().sheet());
    }

    private byte[] column(Figure figure) {
        return table.part(
                String.join(STEP, figure.columnHeader()),
                figure.measure().code(),
                figure.period().map(Period::code).orElse(""),
                figure.area());
    }

    /** Units change from row to row, but there are few. */
    private byte[] unit(String unit) {
        if (units.size() >= MOST_UNITS) {
            units.clear();
        }
        byte[] known = units.get(unit);
        if (known != null) {
            return known;
        }
        byte[] part = table.part(typed(unit));
        units.put(unit, part);
        return part;
    }

    /** "m3", as keyboards type it and books print it. */
    private static String typed(String unit) {
        return unit.replace('²', '2').replace('³', '3');
    }

    private byte[] standing(Figure figure, String indicator) {
        return table.part(figure.status().code(), figure.authority().code(), figure.priceBasis(), indicator);
    }

    /** Brings everything written so far to the stream. */
    public void flush() {
        table.flush();
    }

    @Override
    public void close() {
        table.close();
    }
}
