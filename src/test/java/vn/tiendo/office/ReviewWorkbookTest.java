package vn.tiendo.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.recognise.Corrections;
import vn.tiendo.reference.ReadingForm;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.view.Messages;
import vn.tiendo.workbook.ReadingLimits;
import vn.tiendo.workbook.SourceFile;
import vn.tiendo.workbook.WorkbookReader;

class ReviewWorkbookTest {

    private static final Messages WORDS = Messages.of(Messages.VIETNAMESE);

    @Test
    void theSampleSetReadsTheSameAfterItWasMarkedUp(@TempDir Path folder) throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("input/vi-du"))) {
            for (Path sample : samples.sorted().toList()) {
                String name = String.valueOf(sample.getFileName());
                ReadFile before = ReadFile.of(name, sample);
                byte[] marked = before.review().of(sample).orElseThrow();
                Path file = Files.write(folder.resolve(name), marked);
                SourceFile dropped = new SourceFile(name, file);

                assertThat(ReadFile.of(name, file).figures()).as(name).isEqualTo(before.figures());
                assertThat(form(dropped).corrections()).as(name).isEmpty();
                assertThat(form(dropped).findings()).as(name).isEmpty();
            }
        }
    }

    private static FormReading form(SourceFile file) {
        return FormReader.read(
                new WorkbookReader(ReadingLimits.STANDARD, () -> 0L)
                        .sheets(file, ReadingForm::isNamed)
                        .get(0),
                Vocabulary.load());
    }

    @Test
    void marksUpAMarkedUpWorkbookWithoutASecondForm(@TempDir Path folder) throws IOException {
        Path sample = Path.of("input/vi-du/BanToChucTU_XayDungDang_6T2021.xls");
        ReviewWorkbook review = ReadFile.of("a.xls", sample).review();
        Path once = Files.write(folder.resolve("a.xls"), review.of(sample).orElseThrow());
        byte[] twice = review.of(once).orElseThrow();
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(twice));
                Workbook first = WorkbookFactory.create(once.toFile())) {
            assertThat(book.getNumberOfSheets()).isEqualTo(first.getNumberOfSheets());
            assertThat(book.getSheetAt(0).getCellComments().keySet())
                    .isEqualTo(first.getSheetAt(0).getCellComments().keySet());
        }
    }

    @Test
    void makesNothingOfTextAndOfWhatIsDamaged(@TempDir Path folder) throws IOException {
        ReviewWorkbook review = new ReviewWorkbook(List.of(), List.of(), Corrections.NONE, WORDS);
        Path text = Files.write(folder.resolve("a.csv"), "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(review.of(text)).isEmpty();
        Path broken = Files.write(folder.resolve("a.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        assertThat(review.of(broken)).isEmpty();
    }

    @Test
    void numbersThatOnlyCountColumnsAndRowsAreNotShownAsLeftOut(@TempDir Path folder) throws IOException {
        Path form = folder.resolve("form.xlsx");
        try (Workbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(form)) {
            Sheet sheet = book.createSheet("Form");
            for (int column = 0; column < 3; column++) {
                sheet.createRow(column + 5).createCell(0).setCellValue(column + 1);
                sheet.getRow(column + 5).createCell(1).setCellValue("Chi bộ " + column);
            }
            Row counted = sheet.createRow(2);
            for (int column = 0; column < 3; column++) {
                counted.createCell(column).setCellValue(column + 1);
            }
            sheet.createRow(9).createCell(4).setCellValue(17.5);
            book.write(out);
        }
        byte[] marked = new ReviewWorkbook(List.of(), List.of(), Corrections.NONE, WORDS)
                .of(form)
                .orElseThrow();

        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(marked))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(isTinted(sheet.getRow(2).getCell(1))).isFalse();
            assertThat(isTinted(sheet.getRow(6).getCell(0))).isFalse();
            assertThat(isTinted(sheet.getRow(9).getCell(4))).isTrue();
        }
    }

    private static boolean isTinted(Cell cell) {
        return cell.getCellStyle().getFillPattern() != FillPatternType.NO_FILL;
    }
}
