package vn.tiendo.reference;

/**
 * The prices that a value is in. Values in different prices are different indicators.
 *
 * @param kind what is said of the prices
 * @param year base year of constant prices, 0 where none is said
 */
public record PriceBasis(Kind kind, int year) {

    /** What is said of the prices. */
    public enum Kind {
        UNSTATED,
        CONSTANT,
        CURRENT
    }

    public static final PriceBasis UNSTATED = new PriceBasis(Kind.UNSTATED, 0);
    public static final PriceBasis CURRENT = new PriceBasis(Kind.CURRENT, 0);

    public boolean isStated() {
        return kind != Kind.UNSTATED;
    }

    /** Whether both say the same; constant prices without a base year agree with those of any year. */
    public boolean agreesWith(PriceBasis other) {
        return kind == other.kind && (year == other.year || year == 0 || other.year == 0);
    }
}
