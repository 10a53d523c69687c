package vn.tiendo.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Finding;

/** What became of one file, with all its sheets, for tests. */
record Books(Reading reading, List<Grid> sheets) {

    static Books read(Path file) {
        return read(file, ReadingLimits.STANDARD);
    }

    static Books read(Path file, ReadingLimits limits) {
        return read(file, limits, System::nanoTime);
    }

    static Books read(Path file, ReadingLimits limits, LongSupplier nanos) {
        List<Grid> sheets = new ArrayList<>();
        Reading reading = new WorkbookReader(limits, nanos)
                .read(new SourceFile(file.getFileName().toString(), file), sheets::add);
        return new Books(reading, sheets);
    }

    Grid only() {
        if (sheets.size() != 1) {
            throw new AssertionError("sheets: " + sheets.size() + ", findings: " + reading.findings());
        }
        return sheets.get(0);
    }

    Cell cell(String address) {
        CellAddress place = CellAddress.parse(address);
        return only().cell(place.row(), place.column()).orElseThrow(() -> new AssertionError("blank: " + address));
    }

    boolean isBlank(String address) {
        CellAddress place = CellAddress.parse(address);
        return only().cell(place.row(), place.column()).isEmpty();
    }

    /** Codes with their first argument, as {@code too-large cells}. */
    List<String> findings() {
        return reading.findings().stream().map(Books::words).toList();
    }

    private static String words(Finding finding) {
        String argument = finding.arguments().isEmpty()
                ? ""
                : " " + finding.arguments().get(0).plain();
        return finding.code().code() + argument;
    }
}
