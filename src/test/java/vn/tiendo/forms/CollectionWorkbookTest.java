package vn.tiendo.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.forms.CollectionColumn.Kind;
import vn.tiendo.model.Area;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Period;
import vn.tiendo.model.Severity;
import vn.tiendo.normalise.Normalised;
import vn.tiendo.normalise.Normaliser;
import vn.tiendo.recognise.BookRecogniser;
import vn.tiendo.recognise.FigureSink;
import vn.tiendo.recognise.TableLayout;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Catalogues;
import vn.tiendo.reference.DepartmentList;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.view.Messages;
import vn.tiendo.workbook.ReadingLimits;
import vn.tiendo.workbook.SourceFile;
import vn.tiendo.workbook.WorkbookReader;

class CollectionWorkbookTest {

    private static final Areas AREAS = Areas.load();
    private static final Area THAI_NGUYEN = AREAS.find("Thái Nguyên").orElseThrow();
    private static final CatalogueState STATE =
            new CatalogueState(Catalogues.load(), DepartmentList.load(), AREAS.rows());
    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @TempDir
    private Path folder;

    private record Expected(String indicator, Measure measure, Period period) {}

    private static Map<String, byte[]> blank(Period period, String language) throws IOException {
        return Templates.of(STATE, Optional.of(THAI_NGUYEN), period, Messages.of(Locale.forLanguageTag(language)));
    }

    /** Values differ from cell to cell and are plausible for rates too. */
    private static double value(int row, int column) {
        return 10 + row + column / 16.0;
    }

    private List<Finding> read(Map<String, byte[]> books, Normaliser normaliser, List<Figure> figures)
            throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, byte[]> book : books.entrySet()) {
            Path file = Files.write(folder.resolve(book.getKey()), book.getValue());
            BookRecogniser recogniser = new BookRecogniser(VOCABULARY, AREAS, new FigureSink() {
                @Override
                public void figure(Figure figure) {
                    figures.add(figure);
                    normaliser.accept(figure);
                }

                @Override
                public void finding(Finding finding) {
                    findings.add(finding);
                }

                @Override
                public void layout(TableLayout layout) {
                    assertThat(layout.columns()).isNotEmpty();
                }
            });
            findings.addAll(new WorkbookReader(ReadingLimits.STANDARD, () -> 0L)
                    .read(new SourceFile(book.getKey(), file), recogniser::accept)
                    .findings());
            recogniser.finish();
        }
        return findings;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-H1", "2021-Q1", "2021-9M", "2021", "2026-H1"})
    void everyNumberOfEveryIndicatorComesBack(String code) throws IOException {
        Period period = Period.parse(code).orElseThrow();
        Map<Expected, Double> expected = new HashMap<>();
        Map<String, byte[]> filled = new HashMap<>();
        for (Map.Entry<String, byte[]> book : blank(period, "vi").entrySet()) {
            if (!book.getKey().equals(TaskForm.FILE)) {
                filled.put(book.getKey(), fill(book.getValue(), period, expected));
            }
        }
        Normaliser normaliser = new Normaliser(STATE.catalogue(), AREAS);

        List<Finding> findings = read(filled, normaliser, new ArrayList<>());
        Normalised normalised = normaliser.finish(Optional.empty());

        Map<Expected, Double> found = new HashMap<>();
        for (Observation observation : normalised.observations()) {
            Expected key = new Expected(observation.indicator(), observation.measure(), observation.period());
            if (expected.containsKey(key) && observation.area().equals(THAI_NGUYEN)) {
                found.put(key, observation.value().doubleValue());
            }
        }
        int entered = period.isYear() ? 3 : 5;
        assertThat(expected).hasSize(entered * STATE.catalogue().indicators().size());
        assertThat(expected.keySet().stream()
                        .filter(key -> !expected.get(key).equals(found.get(key)))
                        .map(key -> key + ": " + found.get(key) + " for " + expected.get(key))
                        .sorted())
                .isEmpty();
        assertThat(findings)
                .filteredOn(finding -> finding.severity() != Severity.NOTE)
                .isEmpty();
    }

    private static byte[] fill(byte[] blank, Period period, Map<Expected, Double> expected) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(blank));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.getSheetAt(0);
            List<CollectionColumn> columns = CollectionColumn.of(period, names());
            for (Row row : sheet) {
                Cell name = row.getCell(1);
                Optional<Indicator> indicator = name == null ? Optional.empty() : indicator(name.getStringCellValue());
                for (int i = 0; indicator.isPresent() && i < columns.size(); i++) {
                    Kind kind = columns.get(i).kind();
                    boolean open = !row.getCell(i).getCellStyle().getLocked();
                    if (kind.isEntered() && open) {
                        double value = value(row.getRowNum(), i);
                        row.getCell(i).setCellValue(value);
                        expected.put(expected(indicator.get().code(), kind, period), value);
                    }
                }
            }
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static vn.tiendo.view.PeriodNames names() {
        Messages words = Messages.of(Messages.VIETNAMESE);
        return new vn.tiendo.view.PeriodNames(words, vn.tiendo.view.Formats.of(words, java.time.ZoneOffset.UTC));
    }

    private static Expected expected(String indicator, Kind kind, Period period) {
        Period before = CollectionColumn.yearBefore(period);
        return switch (kind) {
            case PREVIOUS -> new Expected(indicator, Measure.ACTUAL, before);
            case PREVIOUS_YEAR -> new Expected(indicator, Measure.ACTUAL, before.wholeYear());
            case TARGET -> new Expected(indicator, Measure.TARGET, period.wholeYear());
            case ACTUAL -> new Expected(indicator, Measure.ACTUAL, period);
            default -> new Expected(indicator, Measure.FORECAST, period.wholeYear());
        };
    }

    private static Optional<Indicator> indicator(String name) {
        return STATE.catalogue().indicators().stream()
                .filter(indicator -> indicator.nameVi().equals(name))
                .findFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void aBlankOrHalfFilledWorkbookScaresNobody(String language) throws IOException {
        Period period = Period.half(2021, 1);
        Map<String, byte[]> books = blank(period, language);
        byte[] trade = books.get("industry-trade.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(trade));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Row row = book.getSheetAt(0).getRow(4);
            int actual = CollectionColumn.place(CollectionColumn.of(period, names()), Kind.ACTUAL)
                    .orElseThrow();
            int cause = CollectionColumn.place(CollectionColumn.of(period, names()), Kind.CAUSE)
                    .orElseThrow();
            row.getCell(actual).setCellValue(361.7);
            row.getCell(cause).setCellValue("Thiếu linh kiện");
            book.write(bytes);
            books.put("industry-trade.xlsx", bytes.toByteArray());
        }
        List<Figure> figures = new ArrayList<>();

        List<Finding> findings = read(books, new Normaliser(STATE.catalogue(), AREAS), figures);

        assertThat(findings)
                .filteredOn(finding -> finding.severity() != Severity.NOTE)
                .isEmpty();
        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).value()).isEqualByComparingTo(new BigDecimal("361.7"));
        assertThat(figures.get(0).notes()).anyMatch(note -> note.text().equals("Thiếu linh kiện"));
    }

    @org.junit.jupiter.api.Test
    void onlyYellowCellsMayBeChanged() throws IOException {
        byte[] trade = blank(Period.half(2021, 1), "vi").get("industry-trade.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(trade))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getDataValidations()).hasSizeGreaterThan(4);
            long formulas = 0;
            for (Row row : sheet) {
                for (Cell cell : row) {
                    boolean formula = cell.getCellType() == CellType.FORMULA;
                    formulas += formula ? 1 : 0;
                    assertThat(formula && !cell.getCellStyle().getLocked()).isFalse();
                }
            }
            assertThat(formulas).isGreaterThan(10);
        }
    }
}
