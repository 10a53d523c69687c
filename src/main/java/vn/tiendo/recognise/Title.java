package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.UnitEntry;

/**
 * What the lines above a table say.
 *
 * @param text the title itself, lines joined
 * @param times times in it
 * @param terms terms in it
 * @param units units at the corner or in brackets
 * @param priceBasis price basis, or empty
 * @param area an area named, or empty
 * @param named units at the corner that say of what each is
 * @param issued the day of the paper that the table goes with
 */
record Title(
        String text,
        List<TimeExpression> times,
        Set<Term> terms,
        List<UnitEntry> units,
        String priceBasis,
        String area,
        NamedUnits named,
        Optional<Period> issued) {

    /** The same title, of the area that an earlier table of the sheet names. */
    Title in(String areaOfSheet) {
        return new Title(text, times, terms, units, priceBasis, areaOfSheet, named, issued);
    }

    /** The same title, over numbers in those units. */
    Title in(List<UnitEntry> corner) {
        return new Title(text, times, terms, corner, priceBasis, area, named, issued);
    }

    /**
     * The title of a table below another on the sheet: without a time of its own it is of the time above; without any words, or
     * as a continuation, it goes on with units and prices too.
     */
    Title below(Title above) {
        if (!times.isEmpty() && !terms.contains(Term.CONTINUED)) {
            return area.isEmpty() ? in(above.area) : this;
        }
        boolean goesOn = text.isEmpty() || terms.contains(Term.CONTINUED);
        boolean measured = units.isEmpty() && goesOn;
        return new Title(
                text.isEmpty() ? above.text : text,
                times.isEmpty() ? above.times : times,
                terms,
                measured ? above.units : units,
                priceBasis.isEmpty() && goesOn ? above.priceBasis : priceBasis,
                area.isEmpty() ? above.area : area,
                measured ? above.named : named,
                issued.or(above::issued));
    }

    /** The term that it names ("nhiệm kỳ 2020-2025"), beside whatever other times. */
    Optional<Period> years() {
        return TitleYears.in(text);
    }

    OptionalInt year() {
        return TitleReader.yearIn(times, OptionalInt.empty());
    }
}
