package vn.tiendo.reference;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;

/** {@code corrections.csv}: what people corrected, kept for later runs; deleting a line forgets it. */
public final class CorrectionsFile {

    /** Its name in the output folder. */
    public static final String NAME = "corrections.csv";

    private static final String[] HEADER = {
        "fingerprint", "column", "role", "measure", "period", "report_year", "report_month", "unit", "file", "saved"
    };
    private static final CSVFormat READ = CSVFormat.RFC4180
            .builder()
            .setHeader(HEADER)
            .setSkipHeaderRecord(true)
            .get();
    private static final CSVFormat WRITTEN =
            CSVFormat.RFC4180.builder().setHeader(HEADER).get();

    private static final Comparator<ColumnCorrection> ORDER = Comparator.comparing(ColumnCorrection::fingerprint)
            .thenComparingInt(ColumnCorrection::column)
            .thenComparing(ColumnCorrection::saved)
            .thenComparing(ColumnCorrection::file);

    private CorrectionsFile() {}

    /** All corrections; none where there is no file. Lines that people broke by hand are left out. */
    public static List<ColumnCorrection> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<ColumnCorrection> corrections = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder()
                .setPath(file)
                .setCharset(StandardCharsets.UTF_8)
                .setFormat(READ)
                .get()) {
            for (CSVRecord line : parser) {
                correction(line).ifPresent(corrections::add);
            }
        }
        return corrections;
    }

    private static Optional<ColumnCorrection> correction(CSVRecord line) {
        if (line.size() < HEADER.length || number(line.get("column")).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ColumnCorrection(
                line.get("fingerprint"),
                number(line.get("column")).getAsInt(),
                Stream.of(CellRole.values())
                        .filter(role -> role.name().equals(line.get("role")))
                        .findFirst(),
                Stream.of(Measure.values())
                        .filter(measure -> measure.code().equals(line.get("measure")))
                        .findFirst(),
                Period.parse(line.get("period")),
                number(line.get("report_year")),
                number(line.get("report_month")),
                Optional.of(line.get("unit")).filter(unit -> !unit.isEmpty()),
                line.get("file"),
                instant(line.get("saved"))));
    }

    /** A line whose time was broken by hand counts as the oldest. */
    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException brokenByHand) {
            return Instant.EPOCH;
        }
    }

    private static OptionalInt number(String text) {
        return text.matches("\\d{1,5}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** The file's bytes, one line for each column and workbook in which it was corrected. */
    public static byte[] write(List<ColumnCorrection> corrections) throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, WRITTEN)) {
            for (ColumnCorrection each : corrections.stream().sorted(ORDER).toList()) {
                printer.printRecord(
                        each.fingerprint(),
                        each.column(),
                        each.role().map(CellRole::name).orElse(""),
                        each.measure().map(Measure::code).orElse(""),
                        each.period().map(Period::code).orElse(""),
                        text(each.year()),
                        text(each.month()),
                        each.unit().orElse(""),
                        each.file(),
                        each.saved().toString());
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
}
