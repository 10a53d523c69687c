package vn.tiendo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.SharedFiles;
import vn.tiendo.render.CsvTable;

/** What a spreadsheet makes of the CSVs: LibreOffice opens them, and no text has become a formula. */
class FormulaInjectionTest {

    private static final Path SOFFICE = Path.of("/usr/bin/soffice");

    @TempDir
    private Path folder;

    @Test
    void noTextBecomesAFormulaAndNumbersStayNumbers() throws IOException, InterruptedException {
        SharedFiles.Skips.unless(Files.isExecutable(SOFFICE), "needs Debian's package libreoffice-calc", SOFFICE);
        List<String> payloads = Payloads.formulas();
        assertThat(payloads).hasSizeGreaterThanOrEqualTo(40);
        Path csv = folder.resolve("table.csv");
        try (OutputStream out = Files.newOutputStream(csv);
                CsvTable table = new CsvTable(out, List.of("text", "number"))) {
            payloads.forEach(payload -> table.row(List.of(payload, "-5.25")));
        }
        try (XSSFWorkbook book = opened(csv)) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isGreaterThanOrEqualTo(payloads.size());
            int numbers = 0;
            for (Row row : book.getSheetAt(0)) {
                for (org.apache.poi.ss.usermodel.Cell cell : row) {
                    assertThat(cell.getCellType()).as(cell.toString()).isNotEqualTo(CellType.FORMULA);
                }
                boolean number = row.getCell(1) != null && row.getCell(1).getCellType() == CellType.NUMERIC;
                numbers += number && row.getCell(1).getNumericCellValue() == -5.25 ? 1 : 0;
            }
            assertThat(numbers).isEqualTo(payloads.size());
            System.out.printf(
                    "formula injection: %d payloads, 0 formulas, %d numbers kept%n", payloads.size(), numbers);
        }
        Path naive =
                Files.writeString(folder.resolve("naive.csv"), "text,number\n=1+1,-5.25\n", StandardCharsets.UTF_8);
        try (XSSFWorkbook book = opened(naive)) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getCellType())
                    .as("positive control")
                    .isEqualTo(CellType.FORMULA);
        }
    }

    private XSSFWorkbook opened(Path csv) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        SOFFICE.toString(),
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--infilter=CSV:44,34,76,1,,1033,false,true,false,false,false,-1",
                        "--outdir",
                        folder.resolve("opened").toString(),
                        csv.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.txt").toFile())
                .start();
        assertThat(office.waitFor(180, TimeUnit.SECONDS)).isTrue();
        String name = String.valueOf(csv.getFileName()).replace(".csv", "");
        Path book;
        try (var all = Files.list(folder.resolve("opened"))) {
            book = all.filter(path -> path.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
        }
        try (InputStream in = Files.newInputStream(book)) {
            return new XSSFWorkbook(in);
        }
    }
}
