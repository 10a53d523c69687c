package vn.tiendo.render;

import java.io.OutputStream;
import java.util.List;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Period;

/** {@code figures.csv}: one row per numeric cell understood, whether or not the catalogue knows it. */
public final class FiguresCsv implements AutoCloseable {

    private static final String STEP = " › ";

    private final CsvTable table;

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
        table.row(List.of(
                figure.origin().file(),
                figure.origin().sheet(),
                figure.origin().cell().toString(),
                figure.table(),
                String.join(STEP, figure.rowPath()),
                String.join(STEP, figure.columnHeader()),
                figure.measure().code(),
                figure.period().map(Period::code).orElse(""),
                figure.area(),
                figure.unit(),
                CsvValues.exact(figure.value()),
                figure.raw(),
                figure.qualifier(),
                CsvValues.exact(figure.bounds().low()),
                CsvValues.exact(figure.bounds().high()),
                figure.status().code(),
                figure.authority().code(),
                figure.priceBasis(),
                indicator));
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
