package vn.tiendo.normalise;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.reference.Folding;
import vn.tiendo.reference.GrowthRates;

/**
 * A cell that says in the row of the thing itself how much more or less than last year it is, or shall be: "tăng 12% so với
 * năm 2022" beside retail sales, "giảm 5% trở lên" beside accidents, "giảm 1,5%" beside the poverty rate. In per cent of an
 * amount it is that amount's growth, or a target of it; the fall of a rate is a reduction, where the catalogue has one. Any
 * other change asks for a level that nobody wrote down, and is told instead of computed.
 *
 * @param indicator what the change is a value of
 * @param measure as which measure
 * @param turned whether a fall counts there as more
 */
record ChangeInWords(Indicator indicator, Measure measure, boolean turned) {

    /** What is reached ("tăng lên 93%", "giảm còn 3%") is a level. */
    private static final Pattern CHANGE =
            Pattern.compile("(?:uoc |phan dau )?(?:tang|giam|cao hon|thap hon|them) (?!(?:len|toi|den|con|xuong) ).*");

    /** Whether the cell holds a change of an indicator that is none itself. */
    static boolean is(Figure figure, Indicator indicator, GrowthRates rates) {
        boolean ownChange = rates.isRate(indicator.code())
                || indicator.kind() == IndicatorKind.CHANGE
                || indicator.code().endsWith("-added");
        return figure.measure().isLevel() && !ownChange && beginsWithALetter(figure.raw()) && isChange(figure.raw());
    }

    private static boolean beginsWithALetter(String typed) {
        return !typed.isBlank() && Character.isLetter(typed.strip().charAt(0));
    }

    private static boolean isChange(String typed) {
        return CHANGE.matcher(Folding.key(typed)).matches();
    }

    /** What the change is of; empty where nobody can say without last year's level. */
    static Optional<ChangeInWords> of(Figure figure, Indicator indicator, CatalogueIndex index, GrowthRates rates) {
        if (!PercentUnit.PERCENT.is(figure.unit())) {
            return Optional.empty();
        }
        if (indicator.kind() == IndicatorKind.FLOW) {
            Indicator growth =
                    rates.rateOf(indicator.code()).flatMap(index::indicator).orElseGet(indicator::growth);
            return Optional.of(
                    figure.measure() == Measure.TARGET
                            ? new ChangeInWords(growth, Measure.TARGET, false)
                            : new ChangeInWords(indicator, Measure.GROWTH_SAME_PERIOD, false));
        }
        boolean fallOfRate = indicator.kind() == IndicatorKind.RATE
                && figure.measure() == Measure.TARGET
                && figure.value().signum() < 0;
        return index.indicator(indicator.code().replaceFirst("-rate$", "") + "-reduction")
                .filter(reduction -> fallOfRate)
                .map(reduction -> new ChangeInWords(reduction, Measure.TARGET, true));
    }
}
