package vn.tiendo.model;

/** Who may see an indicator. */
public enum Scope {
    PUBLIC("public"),
    INTERNAL("internal"),
    /** Only in {@code dashboard-restricted.html}: no other page, chart or mail. */
    RESTRICTED("restricted");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
