package vn.tiendo.reference;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** A small table in the output folder that the program keeps and people may edit: CSV in UTF-8 under one line of headings. */
final class KeptTable {

    private final CSVFormat read;
    private final CSVFormat written;

    KeptTable(String... header) {
        this.written = CSVFormat.RFC4180.builder().setHeader(header).get();
        this.read = written.builder().setSkipHeaderRecord(true).get();
    }

    /** All lines, whole or broken; none where there is no file. */
    List<CSVRecord> lines(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (CSVParser parser = CSVParser.builder()
                .setPath(file)
                .setCharset(StandardCharsets.UTF_8)
                .setFormat(read)
                .get()) {
            return parser.getRecords();
        }
    }

    /** Whether the line has a value for every heading. */
    boolean isWhole(CSVRecord line) {
        return line.size() >= read.getHeader().length;
    }

    /** The file's bytes. */
    byte[] bytes(List<List<Object>> lines) throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, written)) {
            printer.printRecords(lines);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
