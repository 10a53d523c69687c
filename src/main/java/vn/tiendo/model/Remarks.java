package vn.tiendo.model;

/**
 * What people say of an indicator; empty where they say nothing.
 *
 * @param owner department that answers for it
 * @param cause the cause a workbook or explanation form gives
 * @param measure the measure it proposes
 */
public record Remarks(String owner, String cause, String measure) {

    /** The same with what is said later; where that is empty, what was said before stays. */
    public Remarks then(Remarks later) {
        return new Remarks(said(later.owner, owner), said(later.cause, cause), said(later.measure, measure));
    }

    private static String said(String now, String before) {
        return now.isEmpty() ? before : now;
    }
}
