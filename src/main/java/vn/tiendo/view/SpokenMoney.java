package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.Figure;

/**
 * A printed sum in the unit that people say it in: budget forms are kept in million or thousand đồng, while nobody says
 * "8.917.000 triệu đồng" for 8.917 tỷ đồng. No digit is lost; zeros that only the change of unit brings are not shown.
 *
 * @param value the value in the unit
 * @param decimals its digits after the decimal mark
 * @param bounds ends of a range in the unit
 * @param unit the unit; the printed one where the sum is none of money or too small for a larger one
 */
record SpokenMoney(BigDecimal value, int decimals, Bounds bounds, String unit) {

    private static final List<Step> STEPS = List.of(
            new Step("đồng", "triệu đồng", 6),
            new Step("nghìn đồng", "triệu đồng", 3),
            new Step("triệu đồng", "tỷ đồng", 3));

    static SpokenMoney of(Figure figure) {
        SpokenMoney spoken = new SpokenMoney(figure.value(), figure.decimals(), figure.bounds(), figure.unit());
        for (Step step : STEPS) {
            spoken = step.taken(spoken);
        }
        return spoken;
    }

    /**
     * From a unit to the next larger one, where the sum reaches it.
     *
     * @param digits the smaller is the larger divided by ten to this power
     */
    private record Step(String from, String to, int digits) {

        private SpokenMoney taken(SpokenMoney sum) {
            boolean reaches = sum.value().abs().movePointLeft(digits).compareTo(BigDecimal.ONE) >= 0;
            return sum.unit().equals(from) && reaches
                    ? new SpokenMoney(
                            sum.value().movePointLeft(digits),
                            Math.max(
                                    Math.max(0, sum.decimals()),
                                    sum.value()
                                            .movePointLeft(digits)
                                            .stripTrailingZeros()
                                            .scale()),
                            new Bounds(
                                    moved(sum.bounds().low()),
                                    moved(sum.bounds().high())),
                            to)
                    : sum;
        }

        private Optional<BigDecimal> moved(Optional<BigDecimal> end) {
            return end.map(value -> value.movePointLeft(digits));
        }
    }
}
