package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.forms.ExplanationReader;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.workbook.ReadingLimits;
import vn.tiendo.workbook.SourceFile;
import vn.tiendo.workbook.WorkbookReader;

class BookReadingTest {

    @TempDir
    Path folder;

    @Test
    void aFaultOfTheProgramCostsOneWorkbookAndSaysWhereItHappened() throws Exception {
        Path book = folder.resolve("so.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(book)) {
            workbook.createSheet("Bieu 1").createRow(0).createCell(0).setCellValue("Chuyện riêng");
            workbook.write(out);
        }
        Knowledge knowledge = Knowledge.load();
        Path output = folder.resolve("output");
        Lessons lessons = Lessons.collect(knowledge, output, InputFolder.list(folder, output), System::nanoTime);
        RestrictedLabels missing = null;
        BookReading reading = new BookReading(
                new SourceFile("so.xlsx", book),
                new WorkbookReader(ReadingLimits.STANDARD, System::nanoTime),
                lessons,
                missing,
                new ExplanationReader(knowledge.catalogue()),
                Stopwatch.idle());

        reading.run();

        assertThat(reading.reading().refused()).isTrue();
        Finding told = reading.findings().get(0);
        assertThat(told.code()).isEqualTo(FindingCode.UNREADABLE_FILE);
        assertThat(told.file()).isEqualTo("so.xlsx");
        assertThat(told.sheet()).isEqualTo("Bieu 1");
        assertThat(told.arguments().get(1).plain()).matches("NullPointerException BookReading\\.java:\\d+");
        assertThat(told.toString()).doesNotContain("Chuyện riêng");
    }
}
