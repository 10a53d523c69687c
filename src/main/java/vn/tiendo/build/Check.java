package vn.tiendo.build;

import java.util.List;
import java.util.Locale;

/**
 * What a check-up found at one point.
 *
 * @param key which point and how it stands; the sentence is {@code doctor.} with this key
 * @param state whether a run can do with it
 * @param arguments values of the sentence
 */
public record Check(String key, State state, List<String> arguments) {

    /** How bad it is. */
    public enum State {
        GOOD,
        /** A run does its work, but something of it will be missing or odd. */
        WARNING,
        /** A run cannot do its work. */
        BAD;

        /** The word in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Check {
        arguments = List.copyOf(arguments);
    }

    static Check of(String key, State state, String... arguments) {
        return new Check(key, state, List.of(arguments));
    }
}
