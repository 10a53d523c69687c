package vn.tiendo.cli;

import java.util.List;

/** The command was given something it cannot be meant with; the words live in the message bundles. */
final class WrongUse extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final List<String> arguments;

    WrongUse(String key, String... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
