package vn.tiendo.view;

/** Who reads a page. */
public enum Audience {
    /** Everyone in the house: restricted indicators do not exist for this page. */
    GENERAL,
    /** Those with the right to see restricted indicators; everything else is the same. */
    RESTRICTED
}
