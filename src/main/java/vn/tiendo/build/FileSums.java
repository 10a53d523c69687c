package vn.tiendo.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** Sums of files by SHA-256, one after another: to look for who adds up takes longer than a small file itself. */
final class FileSums {

    private static final int BYTES_AT_ONCE = 1 << 15;

    private final MessageDigest sum = DigestUtils.getSha256Digest();
    private final byte[] bytes = new byte[BYTES_AT_ONCE];

    /** The sum of a file's bytes in hexadecimal digits. */
    String of(Path file) throws IOException {
        sum.reset();
        try (InputStream stream = Files.newInputStream(file)) {
            for (int read = stream.read(bytes); read >= 0; read = stream.read(bytes)) {
                sum.update(bytes, 0, read);
            }
        }
        return HexFormat.of().formatHex(sum.digest());
    }
}
