package vn.tiendo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** What may not be in documents that the program makes. */
public final class Documents {

    private static final Pattern EXTERNAL =
            Pattern.compile("TargetMode=\"External\"|<hyperlink[^>]* r:id=|<w:hyperlink");
    private static final Pattern FIELD = Pattern.compile("<w:instrText[^>]*>([^<]*)<|w:instr=\"([^\"]*)\"");

    private Documents() {}

    /** No part of an Office package links, embeds or computes anything outside it. */
    public static void assertNothingLeadsOut(Path document) throws IOException {
        try (ZipFile zip = new ZipFile(document.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
                    String xml = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                    assertThat(EXTERNAL.matcher(xml).find())
                            .as(document.getFileName() + " " + part)
                            .isFalse();
                    assertThat(FIELD.matcher(xml)
                                    .results()
                                    .map(field -> (field.group(1) == null ? field.group(2) : field.group(1)).strip()))
                            .as(document.getFileName() + " " + part)
                            .allMatch(field ->
                                    field.isEmpty() || field.startsWith("PAGE") || field.startsWith("NUMPAGES"));
                }
            }
        }
    }

    private static String text(Path book, Cell cell) {
        assertThat(cell.getCellType()).as("%s %s", book, cell).isNotEqualTo(CellType.FORMULA);
        return cell.getCellType() == CellType.NUMERIC
                ? String.valueOf(cell.getNumericCellValue())
                : cell.getStringCellValue();
    }

    /** All texts of a workbook, a line each; fails where a cell is a formula. */
    public static String textsWithoutFormulas(Path book) throws IOException {
        StringBuilder texts = new StringBuilder();
        try (Workbook workbook = WorkbookFactory.create(book.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                texts.append(sheet.getSheetName()).append('\n');
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        texts.append(text(book, cell)).append('\n');
                    }
                }
            }
        }
        return texts.toString();
    }
}
