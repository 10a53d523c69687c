package vn.tiendo.model;

/** Who set a target. The same indicator often has several, and each percentage belongs to one of them. */
public enum PlanAuthority {
    UNSTATED(""),
    /** The Prime Minister, a ministry, "Trung ương giao". */
    CENTRAL("central"),
    /** The People's Council, "HĐND". */
    COUNCIL("council"),
    /** The People's Committee, "UBND giao". */
    COMMITTEE("committee"),
    /** The province's own plan where the body is not said: "tỉnh giao", "địa phương giao". */
    PROVINCE("province"),
    /** A resolution of the Party Committee. */
    PARTY("party"),
    /** A city or district: "thành phố giao", "huyện giao". */
    DISTRICT("district");

    private final String code;

    PlanAuthority(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
