package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.Vocabulary;

/** What each column of a table is for, judged by its heading and by what stands in it. */
final class ColumnRoles {

    /** Fewer may be numbers that look like years by chance. */
    private static final int FEWEST_YEARS = 3;

    private final Vocabulary vocabulary;
    private final List<Integer> labels = new ArrayList<>();
    private final List<Integer> numbering = new ArrayList<>();
    private final List<Integer> values = new ArrayList<>();
    private final List<Integer> notes = new ArrayList<>();
    private OptionalInt unit = OptionalInt.empty();

    ColumnRoles(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Takes the next column from the left.
     *
     * @param heading what its innermost heading says
     * @param headed whether it has any
     */
    void assign(int column, ColumnStatistics content, Set<Term> heading, boolean headed, FirstColumns first) {
        if (column < first.values()) {
            assignLeft(column, content, heading, headed, first.words());
        } else if (content.isNumeric()) {
            assignNumeric(column, content, heading);
        } else if (headed && content.words() > 0) {
            notes.add(column);
        }
    }

    private void assignLeft(int column, ColumnStatistics content, Set<Term> heading, boolean headed, int firstWords) {
        if (content.words() == 0 && content.valueCount() == 0) {
            return;
        }
        boolean numbered =
                (content.isNumeric() && column < firstWords) || (content.onlyRowNumbers() && column <= firstWords);
        if (heading.contains(Term.CODE_HEADING) || (numbered && isCode(content))) {
            return;
        }
        if (numbered || (heading.contains(Term.NUMBERING_HEADING) && column < firstWords)) {
            numbering.add(column);
        } else if (isUnitColumn(column, content, heading, firstWords)) {
            unit = OptionalInt.of(column);
        } else if (column > firstWords && (heading.contains(Term.NOTE_HEADING) || (content.isAttribute() && headed))) {
            notes.add(column);
        } else if (!content.onlyRowNumbers()) {
            labels.add(column);
        }
    }

    /** Numbers left of the labels that are no row numbers: codes of areas and the like. */
    private static boolean isCode(ColumnStatistics content) {
        double[] sample = content.sortedSample();
        return sample.length > 0 && sample[sample.length - 1] > 3000;
    }

    private boolean isUnitColumn(int column, ColumnStatistics content, Set<Term> heading, int firstWords) {
        if (column <= firstWords || unit.isPresent()) {
            return false;
        }
        int units = 0;
        for (TextLook text : content.texts()) {
            units += text.isDitto() || text.isUnits(vocabulary) ? 1 : 0;
        }
        boolean headed = heading.contains(Term.UNIT_HEADING);
        return units * (headed ? 4 : 2) > content.texts().size();
    }

    private void assignNumeric(int column, ColumnStatistics content, Set<Term> heading) {
        boolean numbers = heading.contains(Term.NUMBERING_HEADING) && mayCountRows(content);
        boolean code = heading.contains(Term.CODE_HEADING) || numbers;
        if (!code && !isOfYears(content, heading)) {
            values.add(column);
        }
    }

    /** No row's number is larger than there are rows: "TT Đu" over targets heads a town. */
    private static boolean mayCountRows(ColumnStatistics content) {
        double[] sample = content.sortedSample();
        return sample.length == 0 || sample[sample.length - 1] <= sample.length;
    }

    /** "Khởi công": nothing but years, under a heading that names no kind of number. */
    private static boolean isOfYears(ColumnStatistics content, Set<Term> heading) {
        return heading.isEmpty() && content.allYears() && content.valueCount() >= FEWEST_YEARS;
    }

    List<Integer> labels() {
        return labels;
    }

    List<Integer> numbering() {
        return numbering;
    }

    List<Integer> values() {
        return values;
    }

    List<Integer> notes() {
        return notes;
    }

    OptionalInt unit() {
        return unit;
    }
}
