package vn.tiendo.reference;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.workbook.DelimitedText;

/**
 * A small table in the output folder that the program keeps and people may edit. It is written as CSV in UTF-8 under one line
 * of headings; it is read as editors and Excel save it, with semicolons, with a byte order mark, its columns in any order.
 */
final class KeptTable {

    /** The values of a line by their headings. */
    record Line(Map<String, String> values) {

        /** What stands below a heading of the table. */
        String get(String heading) {
            return values.getOrDefault(heading, "");
        }
    }

    private final String name;
    private final List<String> header;

    KeptTable(String name, String... header) {
        this.name = name;
        this.header = List.of(header);
    }

    /**
     * All lines that say something; none where there is no file.
     *
     * @param meaning what a line says, its values given by their headings; empty where it says nothing
     */
    <T> Kept<T> read(Path file, Function<Line, Optional<T>> meaning) throws IOException {
        List<List<String>> lines = Files.exists(file) ? lines(file) : List.of();
        if (lines.isEmpty()) {
            return new Kept<>(List.of(), List.of());
        }
        List<String> heads = lines.get(0);
        if (!heads.containsAll(header)) {
            return new Kept<>(List.of(), List.of(broken(0, heads)));
        }
        List<T> understood = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int row = 1; row < lines.size(); row++) {
            List<String> line = lines.get(row);
            Optional<T> said =
                    line.size() < header.size() ? Optional.empty() : meaning.apply(new Line(values(heads, line)));
            said.ifPresentOrElse(understood::add, brokenInto(findings, row, line));
        }
        return new Kept<>(understood, findings);
    }

    private Runnable brokenInto(List<Finding> findings, int row, List<String> line) {
        return () -> {
            if (!line.stream().allMatch(String::isBlank)) {
                findings.add(broken(row, line));
            }
        };
    }

    private Finding broken(int row, List<String> line) {
        return Finding.onSheet(
                FindingCode.KEPT_LINE_BROKEN,
                name,
                "",
                new CellAddress(row, 0).toString(),
                String.join(" | ", line),
                String.join(", ", header));
    }

    private static Map<String, String> values(List<String> heads, List<String> line) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(heads.size(), line.size()); i++) {
            values.put(heads.get(i), line.get(i));
        }
        return values;
    }

    private static List<List<String>> lines(Path file) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        try (CSVParser records = DelimitedText.of(Files.readAllBytes(file)).records()) {
            for (CSVRecord record : records) {
                lines.add(record.stream().map(String::strip).toList());
            }
        }
        return lines;
    }

    /** The file's bytes. */
    byte[] bytes(List<List<Object>> lines) throws IOException {
        StringWriter text = new StringWriter();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(header.toArray(String[]::new))
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecords(lines);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
