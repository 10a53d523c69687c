package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.UnitEntry;
import vn.tiendo.reference.Vocabulary;

/**
 * What stands around a table and holds for all of it.
 *
 * @param title what stands above it
 * @param time the time that it reports
 * @param units units named at the corner, in the title or over the labels
 * @param comparison the title taken apart where it says what all numbers are compared with, in per cent
 * @param cumulates whether a column adds up the months of the year
 * @param rowsHaveUnits whether a column gives each row its unit
 * @param rowsAreTimes whether labels of rows are years, quarters or months
 * @param headsPlans whether a heading names a plan, so that the title's does not speak for the others
 * @param outcomes whether a heading counts what was reached or missed, so that no column is a plan of its title
 * @param indices whether the book's other comparisons are all indices
 */
record TableContext(
        Title title,
        ReportTime time,
        List<UnitEntry> units,
        Optional<Phrase> comparison,
        boolean cumulates,
        boolean rowsHaveUnits,
        boolean rowsAreTimes,
        boolean headsPlans,
        boolean outcomes,
        boolean indices) {

    static TableContext of(Vocabulary vocabulary, TableDraft table, Dating dating, boolean indices) {
        Title title = table.title();
        TableShape shape = table.shape();
        return new TableContext(
                title,
                ReportTime.of(table, dating),
                title.units().isEmpty() ? shape.unitsOverLabels() : title.units(),
                comparison(vocabulary, title),
                table.anySays(Term.CUMULATED),
                shape.unit().isPresent(),
                shape.rowsAreTimes(),
                table.anySays(Term.PLAN),
                table.anySays(Term.OUTCOME),
                indices);
    }

    private static Optional<Phrase> comparison(Vocabulary vocabulary, Title title) {
        boolean percentOnly = title.units().stream().allMatch(unit -> unit.kind() == UnitEntry.Kind.PERCENT);
        Phrase phrase = new PhraseReader(vocabulary).read(List.of(title.text()));
        boolean percent = phrase.percent() || !title.units().isEmpty();
        return phrase.compared() && percent && percentOnly ? Optional.of(phrase) : Optional.empty();
    }

    /** Whether the title says so. */
    boolean says(Term term) {
        return title.terms().contains(term);
    }

    Optional<Period> period() {
        return time.period();
    }

    OptionalInt year() {
        return time.year();
    }

    OptionalInt month() {
        return time.month();
    }

    /** Whether title, headings or what else is known date it. */
    boolean isDated() {
        return time.dated();
    }

    /** Whether anything but a per cent sign measures the table: rows of their own units, or a unit at the corner. */
    boolean measuresInUnits() {
        return rowsHaveUnits || units.stream().anyMatch(unit -> unit.kind() != UnitEntry.Kind.PERCENT);
    }
}
