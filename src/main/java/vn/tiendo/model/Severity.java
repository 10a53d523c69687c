package vn.tiendo.model;

/** How much a finding matters to the person who dropped the workbook in. */
public enum Severity {
    /** A file, table or figure is left out. */
    ERROR("error"),
    /** Used, but a person should look. */
    WARNING("warning"),
    /** Worth knowing; does not change the exit code. */
    NOTE("note");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
