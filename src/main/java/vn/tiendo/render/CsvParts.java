package vn.tiendo.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Values in the bytes that {@link CsvTable} writes for them, for a table whose rows share most of what they say. The first
 * value of a row would need quotes where it is empty, and is told apart.
 */
final class CsvParts {

    private final StringBuilder middle = new StringBuilder();
    private final CSVPrinter printer;

    CsvParts() {
        try {
            printer = new CSVPrinter(middle, CSVFormat.RFC4180);
            printer.print("");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The values that a row begins with, the first of them never empty. */
    byte[] first(String... values) {
        return print(values).substring(1).getBytes(StandardCharsets.UTF_8);
    }

    /** Values that stand beside one another, with the comma before the first of them. */
    byte[] of(String... values) {
        return print(values).toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder print(String... values) {
        try {
            middle.setLength(0);
            for (String value : values) {
                printer.print(CsvTable.defused(value));
            }
            return middle;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
