package vn.tiendo.reference;

import java.math.BigDecimal;

/**
 * A unit whose values may be converted.
 *
 * @param name its usual spelling ("tỷ đồng")
 * @param dimension what it measures; only units of one dimension convert into each other
 * @param exponent how many powers of ten it is above the smallest unit of its dimension
 * @param omissible whether a number may stand without it, because the name of the indicator says what is counted
 */
public record ConvertibleUnit(String name, String dimension, int exponent, boolean omissible) {

    /** The value in the other unit, exactly. */
    public BigDecimal convert(BigDecimal value, ConvertibleUnit other) {
        if (!dimension.equals(other.dimension)) {
            throw new IllegalArgumentException(name + " is no " + other.name);
        }
        return value.scaleByPowerOfTen(exponent - other.exponent);
    }

    /**
     * The digits after the decimal mark that a value still has in the other unit; below zero where not even the units
     * digit is known: 361,7 nghìn tỷ is 361700 tỷ with −2.
     */
    public int decimals(int decimals, ConvertibleUnit other) {
        return decimals - (exponent - other.exponent);
    }
}
