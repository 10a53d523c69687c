package vn.tiendo.normalise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Origin;
import vn.tiendo.model.PercentUnit;

/** The values that findings carry; the sentences around them are made where the language is known. */
final class Wordings {

    private Wordings() {}

    static Argument of(Candidate candidate) {
        return Argument.Subject.of(candidate.indicator(), candidate.area().orElseThrow(), candidate.period());
    }

    /** The same of the whole year, which plans are for. */
    static Argument ofYear(Candidate candidate) {
        return Argument.Subject.of(
                candidate.indicator(),
                candidate.area().orElseThrow(),
                candidate.period().wholeYear());
    }

    /** The value with its printed digits and unit. */
    static Argument value(Candidate candidate) {
        return quantity(candidate);
    }

    /** The same with its cell, for a sentence about one workbook. */
    static Argument cited(Candidate candidate) {
        return quantity(candidate).at(candidate.figure().origin());
    }

    /** As it stands in the workbook, where a person looks for it; what was made of it in the indicator's unit. */
    private static Argument.Quantity quantity(Candidate candidate) {
        Figure figure = candidate.figure();
        if (candidate.measure().isLevel()
                && figure.measure().isLevel()
                && !figure.unit().isEmpty()) {
            return Argument.Quantity.of(figure.value(), figure.decimals(), figure.unit());
        }
        String unit = candidate.measure().isLevel() ? candidate.indicator().unit() : PercentUnit.PERCENT.printed();
        return Argument.Quantity.of(candidate.value(), candidate.decimals(), unit);
    }

    /** A published value in the unit of its indicator. */
    static Argument value(Observation observation, String unit) {
        return Argument.Quantity.of(observation.value(), observation.decimals(), unit);
    }

    /** A recomputed percentage; the sentence says of what, and the sign too. */
    static Argument percent(double value) {
        return Argument.Quantity.of(BigDecimal.valueOf(value), 2, PercentUnit.PERCENT.printed());
    }

    /** A recomputed level: five digits are as exact as it is. */
    static Argument rough(double value, String unit) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(5, RoundingMode.HALF_UP));
        return Argument.Quantity.of(rounded, rounded.scale(), unit);
    }

    static Argument place(Origin origin) {
        return new Argument.Text(origin.toString());
    }

    static Argument text(String text) {
        return new Argument.Text(text);
    }
}
