package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;
import vn.tiendo.reference.UnitEntry;

/**
 * In what a header's numbers are measured.
 *
 * @param units units named, innermost first
 * @param named a unit by which a whole level may be called ("Doanh nghiệp"); it counts where nothing else names one
 * @param percent whether a per cent sign stands in it
 * @param plusMinus whether it says "(+,-)"
 * @param priceBasis price basis, or empty
 */
record PhraseScale(
        List<UnitEntry> units, Optional<UnitEntry> named, boolean percent, boolean plusMinus, String priceBasis) {

    Optional<UnitEntry> unit() {
        return units.isEmpty() ? Optional.empty() : Optional.of(units.get(0));
    }

    boolean isIn(UnitEntry.Kind kind) {
        return !units.isEmpty() && units.get(0).kind() == kind;
    }

    /** Over cells that are all shown in per cent, whatever a group counts. */
    PhraseScale inPercent() {
        return new PhraseScale(List.of(UnitEntry.PERCENT), Optional.empty(), true, plusMinus, priceBasis);
    }

    /** In a unit that stands elsewhere. */
    PhraseScale in(UnitEntry unit) {
        return new PhraseScale(List.of(unit), named, percent, plusMinus, priceBasis);
    }

    PhraseScale ofShares() {
        return new PhraseScale(units, named, true, false, priceBasis);
    }
}
