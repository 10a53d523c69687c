package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.UnitEntry;

/**
 * What stands around a table and holds for all of it.
 *
 * @param title words above it
 * @param terms what the title says
 * @param period the period the title names, else the one the book reports
 * @param reported the period that the column headings report, where they name one finer than a year
 * @param ownPeriod whether the title itself names it
 * @param year year of the report, where known
 * @param month month in which the reporting period ends, where known
 * @param issued the day of the paper that the table goes with
 * @param units units named at the corner or in the title
 * @param priceBasis price basis named in the title, or empty
 * @param area the area that the title names, or empty
 * @param comparison the title taken apart where it says what all numbers are compared with, in per cent
 * @param wholeYears whether a column holds results or estimates of the whole year reported
 * @param cumulates whether a column adds up the months of the year
 * @param rowsHaveUnits whether a column gives each row its unit
 * @param rowsAreTimes whether labels of rows are years, quarters or months
 * @param headsPlans whether a heading names a plan, so that the title's does not speak for the others
 * @param indices whether the book's other comparisons are all indices
 */
record TableContext(
        String title,
        Set<Term> terms,
        Optional<Period> period,
        Optional<Period> reported,
        boolean ownPeriod,
        OptionalInt year,
        OptionalInt month,
        Optional<Period> issued,
        List<UnitEntry> units,
        String priceBasis,
        String area,
        Optional<Phrase> comparison,
        boolean wholeYears,
        boolean cumulates,
        boolean rowsHaveUnits,
        boolean rowsAreTimes,
        boolean headsPlans,
        boolean indices) {

    /**
     * The period of a comparison that names none: the title's; of a year still running, what the headings report of it
     * ("Tỷ lệ giải ngân" beside "Giải ngân đến 31/10").
     */
    Optional<Period> compared() {
        boolean running = period.filter(Period::isYear).isPresent()
                && reported.filter(finer -> finer.year() == period.get().year()).isPresent();
        return running ? reported : period;
    }

    /** Whether title or headings name a time of their own. */
    boolean isDated() {
        return period.isPresent();
    }

    /** Whether anything but a per cent sign measures the table: rows of their own units, or a unit at the corner. */
    boolean measuresInUnits() {
        return rowsHaveUnits || units.stream().anyMatch(unit -> unit.kind() != UnitEntry.Kind.PERCENT);
    }
}
