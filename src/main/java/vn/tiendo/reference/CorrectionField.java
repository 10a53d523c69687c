package vn.tiendo.reference;

import java.util.Optional;

/** What may be corrected about a column. */
public enum CorrectionField {
    ROLE,
    MEASURE,
    PERIOD,
    UNIT;

    /** What a correction says of it; empty where it leaves it as it is. */
    public Optional<?> of(ColumnCorrection correction) {
        return switch (this) {
            case ROLE -> correction.role();
            case MEASURE -> correction.measure();
            case PERIOD -> correction.period();
            case UNIT -> correction.unit();
        };
    }
}
