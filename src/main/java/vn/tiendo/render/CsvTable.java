package vn.tiendo.render;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes one CSV output: UTF-8 without BOM, comma, RFC 4180, a header line, {@code \r\n}. Text that a spreadsheet would
 * run as a formula gets an apostrophe before it; numbers stay numbers.
 */
public final class CsvTable implements AutoCloseable {

    /** OWASP's list of leading characters that start a formula, with their full-width twins. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠|";

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*([eE][+-]?\\d+)?%?");

    private static final int BUFFER = 1 << 15;

    private final CSVPrinter printer;
    private final OutputStream bytes;

    /** Somewhere in the middle of a row, where an empty value needs no quotes. */
    private final StringBuilder middle = new StringBuilder();

    private final CSVPrinter middlePrinter;

    public CsvTable(OutputStream stream, List<String> header) {
        try {
            bytes = new BufferedOutputStream(stream, BUFFER);
            printer = new CSVPrinter(
                    new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8)),
                    CSVFormat.RFC4180
                            .builder()
                            .setHeader(header.toArray(String[]::new))
                            .get());
            middlePrinter = new CSVPrinter(middle, CSVFormat.RFC4180);
            middlePrinter.print("");
            printer.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes one row of values, in the order of the header; empty text is a missing value. */
    public void row(List<String> values) {
        try {
            for (String value : values) {
                printer.print(defused(value));
            }
            printer.println();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Values that stand beside one another in a row, as {@link #rowOf} takes them. */
    byte[] part(String... values) {
        try {
            middle.setLength(0);
            for (String value : values) {
                middlePrinter.print(defused(value));
            }
            return middle.substring(1).getBytes(StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Writes one row of parts, the first of which must not begin with an empty value. A table is written by rows of values
     * or by rows of parts, never by both.
     */
    void rowOf(byte[]... parts) {
        int length = parts.length + 1;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] row = new byte[length];
        int end = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, row, end, part.length);
            end += part.length;
            row[end++] = ',';
        }
        row[end - 1] = '\r';
        row[end] = '\n';
        try {
            bytes.write(row);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The value as a spreadsheet will show it and never run it. */
    static String defused(String value) {
        if (value.isEmpty() || Character.isLetterOrDigit(value.charAt(0))) {
            return value;
        }
        String visible = value.stripLeading();
        while (visible.startsWith("\"") || visible.startsWith("'")) {
            visible = visible.substring(1).stripLeading();
        }
        boolean startsFormula = startsFormula(visible) || startsFormula(value);
        return startsFormula && !NUMBER.matcher(value).matches() ? "'" + value : value;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** Brings everything written so far to the stream. */
    public void flush() {
        try {
            printer.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            printer.close(true);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
