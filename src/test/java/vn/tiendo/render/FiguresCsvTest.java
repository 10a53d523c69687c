package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Origin;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;

/** What rows and columns share is written once; each line must be as if nothing had been written before. */
class FiguresCsvTest {

    private static final String LONG = "Nhãn dài ".repeat(9000);
    private static final int FIGURES = 600;

    private final Random random = new Random(20210630);

    @Test
    void everyLineIsTheOneThatStandsForItsFigureAlone() {
        ByteArrayOutputStream gathered = new ByteArrayOutputStream();
        List<List<String>> expected = new ArrayList<>();
        try (FiguresCsv csv = new FiguresCsv(gathered)) {
            for (int i = 0; i < FIGURES; i++) {
                Figure figure = figure();
                String indicator = any("", "", "grdp", "export");
                csv.write(figure, csv.labels(figure.rowPath()), indicator);
                expected.add(values(figure, indicator));
            }
        }

        String[] lines = gathered.toString(StandardCharsets.UTF_8).split("\r\n", -1);
        assertThat(lines).hasSize(FIGURES + 2).endsWith("");
        for (int i = 0; i < FIGURES; i++) {
            assertThat(lines[i + 1]).isEqualTo(line(expected.get(i)));
        }
    }

    private Figure figure() {
        BigDecimal value = new BigDecimal(any("0", "87.020", "-5", "1E+3", "0.0000001", "123456789012345678901.5"));
        return new Figure(
                new Origin(
                        any("a.xlsx", "thư mục/b, c.xlsx"),
                        any("Data", "Biểu \"1\""),
                        new CellAddress(random.nextInt(3), any(1, 65, 2, 700))),
                any("", "Biểu 1, quý I", "=HYPERLINK(1)"),
                any(List.of("Tổng số"), List.of("Trong đó", "- Thép, tôn"), List.of("@x"), List.of(LONG)),
                any(List.of("Kế hoạch"), List.of("Năm 2021", "Ước, 6 tháng"), List.of()),
                any(Measure.ACTUAL, Measure.TARGET),
                any(Optional.of(Period.year(2021)), Optional.of(Period.half(2021, 1)), Optional.empty()),
                any("", "Thái Nguyên", "Huyện \"A\""),
                any("m³", "tỷ đồng", "%", ""),
                value,
                1,
                any(value.toPlainString(), "87.02", "1.234,5", "trên 94"),
                any("", "", "trên"),
                any(Bounds.NONE, new Bounds(Optional.of(BigDecimal.ONE), Optional.empty())),
                any(FigureStatus.UNSTATED, FigureStatus.ESTIMATE),
                any(PlanAuthority.UNSTATED, PlanAuthority.PROVINCE),
                any("", "so sánh 2010"),
                List.of());
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private static List<String> values(Figure figure, String indicator) {
        return List.of(
                figure.origin().file(),
                figure.origin().sheet(),
                figure.origin().cell().toString(),
                figure.table(),
                String.join(" › ", figure.rowPath()),
                String.join(" › ", figure.columnHeader()),
                figure.measure().code(),
                figure.period().map(Period::code).orElse(""),
                figure.area(),
                figure.unit().replace('³', '3'),
                CsvValues.exact(figure.value()),
                figure.raw(),
                figure.qualifier(),
                CsvValues.exact(figure.bounds().low()),
                CsvValues.exact(figure.bounds().high()),
                figure.status().code(),
                figure.authority().code(),
                figure.priceBasis(),
                indicator);
    }

    private static String line(List<String> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvTable table = new CsvTable(bytes, List.of("x"))) {
            table.row(values);
        }
        return bytes.toString(StandardCharsets.UTF_8)
                .substring("x\r\n".length())
                .stripTrailing();
    }
}
