package vn.tiendo.normalise;

import java.util.Optional;

/**
 * What the unit of a figure measures, empty where none does that converts. It decides between indicators of one name, and
 * notes whether it had to: mostly a row says the same whatever the unit.
 */
final class Dimension {

    private final Optional<String> measured;
    private boolean decided;

    Dimension(Optional<String> measured) {
        this.measured = measured;
    }

    /** One that rules out nothing. */
    static Dimension unknown() {
        return new Dimension(Optional.empty());
    }

    /** Whether a figure of this dimension may be of an indicator of that one. */
    boolean admits(Optional<String> ofIndicator) {
        decided = true;
        return measured.isEmpty() || measured.equals(ofIndicator);
    }

    /** Whether anything depended on it so far. */
    boolean hasDecided() {
        return decided;
    }
}
