package vn.tiendo.model;

/** The kind of an administrative area. */
public enum AreaLevel {
    COUNTRY,
    REGION,
    PROVINCE,
    DISTRICT,
    COMMUNE;

    /** Whether it is a part of a province. */
    public boolean isWithinProvince() {
        return this == DISTRICT || this == COMMUNE;
    }
}
