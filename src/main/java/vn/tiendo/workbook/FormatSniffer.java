package vn.tiendo.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells formats apart by their first bytes. */
final class FormatSniffer {

    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] COMPOUND = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    private static final int LOOK = 8192;

    private FormatSniffer() {}

    static FileFormat sniff(Path path) throws IOException {
        byte[] head = head(path);
        if (head.length == 0) {
            return FileFormat.EMPTY;
        }
        if (begins(head, ZIP)) {
            return FileFormat.PACKAGE;
        }
        return begins(head, COMPOUND) ? FileFormat.COMPOUND : FileFormat.UNKNOWN;
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(LOOK);
        }
    }

    private static boolean begins(byte[] head, int[] magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
