package vn.tiendo.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Text that people or their programs saved as a table: in any usual encoding, cut by commas, semicolons or tabs. A quotation
 * mark that nobody closed ends with the text.
 *
 * @param body the lines of the table
 * @param delimiter what cuts them
 * @param firstRow number of lines before them
 */
public record DelimitedText(String body, char delimiter, int firstRow) {

    /** The line by which Excel is told the delimiter. */
    private static final Pattern DECLARED = Pattern.compile("^sep=(.)\\R", Pattern.CASE_INSENSITIVE);

    /** The table in a file's bytes; of one column where nothing cuts the lines. */
    public static DelimitedText of(byte[] bytes) {
        String text = TextCharset.decode(bytes);
        Matcher declared = DECLARED.matcher(text);
        if (declared.find()) {
            return new DelimitedText(
                    text.substring(declared.end()), declared.group(1).charAt(0), 1);
        }
        char found = Delimiters.find(text);
        return new DelimitedText(text, found == 0 ? '\t' : found, 0);
    }

    /** The lines, empty ones too, one by one. */
    public CSVParser records() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        return CSVParser.builder()
                .setReader(new StringReader(body))
                .setFormat(format)
                .get();
    }
}
