package vn.tiendo.reference;

/**
 * What a person said a row is.
 *
 * @param label the row's label with its ancestors, outermost first, joined by {@link #STEP}
 * @param table title of the table, where the label alone does not say what it is about; else empty
 * @param indicator code of the indicator; empty where she said that it is none
 */
public record LearnedWording(String label, String table, String indicator) {

    /** Between the levels of a label. */
    public static final String STEP = " › ";

    /** Same rows have the same key: a title means the same in every period. */
    String key() {
        return key(label, table);
    }

    static String key(String label, String table) {
        String title = Folding.key(table.replaceAll("\\d+", " ")).replaceAll("\\b[ivx]+\\b", " ");
        return Folding.key(label.replace("›", "0x0")) + "|"
                + title.replaceAll(" +", " ").strip();
    }
}
