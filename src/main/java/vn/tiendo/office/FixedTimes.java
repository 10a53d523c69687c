package vn.tiendo.office;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Takes the parts of a package as POI writes them and packs them without the moment they were made, so that the same
 * content is the same bytes. It is the kind of stream that POI writes to as it is; any other it wraps and packs itself.
 */
final class FixedTimes extends ZipArchiveOutputStream {

    /** Any moment; a package keeps it without a zone, unless it is the very first that it can name. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream packed;

    FixedTimes(OutputStream out) {
        super(OutputStream.nullOutputStream());
        this.packed = new ZipOutputStream(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry part) throws IOException {
        ZipEntry fixed = new ZipEntry(part.getName());
        fixed.setTimeLocal(MOMENT);
        packed.putNextEntry(fixed);
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
