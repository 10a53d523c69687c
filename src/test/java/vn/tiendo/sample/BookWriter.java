package vn.tiendo.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one workbook from its layout: .xls or .xlsx, as its name says. */
final class BookWriter {

    private static final Instant MADE = Instant.parse("2021-07-02T00:00:00Z");

    private BookWriter() {}

    static byte[] write(BookLayout layout, FigureSource figures) {
        boolean binary = layout.file().endsWith(".xls");
        try (Workbook workbook = binary ? new HSSFWorkbook() : new XSSFWorkbook()) {
            BookPainter.paint(workbook, layout, figures);
            if (workbook instanceof XSSFWorkbook book) {
                fixProperties(book.getProperties().getCoreProperties());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return binary ? bytes.toByteArray() : FixedPackage.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(layout.file(), e);
        }
    }

    /** POI would put the present moment there. */
    private static void fixProperties(POIXMLProperties.CoreProperties properties) {
        properties.setCreator("Tiến Độ (bộ mẫu)");
        properties.setCreated(Optional.of(Date.from(MADE)));
        properties.setModified(Optional.of(Date.from(MADE)));
    }
}
