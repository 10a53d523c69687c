package vn.tiendo.recognise;

import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.model.Period;

/**
 * When the numbers of a sheet are taken to be, where the sheet itself is silent.
 *
 * @param period the period, where one is known
 * @param year the year, where only that is known
 * @param name the name of the sheet or file that tells, or empty where the other sheets do
 */
record Dating(Optional<Period> period, OptionalInt year, String name) {

    /** Nothing outside the sheet is asked. */
    static final Dating NONE = new Dating(Optional.empty(), OptionalInt.empty(), "");

    /** What most titles of the book say. */
    static Dating byBook(Period reported) {
        return new Dating(Optional.of(reported), OptionalInt.of(reported.year()), "");
    }

    static Dating byName(Period period, String name) {
        return new Dating(Optional.of(period), OptionalInt.of(period.year()), name);
    }

    /**
     * A sheet's name is nearer than the rest of the book where they agree on the year; the file's counts only where no sheet
     * names a time, or the same year.
     *
     * @param titled the period that the titles of the book report
     * @param headed the period that the column headings of its other sheets report
     */
    static Dating of(String file, String sheet, Optional<Period> titled, Optional<Period> headed) {
        Optional<Period> bySheet = NamedPeriods.ofSheet(sheet)
                .filter(period -> agrees(period.year(), titled) && agrees(period.year(), headed));
        if (bySheet.isPresent()) {
            return byName(bySheet.get(), sheet);
        }
        if (titled.isPresent()) {
            return byBook(titled.get());
        }
        Optional<Period> byFile = NamedPeriods.ofFile(file).filter(period -> agrees(period.year(), headed));
        if (byFile.isPresent()) {
            return byName(byFile.get(), file);
        }
        OptionalInt year = NamedPeriods.yearOfFile(file);
        return year.isPresent() && agrees(year.getAsInt(), headed) ? new Dating(Optional.empty(), year, file) : NONE;
    }

    private static boolean agrees(int year, Optional<Period> other) {
        return other.isEmpty() || other.get().year() == year;
    }
}
