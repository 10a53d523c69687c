package vn.tiendo.mail;

/** A password. It prints as stars, wherever it lands. */
public final class Secret {

    private final String value;

    public Secret(String value) {
        this.value = value;
    }

    String reveal() {
        return value;
    }

    /** A text of others without the password, should they repeat it. */
    String hiddenIn(String text) {
        return value.isEmpty() ? text : text.replace(value, toString());
    }

    @Override
    public String toString() {
        return "***";
    }
}
