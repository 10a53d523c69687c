package vn.tiendo.recognise;

import vn.tiendo.model.Measure;
import vn.tiendo.reference.Term;

/**
 * How a book prints its comparisons, as far as its sheets have been read. An office prints all of them alike: where every
 * other column is an index, a column of small numbers is one too, as of guests in a year when almost none came.
 */
final class PrintedComparisons {

    private static final int ENOUGH = 5;

    private int indices;
    private int growths;

    /** Takes the columns of the next table; those whose headings name growth or index say nothing of the others. */
    void take(TableColumns columns) {
        for (ValueColumn column : columns.figures()) {
            if (column.phrase().compared() && !saysForm(column.phrase())) {
                take(column.layout().measure().orElse(Measure.OTHER));
            }
        }
    }

    private void take(Measure measure) {
        switch (measure) {
            case INDEX_SAME_PERIOD, INDEX_PREVIOUS_PERIOD -> indices++;
            case GROWTH_SAME_PERIOD, GROWTH_PREVIOUS_PERIOD -> growths++;
            default -> {
                // Shares and percentages of plan are printed one way only.
            }
        }
    }

    /** Whether so far all were indices, and enough of them to tell. */
    boolean areIndices() {
        return indices >= ENOUGH && growths == 0;
    }

    /** Whether a heading says itself which of both it is. */
    static boolean saysForm(Phrase phrase) {
        return phrase.says(Term.GROWTH) || phrase.says(Term.CHANGE) || phrase.says(Term.INDEX) || phrase.plusMinus();
    }
}
