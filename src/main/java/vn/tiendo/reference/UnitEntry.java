package vn.tiendo.reference;

import vn.tiendo.model.PercentUnit;

/**
 * A unit as the figures print it.
 *
 * @param name in plain lower case ("nghìn tấn", "triệu USD")
 * @param kind what it measures, which decides between the units of a table that names two
 */
public record UnitEntry(String name, Kind kind) {

    /** What a unit measures. */
    public enum Kind {
        MONEY,
        PERCENT,
        COUNT
    }

    /** The unit of percentages. */
    public static final UnitEntry PERCENT = new UnitEntry(PercentUnit.PERCENT.printed(), Kind.PERCENT);
}
