package vn.tiendo.reference;

import java.util.Optional;

/** Whole numbers of a configuration file. */
final class Numbers {

    private Numbers() {}

    /** The number, if the text is one and lies within the bounds. */
    static Optional<Integer> between(String text, int least, int most) {
        return Optional.of(text)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most);
    }
}
