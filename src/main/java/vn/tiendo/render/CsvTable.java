package vn.tiendo.render;

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

    private final CSVPrinter printer;

    public CsvTable(OutputStream stream, List<String> header) {
        try {
            printer = new CSVPrinter(
                    new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)),
                    CSVFormat.RFC4180
                            .builder()
                            .setHeader(header.toArray(String[]::new))
                            .get());
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
