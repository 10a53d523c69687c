package vn.tiendo.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Takes the parts of a package as POI writes them and packs them without the moment they were made, so that the same
 * content is the same bytes. It is the kind of stream that POI writes to as it is; any other it wraps and packs itself.
 */
public final class FixedTimes extends ZipArchiveOutputStream {

    /** Any moment; a package keeps it without a zone, unless it is the very first that it can name. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final String MAKER = "Tiến Độ";

    private final ZipOutputStream packed;

    /** The bytes of a document that the program itself made; when that was, no clock of the machine's tells. */
    public static byte[] ofNew(POIXMLDocument document) throws IOException {
        describe(document);
        return of(document);
    }

    /** The same of a workbook that POI wrote row by row, which packs itself. */
    public static byte[] ofNew(SXSSFWorkbook book) throws IOException {
        describe(book.getXSSFWorkbook());
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        book.write(written);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile parts =
                        ZipFile.builder().setByteArray(written.toByteArray()).get();
                ZipOutputStream packed = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntriesInPhysicalOrder())) {
                packed.putNextEntry(fixed(part.getName()));
                parts.getInputStream(part).transferTo(packed);
            }
        }
        return bytes.toByteArray();
    }

    private static void describe(POIXMLDocument document) {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setCreator(MAKER);
        properties.setCreated(Optional.of(Date.from(MOMENT.toInstant(ZoneOffset.UTC))));
    }

    private static ZipEntry fixed(String part) {
        ZipEntry fixed = new ZipEntry(part);
        fixed.setTimeLocal(MOMENT);
        return fixed;
    }

    /** The bytes of a document that keeps what it says of itself. */
    public static byte[] of(POIXMLDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (FixedTimes parts = new FixedTimes(bytes)) {
            document.write(parts);
        }
        return bytes.toByteArray();
    }

    private FixedTimes(OutputStream out) {
        super(OutputStream.nullOutputStream());
        this.packed = new ZipOutputStream(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry part) throws IOException {
        packed.putNextEntry(fixed(part.getName()));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        packed.write(bytes, from, length);
    }

    @Override
    public void closeArchiveEntry() throws IOException {
        packed.closeEntry();
    }

    @Override
    public void flush() throws IOException {
        packed.flush();
    }

    @Override
    public void finish() throws IOException {
        packed.finish();
    }

    @Override
    public void close() throws IOException {
        packed.close();
    }
}
