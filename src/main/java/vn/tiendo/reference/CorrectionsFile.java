package vn.tiendo.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;

/** {@code corrections.csv}: what people corrected, kept for later runs; deleting a line forgets it. */
public final class CorrectionsFile {

    /** Its name in the output folder. */
    public static final String NAME = "corrections.csv";

    private static final KeptTable TABLE = new KeptTable(
            NAME,
            "fingerprint",
            "column",
            "role",
            "measure",
            "period",
            "report_year",
            "report_month",
            "unit",
            "file",
            "saved");

    private static final Comparator<ColumnCorrection> ORDER = Comparator.comparing(ColumnCorrection::fingerprint)
            .thenComparingInt(ColumnCorrection::column)
            .thenComparing(ColumnCorrection::saved)
            .thenComparing(ColumnCorrection::file);

    private CorrectionsFile() {}

    /** All corrections; none where there is no file. */
    public static Kept<ColumnCorrection> read(Path file) throws IOException {
        return TABLE.read(file, CorrectionsFile::correction);
    }

    private static Optional<ColumnCorrection> correction(KeptTable.Line line) {
        if (number(line.get("column")).isEmpty()) {
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
        return TABLE.bytes(
                corrections.stream().sorted(ORDER).map(CorrectionsFile::line).toList());
    }

    private static List<Object> line(ColumnCorrection correction) {
        return List.of(
                correction.fingerprint(),
                correction.column(),
                correction.role().map(CellRole::name).orElse(""),
                correction.measure().map(Measure::code).orElse(""),
                correction.period().map(Period::code).orElse(""),
                text(correction.year()),
                text(correction.month()),
                correction.unit().orElse(""),
                correction.file(),
                correction.saved().toString());
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
}
