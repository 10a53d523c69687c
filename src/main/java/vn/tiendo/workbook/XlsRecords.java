package vn.tiendo.workbook;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import vn.tiendo.model.FindingCode;

/**
 * The records of a BIFF8 stream one after another; what a reader leaves of a record is passed over. From the record that
 * says the workbook is encrypted on, records are decrypted with the password that Excel itself tries first.
 */
final class XlsRecords {

    private static final int HEADER = 4;

    private final byte[] stream;
    private Optional<EncryptionInfo> encryption;
    private RecordInputStream records;
    private int position;

    XlsRecords(byte[] stream, int start, Optional<EncryptionInfo> encryption) {
        this.stream = stream;
        this.encryption = encryption;
        this.position = Math.max(0, Math.min(start, stream.length));
        this.records = records();
    }

    private RecordInputStream records() {
        ByteArrayInputStream rest = new ByteArrayInputStream(stream, position, stream.length - position);
        return encryption.isPresent()
                ? new RecordInputStream(rest, encryption.get(), position)
                : new RecordInputStream(rest);
    }

    /** Goes to the next record; false at the end of the stream. */
    boolean next() {
        if (records.remaining() > 0) {
            records.readRemainder();
        }
        if (!records.hasNextRecord()) {
            return false;
        }
        records.nextRecord();
        position += HEADER + records.remaining();
        if (records.getSid() == FilePassRecord.sid) {
            decryptFromHere();
        }
        return true;
    }

    private void decryptFromHere() {
        EncryptionInfo info = new FilePassRecord(records).getEncryptionInfo();
        try {
            if (!info.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw new Refusal(FindingCode.PASSWORD_PROTECTED);
            }
        } catch (GeneralSecurityException e) {
            throw new Refusal(FindingCode.PASSWORD_PROTECTED);
        }
        encryption = Optional.of(info);
        records = records();
        next();
    }

    /** How the records are encrypted, as far as they have been read. */
    Optional<EncryptionInfo> encryption() {
        return encryption;
    }

    short kind() {
        return records.getSid();
    }

    /** The content of the record. */
    RecordInputStream content() {
        return records;
    }
}
