package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class XlsBookTest {

    @TempDir
    Path folder;

    private Path write(HSSFWorkbook book) throws IOException {
        Path file = folder.resolve("book.xls");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    @Test
    void readsEachKindOfCell() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            Row row = book.createSheet("S").createRow(0);
            row.createCell(0).setCellValue(7525.2);
            row.createCell(1).setCellValue(3);
            row.createCell(2).setCellValue("tấn");
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellErrorValue(FormulaError.REF.getCode());
            row.createCell(5).setCellFormula("A1*2");
            row.createCell(6).setCellFormula("\"a\"&C1");
            row.createCell(7).setBlank();
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            Books read = Books.read(write(book));
            assertThat(read.cell("A1").number()).isEqualTo(7525.2);
            assertThat(read.cell("B1").number()).isEqualTo(3);
            assertThat(read.cell("C1").text()).isEqualTo("tấn");
            assertThat(read.cell("D1").text()).isEqualTo("TRUE");
            assertThat(read.cell("E1").kind()).isEqualTo(CellKind.ERROR);
            assertThat(read.cell("E1").text()).isEqualTo("#REF!");
            assertThat(read.cell("F1").number()).isEqualTo(15050.4);
            assertThat(read.cell("G1").text()).isEqualTo("atấn");
            assertThat(read.isBlank("H1")).isTrue();
        }
    }

    @Test
    void readsLayoutStylesAndFontsOfRuns() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            HSSFSheet sheet = book.createSheet("S");
            HSSFFont old = book.createFont();
            old.setFontName(".VnTime");
            old.setBold(true);
            HSSFFont modern = book.createFont();
            modern.setFontName("Arial");
            org.apache.poi.ss.usermodel.CellStyle style = book.createCellStyle();
            style.setFont(old);
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setIndention((short) 3);
            style.setDataFormat(book.createDataFormat().getFormat("0.00%"));
            HSSFRichTextString text = new HSSFRichTextString("§¬n vÞ: tỷ đồng");
            text.applyFont(8, 15, modern);
            sheet.createRow(0).createCell(0).setCellValue(text);
            sheet.getRow(0).getCell(0).setCellStyle(style);
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 3));
            sheet.setColumnHidden(5, true);
            sheet.createRow(4).setZeroHeight(true);
            book.setSheetHidden(0, false);
            Books read = Books.read(write(book));
            assertThat(read.cell("A1").text()).isEqualTo("Đơn vị: tỷ đồng");
            assertThat(read.cell("A1").style())
                    .isEqualTo(new CellStyle(NumberFormat.of("0.00%"), 3, Alignment.RIGHT, true, false, ".VnTime"));
            assertThat(read.only().merges()).containsExactly(new Merge(0, 1, 0, 3));
            assertThat(read.only().columnHidden(5)).isTrue();
            assertThat(read.only().columnHidden(6)).isFalse();
            assertThat(read.only().rowHidden(4)).isTrue();
        }
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.getInternalWorkbook().getRecords().forEach(record -> {
                if (record instanceof org.apache.poi.hssf.record.DateWindow1904Record window) {
                    window.setWindowing((short) 1);
                }
            });
            org.apache.poi.ss.usermodel.CellStyle style = book.createCellStyle();
            style.setDataFormat((short) 14);
            org.apache.poi.ss.usermodel.Cell cell =
                    book.createSheet("S").createRow(0).createCell(0);
            cell.setCellValue(42915);
            cell.setCellStyle(style);
            assertThat(Books.read(write(book)).cell("A1").text()).isEqualTo("2021-06-30");
        }
    }

    @ParameterizedTest
    @CsvSource({"VelvetSweatshop, ''", "secret, password-protected"})
    void opensOnlyWhatExcelOpensWithoutAsking(String password, String finding) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        Path file;
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            for (int i = 0; i < 50; i++) {
                book.createSheet("S" + i).createRow(0).createCell(0).setCellValue("Biểu " + i);
            }
            file = write(book);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        Books read = Books.read(file);
        assertThat(read.findings()).isEqualTo(finding.isEmpty() ? java.util.List.of() : java.util.List.of(finding));
        assertThat(read.sheets()).hasSize(finding.isEmpty() ? 50 : 0);
        for (int i = 0; i < read.sheets().size(); i++) {
            assertThat(read.sheets().get(i).cell(0, 0).orElseThrow().text()).isEqualTo("Biểu " + i);
        }
    }

    @ParameterizedTest
    @CsvSource({"VelvetSweatshop, agile, 1", "VelvetSweatshop, standard, 1", "secret, agile, 0"})
    void opensEncryptedPackagesTheSameWay(String password, EncryptionMode mode, int sheets)
            throws IOException, GeneralSecurityException {
        Path plain = new Packages()
                .sheet("S", "<row r=\"1\"><c r=\"A1\"><v>5</v></c></row>")
                .write(folder.resolve("plain.xlsx"));
        EncryptionInfo info = new EncryptionInfo(mode);
        info.getEncryptor().confirmPassword(password);
        Path file = folder.resolve("encrypted.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            Files.copy(plain, whole);
            try (OutputStream encrypted = info.getEncryptor().getDataStream(files)) {
                whole.writeTo(encrypted);
            }
            files.writeFilesystem(out);
        }
        Books read = Books.read(file);
        assertThat(read.sheets()).hasSize(sheets);
        assertThat(read.findings())
                .isEqualTo(sheets == 1 ? java.util.List.of() : java.util.List.of("password-protected"));
    }
}
