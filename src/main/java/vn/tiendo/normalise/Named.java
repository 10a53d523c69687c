package vn.tiendo.normalise;

import vn.tiendo.model.Indicator;
import vn.tiendo.reference.PriceBasis;

/**
 * An indicator under one of its full wordings.
 *
 * @param indicator the indicator
 * @param prices prices that must be stated for the wording to mean it; unstated where the wording alone suffices
 */
record Named(Indicator indicator, PriceBasis prices) {

    boolean isSame(Named other) {
        return indicator.code().equals(other.indicator.code()) && prices.equals(other.prices);
    }
}
