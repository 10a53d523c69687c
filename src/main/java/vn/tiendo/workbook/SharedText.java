package vn.tiendo.workbook;

/**
 * A text that stands in cells, one object for all of them. A sheet is gone through several times and its texts return from
 * row to row and from workbook to workbook: whoever finds something out about one leaves it here for the next time, where
 * no search for it is needed.
 */
public final class SharedText {

    static final SharedText NONE = new SharedText("");

    private static final Object NOTHING = new Object();

    private final String printed;
    private final boolean blank;
    private Object found = NOTHING;

    SharedText(String printed) {
        this.printed = printed;
        this.blank = printed.isBlank();
    }

    /** The text as people read it. */
    public String printed() {
        return printed;
    }

    /** Whether nothing of it can be seen. */
    public boolean isBlank() {
        return blank;
    }

    /** What was left here last. */
    public Object found() {
        return found;
    }

    /**
     * Leaves what was found out about the text, which must follow from the text alone. Workers may do so side by side; at
     * worst both find it.
     */
    public void leave(Object whatFollowsFromIt) {
        found = whatFollowsFromIt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SharedText text && text.printed.equals(printed);
    }

    @Override
    public int hashCode() {
        return printed.hashCode();
    }

    @Override
    public String toString() {
        return printed;
    }
}
