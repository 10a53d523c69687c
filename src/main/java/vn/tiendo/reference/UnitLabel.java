package vn.tiendo.reference;

/** How offices announce a unit: "Đơn vị tính: tỷ đồng", "ĐVT: ha". */
public final class UnitLabel {

    /** The alternatives of a regular expression that ignores case, longest first. */
    public static final String WORDS = "đơn vị tính|đơn vị|đvt|dvt|đv|unit";

    private UnitLabel() {}
}
