package vn.tiendo.model;

/** How final a figure is; a later status replaces an earlier one of the same figure. */
public enum FigureStatus {
    UNSTATED(""),
    /** "ước tính" */
    ESTIMATE("estimate"),
    /** "sơ bộ" */
    PRELIMINARY("preliminary"),
    /** "chính thức", "quyết toán" */
    OFFICIAL("official");

    private final String code;

    FigureStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
