package vn.tiendo.reference;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** {@code wordings.csv}: what people said unknown rows are, kept for later runs; deleting a line forgets it. */
public final class WordingsFile {

    /** Its name in the output folder. */
    public static final String NAME = "wordings.csv";

    private static final String[] HEADER = {"indicator", "label", "table"};
    private static final CSVFormat READ = CSVFormat.RFC4180
            .builder()
            .setHeader(HEADER)
            .setSkipHeaderRecord(true)
            .get();
    private static final CSVFormat WRITTEN =
            CSVFormat.RFC4180.builder().setHeader(HEADER).get();

    private WordingsFile() {}

    /** All wordings; none where there is no file. Lines that people broke by hand are left out. */
    public static List<LearnedWording> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<LearnedWording> wordings = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder()
                .setPath(file)
                .setCharset(StandardCharsets.UTF_8)
                .setFormat(READ)
                .get()) {
            for (CSVRecord line : parser) {
                if (line.size() == HEADER.length && !line.get("label").isBlank()) {
                    wordings.add(new LearnedWording(line.get("label"), line.get("table"), line.get("indicator")));
                }
            }
        }
        return wordings;
    }

    /** The wordings with later ones: the newest answer about a row counts. */
    public static List<LearnedWording> merge(List<LearnedWording> known, List<LearnedWording> later) {
        Map<String, LearnedWording> merged = new LinkedHashMap<>();
        Stream.concat(known.stream(), later.stream()).forEach(wording -> merged.put(wording.key(), wording));
        return List.copyOf(new TreeMap<>(merged).values());
    }

    /** The file's bytes. */
    public static byte[] write(List<LearnedWording> wordings) throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, WRITTEN)) {
            for (LearnedWording wording : wordings) {
                printer.printRecord(wording.indicator(), wording.label(), wording.table());
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
