package vn.tiendo.model;

/** The units that numbers have whatever is counted. */
public enum PercentUnit {
    /** Of shares, rates and changes in them. */
    PERCENT("%"),
    /** Of the difference between two percentages. */
    POINTS("điểm %");

    private final String printed;

    PercentUnit(String printed) {
        this.printed = printed;
    }

    /** The name under which figures and indicators have it. */
    public String printed() {
        return printed;
    }

    /** Whether a unit is this one. */
    public boolean is(String unit) {
        return unit.equals(printed);
    }
}
