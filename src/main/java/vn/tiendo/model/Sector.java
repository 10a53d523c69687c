package vn.tiendo.model;

/** The sectors of a half-year review, in the order in which the page shows them. */
public enum Sector {
    GROWTH("growth"),
    INDUSTRY("industry"),
    EXPORTS("exports"),
    BUDGET("budget"),
    AGRICULTURE("agriculture"),
    PARTY_BUILDING("party-building"),
    INVESTMENT("investment"),
    ENTERPRISES("enterprises"),
    SOCIETY("society");

    private final String code;

    Sector(String code) {
        this.code = code;
    }

    /** The word that stands in CSV files, file names and the catalogue. */
    public String code() {
        return code;
    }
}
