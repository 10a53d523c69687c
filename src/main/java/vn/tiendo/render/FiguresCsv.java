package vn.tiendo.render;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;

/** {@code figures.csv}: one row per numeric cell understood, whether or not the catalogue knows it. */
public final class FiguresCsv implements AutoCloseable {

    private static final String STEP = " › ";

    private final CsvTable table;
    private final SharedParts<Sheet> sheets = new SharedParts<>(this::written);
    private final SharedParts<Row> rows = new SharedParts<>(this::written);
    private final SharedParts<Column> columns = new SharedParts<>(this::written);
    private final SharedParts<Standing> standings = new SharedParts<>(this::written);

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
    }

    /**
     * Writes one figure.
     *
     * @param indicator code of the catalogue's indicator, or empty
     */
    public void write(Figure figure, String indicator) {
        String value = CsvValues.exact(figure.value());
        String raw = figure.raw();
        table.rowOf(
                sheets.of(new Sheet(figure.origin().file(), figure.origin().sheet())),
                figure.origin().cell().toString(),
                rows.of(new Row(figure.table(), figure.rowPath())),
                columns.of(new Column(
                        figure.columnHeader(), figure.measure(), figure.period(), figure.area(), figure.unit())),
                value,
                raw.equals(value) ? value : table.part(raw),
                table.part(
                        figure.qualifier(),
                        CsvValues.exact(figure.bounds().low()),
                        CsvValues.exact(figure.bounds().high())),
                standings.of(new Standing(figure.status(), figure.authority(), figure.priceBasis(), indicator)));
    }

    private String written(Sheet sheet) {
        return table.part(sheet.file(), sheet.sheet());
    }

    private String written(Row row) {
        return table.part(row.table(), String.join(STEP, row.path()));
    }

    private String written(Column column) {
        return table.part(
                String.join(STEP, column.header()),
                column.measure().code(),
                column.period().map(Period::code).orElse(""),
                column.area(),
                typed(column.unit()));
    }

    /** "m3", as keyboards type it and books print it. */
    private static String typed(String unit) {
        return unit.replace('²', '2').replace('³', '3');
    }

    private String written(Standing standing) {
        return table.part(
                standing.status().code(), standing.authority().code(), standing.priceBasis(), standing.indicator());
    }

    private record Sheet(String file, String sheet) {}

    private record Row(String table, List<String> path) {}

    private record Column(List<String> header, Measure measure, Optional<Period> period, String area, String unit) {}

    private record Standing(FigureStatus status, PlanAuthority authority, String priceBasis, String indicator) {}

    /** Brings everything written so far to the stream. */
    public void flush() {
        table.flush();
    }

    @Override
    public void close() {
        table.close();
    }
}
