package vn.tiendo.assess;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads series for a back-test: tab-separated UTF-8 text with a header line and the columns {@code series label unit
 * year first_half full_year}.
 */
public final class HalfYears {

    private static final List<String> HEADER = List.of("series", "label", "unit", "year", "first_half", "full_year");

    private HalfYears() {}

    /** All rows, in the order of the file. */
    public static List<HalfYear> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        if (lines.isEmpty() || !HEADER.equals(List.of(lines.get(0).split("\t", -1)))) {
            throw new IOException(file + " does not begin with the columns " + String.join(" ", HEADER));
        }
        return lines.stream().skip(1).map(line -> row(file, line)).toList();
    }

    private static HalfYear row(Path file, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != HEADER.size()) {
            throw new IllegalArgumentException(file + ": " + cells.length + " columns in \"" + line + "\"");
        }
        return new HalfYear(
                cells[0], cells[1], Integer.parseInt(cells[3]), new BigDecimal(cells[4]), new BigDecimal(cells[5]));
    }
}
