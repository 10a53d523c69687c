package vn.tiendo.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packages without the moment they were made, so that the same content is the same bytes. */
final class FixedTimes {

    /** Any moment; a package keeps it without a zone, unless it is the very first that it can name. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(2000, 1, 1, 0, 0);

    private FixedTimes() {}

    /** The same package, every part at the same moment. */
    static byte[] in(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(part.getName());
                fixed.setTimeLocal(MOMENT);
                to.putNextEntry(fixed);
                from.transferTo(to);
            }
        }
        return bytes.toByteArray();
    }
}
