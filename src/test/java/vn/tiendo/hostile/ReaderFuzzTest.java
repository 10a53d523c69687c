package vn.tiendo.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * One target per reader, for the fuzzer that follows the program's branches. An ordinary build runs each on its known
 * inputs; {@code JAZZER_FUZZ=1 mvn test -Dtest='ReaderFuzzTest#xls'} searches for new ones, one target at a time.
 */
class ReaderFuzzTest {

    private static final int LARGEST = 1 << 20;

    private static void read(String name, byte[]... pieces) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            bytes.writeBytes(piece);
        }
        if (bytes.size() > LARGEST) {
            return;
        }
        Path file = Files.createTempFile("tiendo-fuzz", name);
        try {
            Files.write(file, bytes.toByteArray());
            Snapshot.of(file, true);
        } finally {
            Files.delete(file);
        }
    }

    @FuzzTest
    void packages(byte[] bytes) throws IOException {
        read(".xlsx", new byte[] {'P', 'K', 3, 4}, bytes);
    }

    /** One part of an otherwise sound package, chosen by the first byte, so that the search gets past the packing. */
    @FuzzTest
    void parts(byte[] bytes) throws IOException {
        if (bytes.length > 0 && bytes.length <= LARGEST) {
            ZipParts sample = ZipParts.of(sample());
            List<String> names = List.copyOf(sample.parts().keySet());
            String part = names.get((bytes[0] & 0xFF) % names.size());
            read(sample, part, Arrays.copyOfRange(bytes, 1, bytes.length));
        }
    }

    private static Path sample() throws IOException {
        return GoodBooks.samples().stream()
                .filter(book -> book.toString().endsWith(".xlsx"))
                .findFirst()
                .orElseThrow();
    }

    private static void read(ZipParts parts, String changed, byte[] content) throws IOException {
        Path file = Files.createTempFile("tiendo-fuzz", ".xlsx");
        try {
            parts.write(file, changed, content);
            Snapshot.of(file, true);
        } finally {
            Files.delete(file);
        }
    }

    /** The XML of a sheet in an otherwise sound package, where most of the reading happens. */
    @FuzzTest
    void sheets(byte[] bytes) throws IOException {
        read(ZipParts.of(sample()), "xl/worksheets/sheet1.xml", bytes);
    }

    @FuzzTest
    void xls(byte[] bytes) throws IOException {
        read(".xls", bytes);
    }

    @FuzzTest
    void pages(byte[] bytes) throws IOException {
        read(".html", "<html><table>".getBytes(java.nio.charset.StandardCharsets.US_ASCII), bytes);
    }

    @FuzzTest
    void xmlSpreadsheets(byte[] bytes) throws IOException {
        read(".xml", bytes);
    }

    @FuzzTest
    void texts(byte[] bytes) throws IOException {
        read(".csv", bytes);
    }
}
