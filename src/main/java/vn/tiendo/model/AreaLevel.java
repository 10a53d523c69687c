package vn.tiendo.model;

/** The kind of an administrative area. */
public enum AreaLevel {
    COUNTRY,
    REGION,
    PROVINCE,
    DISTRICT,
    COMMUNE
}
