package vn.tiendo.reference;

/** A configuration file that cannot be meant as it stands. The words for it live in the message bundles. */
public final class ConfigurationException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String file;
    private final int line;
    private final String found;
    private final String suggestion;

    ConfigurationException(String key, String file, int line, String found, String suggestion) {
        super(key + " " + file + ":" + line + " " + found);
        this.key = key;
        this.file = file;
        this.line = line;
        this.found = found;
        this.suggestion = suggestion;
    }

    /** Key of the sentence; its arguments are file, line, what was found, what is suggested. */
    public String key() {
        return key;
    }

    public String file() {
        return file;
    }

    /** Line number in the file, counted from 1. */
    public int line() {
        return line;
    }

    public String found() {
        return found;
    }

    public String suggestion() {
        return suggestion;
    }
}
