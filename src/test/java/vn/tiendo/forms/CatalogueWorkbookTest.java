package vn.tiendo.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.model.Department;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Sector;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Catalogues;
import vn.tiendo.reference.DepartmentList;
import vn.tiendo.view.Messages;
import vn.tiendo.workbook.ReadingLimits;
import vn.tiendo.workbook.SourceFile;
import vn.tiendo.workbook.WorkbookReader;

class CatalogueWorkbookTest {

    private static final CatalogueState BUILT_IN = new CatalogueState(
            Catalogues.load(), DepartmentList.load(), Areas.load().rows());

    @TempDir
    private Path folder;

    private CatalogueReading read(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("danh-muc.xlsx"), workbook);
        WorkbookReader reader = new WorkbookReader(ReadingLimits.STANDARD, () -> 0L);
        return CatalogueReader.read(
                reader.sheets(new SourceFile("danh-muc.xlsx", file), CatalogueReader::isSheet), BUILT_IN);
    }

    private CatalogueReading edited(Consumer<XSSFWorkbook> edit) throws IOException {
        byte[] written = CatalogueWorkbook.of(BUILT_IN, Messages.of(Messages.VIETNAMESE));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            edit.accept(book);
            book.write(bytes);
            return read(bytes.toByteArray());
        }
    }

    private static int column(Sheet sheet, String key) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> text(cell).equals("#" + key))
                .findFirst()
                .map(Cell::getColumnIndex)
                .orElseThrow();
    }

    private static String text(Cell cell) {
        return cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static Row row(Sheet sheet, String key, String value) {
        int column = column(sheet, key);
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row ->
                        row.getCell(column) != null && text(row.getCell(column)).equals(value))
                .findFirst()
                .orElseThrow();
    }

    /** Fills the next empty row; pairs of key and value. */
    private static void add(Sheet sheet, String... pairs) {
        int first = column(sheet, pairs[0]);
        Row row = StreamSupport.stream(sheet.spliterator(), false)
                .filter(each ->
                        each.getRowNum() > 6 && text(each.getCell(first)).isEmpty())
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < pairs.length; i += 2) {
            row.getCell(column(sheet, pairs[i])).setCellValue(pairs[i + 1]);
        }
    }

    private static void set(Sheet sheet, String code, String key, String value) {
        row(sheet, "code", code).getCell(column(sheet, key)).setCellValue(value);
    }

    private static List<String> mistakes(CatalogueReading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.code() == FindingCode.CATALOGUE_MISTAKE)
                .map(finding -> finding.arguments().get(0).plain() + " " + finding.cell())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void comesBackUnchangedFromEitherLanguage(String language) throws IOException {
        Messages messages = Messages.of(Locale.forLanguageTag(language));

        CatalogueReading reading = read(CatalogueWorkbook.of(BUILT_IN, messages));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.state()).isEqualTo(BUILT_IN);
    }

    @Test
    void aChangedRowReplacesANewOneAddsAndAMarkRemoves() throws IOException {
        CatalogueReading reading = edited(book -> {
            Sheet indicators = book.getSheet(CatalogueForm.INDICATORS);
            set(indicators, "export", "unit", "triệu USD");
            set(indicators, "tea-planting", "remove", "x");
            add(indicators, "name_vi", "Sản lượng quế vỏ", "sector", "Nông, lâm nghiệp và thủy sản", "unit", "tấn");
            add(book.getSheet(CatalogueForm.ALIASES), "indicator", "Sản lượng quế vỏ", "wording", "Quế vỏ khô");
            set(book.getSheet(CatalogueForm.DEPARTMENTS), "health", "mail_to", "syt@tinh.vn; vp.syt@tinh.vn");
            add(book.getSheet(CatalogueForm.AREAS), "code", "phuong-moi", "name", "Phường Mới Toanh", "level", "xã");
        });

        assertThat(mistakes(reading)).isEmpty();
        CatalogueState state = reading.state();
        assertThat(state.catalogue().find("export")).map(Indicator::unit).contains("triệu USD");
        assertThat(state.catalogue().find("export").orElseThrow().aliases())
                .isEqualTo(BUILT_IN.catalogue().find("export").orElseThrow().aliases());
        assertThat(state.catalogue().find("tea-planting")).isEmpty();
        Indicator fresh = state.catalogue().find("san-luong-que-vo").orElseThrow();
        assertThat(fresh.sector()).isEqualTo(Sector.AGRICULTURE);
        assertThat(fresh.aliases()).containsExactly("Quế vỏ khô");
        assertThat(state.departments().byCode("health"))
                .map(Department::recipients)
                .hasValueSatisfying(recipients -> assertThat(recipients.to()).hasSize(2));
        assertThat(state.places().find("phường mới toanh")).isPresent();
        assertThat(reading.findings()).extracting(Finding::code).containsExactly(FindingCode.CATALOGUE_CHANGED);
        assertThat(CatalogueReader.read(List.of(), state).state()).isEqualTo(state);
    }

    @Test
    void whatWasAddedComesBackToo() throws IOException {
        CatalogueState extended = edited(book -> {
                    add(
                            book.getSheet(CatalogueForm.INDICATORS),
                            "name_vi",
                            "Sản lượng quế vỏ",
                            "sector",
                            "agriculture",
                            "unit",
                            "tấn",
                            "abnormal_years",
                            "2020 2021");
                    add(book.getSheet(CatalogueForm.ALIASES), "indicator", "export", "wording", "XK cả tỉnh");
                })
                .state();

        CatalogueState back = read(CatalogueWorkbook.of(extended, Messages.of(Messages.VIETNAMESE)))
                .state();

        assertThat(back).isEqualTo(extended);
    }

    @Test
    void everyMistakeIsToldOnItsCellAndChangesNothing() throws IOException {
        CatalogueReading reading = edited(book -> {
            Sheet indicators = book.getSheet(CatalogueForm.INDICATORS);
            set(indicators, "export", "sector", "Vũ trụ");
            set(indicators, "import", "unit", "cái gì đó");
            set(indicators, "iip", "percent_of_plan", "có");
            set(indicators, "grain", "abnormal_years", "hai nghìn");
            set(indicators, "meat", "parent", "Không có");
            set(indicators, "revenue", "parent", "Thu tiền sử dụng đất");
            add(indicators, "code", "tea", "name_vi", "Chè khác", "sector", "agriculture", "unit", "tấn");
            add(indicators, "code", "Mã Sai", "name_vi", "Gì đó", "sector", "agriculture", "unit", "tấn");
            add(indicators, "name_vi", "Không lĩnh vực", "unit", "tấn");
            Sheet aliases = book.getSheet(CatalogueForm.ALIASES);
            add(aliases, "indicator", "Giá trị nhập khẩu", "wording", "giá trị xuất khẩu");
            add(aliases, "indicator", "Chỉ tiêu lạ", "wording", "Gì đó");
            Sheet departments = book.getSheet(CatalogueForm.DEPARTMENTS);
            set(departments, "health", "mail_cc", "không phải thư");
            set(departments, "finance", "from", "mùng một");
            set(departments, "construction", "predecessors", "khong-co");
            Sheet areas = book.getSheet(CatalogueForm.AREAS);
            set(areas, "dai-tu", "level", "lục địa");
            set(areas, "phu-binh", "territory_changes", "hôm nay");
            add(areas, "code", "trung-ten", "name", "Định Hóa", "level", "huyện");
        });

        assertThat(mistakes(reading))
                .extracting(mistake -> mistake.split(" ", 2)[0])
                .containsExactlyInAnyOrder(
                        "unknown-word",
                        "unknown-unit",
                        "no-percent-of-plan",
                        "bad-year",
                        "unknown-parent",
                        "cyclic-parents",
                        "duplicate-code",
                        "bad-code",
                        "blank",
                        "alias-claimed-twice",
                        "unknown-indicator",
                        "bad-mail",
                        "bad-date",
                        "unknown-department",
                        "unknown-word",
                        "bad-change",
                        "area-named-twice");
        assertThat(reading.findings())
                .allSatisfy(finding -> assertThat(finding.file()).isEqualTo("danh-muc.xlsx"))
                .filteredOn(finding -> finding.code() == FindingCode.CATALOGUE_MISTAKE)
                .allMatch(finding -> finding.cell().matches("[A-Z]+\\d+"));
        CatalogueState state = reading.state();
        assertThat(state.departments()).isEqualTo(BUILT_IN.departments());
        assertThat(state.areas()).isEqualTo(BUILT_IN.areas());
        assertThat(List.of("export", "import", "iip", "grain", "meat", "tea")).allSatisfy(code -> {
            Optional<Indicator> known = BUILT_IN.catalogue().find(code);
            assertThat(state.catalogue().find(code).map(Indicator::sector)).isEqualTo(known.map(Indicator::sector));
            assertThat(state.catalogue().find(code).map(Indicator::unit)).isEqualTo(known.map(Indicator::unit));
        });
    }
}
