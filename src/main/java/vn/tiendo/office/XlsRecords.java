package vn.tiendo.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;

/** Looks through the records of an {@code .xls} that was just written. */
final class XlsRecords {

    private static final String STREAM = "Workbook";

    private XlsRecords() {}

    /**
     * Whether Excel can open it. POI writes a link to a workbook of very many sheets as one record, longer than the format
     * allows; neither Excel nor POI itself reads the file then.
     */
    static boolean areWhole(byte[] xls) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(xls));
                InputStream stream = file.createDocumentInputStream(STREAM)) {
            RecordInputStream records = new RecordInputStream(stream);
            while (records.hasNextRecord()) {
                records.nextRecord();
                records.readRemainder();
            }
            return true;
        } catch (RecordFormatException broken) {
            return false;
        }
    }
}
