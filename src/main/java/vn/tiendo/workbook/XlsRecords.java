package vn.tiendo.workbook;

import java.io.ByteArrayInputStream;
import org.apache.poi.hssf.record.RecordInputStream;

/** The records of a BIFF8 stream one after another; what a reader leaves of a record is passed over. */
final class XlsRecords {

    private static final int LONGEST_RECORD = 8224;

    private final RecordInputStream records;
    private final byte[] left = new byte[LONGEST_RECORD];

    XlsRecords(byte[] stream, int start) {
        int from = Math.max(0, Math.min(start, stream.length));
        this.records = new RecordInputStream(new ByteArrayInputStream(stream, from, stream.length - from));
    }

    /** Goes to the next record; false at the end of the stream. */
    boolean next() {
        if (records.remaining() > 0) {
            records.readFully(left, 0, records.remaining());
        }
        if (!records.hasNextRecord()) {
            return false;
        }
        records.nextRecord();
        return true;
    }

    short kind() {
        return records.getSid();
    }

    /** The content of the record. */
    RecordInputStream content() {
        return records;
    }
}
