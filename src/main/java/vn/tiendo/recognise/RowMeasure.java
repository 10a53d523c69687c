package vn.tiendo.recognise;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.reference.Recent;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.Vocabulary;

/**
 * Where the row and not the column says what a number is: "Tỷ lệ tăng dân số (%)" among levels, "Lạm phát" among indices.
 *
 * @param growth whether the row or one above it is about growth
 * @param share whether the row or one above it is about shares
 * @param index whether the row says that the year before is a hundred
 */
record RowMeasure(boolean growth, boolean share, boolean index) {

    /** The row says nothing: the column alone counts. */
    static final RowMeasure OF_COLUMN = new RowMeasure(false, false, false);

    /** The vocabulary is built in: a label says the same in every run. */
    private static final Recent<String, RowMeasure> KNOWN = Recent.ofRows();

    private static final BigDecimal LARGEST_GROWTH_AMONG_INDICES = BigDecimal.valueOf(50);

    /** What the labels around a row and its own say together. */
    static RowMeasure of(Vocabulary vocabulary, List<RowLabel> labels) {
        RowMeasure all = OF_COLUMN;
        for (int i = 0; i < labels.size(); i++) {
            RowMeasure said = labels.get(i).words().measure(vocabulary);
            if (said.says()) {
                all = new RowMeasure(all.growth || said.growth, all.share || said.share, all.index || said.index);
            }
        }
        return all;
    }

    /** What a single label says. */
    static RowMeasure said(Vocabulary vocabulary, String label) {
        return KNOWN.get(label, vocabulary, RowMeasure::read);
    }

    private boolean says() {
        return growth || share || index;
    }

    private static RowMeasure read(Vocabulary vocabulary, String label) {
        RowMeasure said = new RowMeasure(
                vocabulary.beginsWith(label, Term.ROW_GROWTH),
                vocabulary.beginsWith(label, Term.ROW_SHARE),
                isAgainstLastYear(vocabulary, label));
        return said.says() ? said : OF_COLUMN;
    }

    /** "(Năm trước = 100)". */
    private static boolean isAgainstLastYear(Vocabulary vocabulary, String label) {
        if (label.indexOf('=') < 0) {
            return false;
        }
        Matcher hundred = PhraseReader.HUNDRED.matcher(label);
        return hundred.find()
                && vocabulary.find(label.substring(0, hundred.start())).stream()
                        .anyMatch(match -> match.term() == Term.LAST_YEAR || match.term() == Term.SAME_PERIOD);
    }

    Measure of(Measure ofColumn, String unit, BigDecimal value) {
        return switch (ofColumn) {
            case ACTUAL -> PercentUnit.PERCENT.is(unit) ? percentage() : Measure.ACTUAL;
            case INDEX_SAME_PERIOD -> growth && isSmall(value) ? Measure.GROWTH_SAME_PERIOD : ofColumn;
            case INDEX_PREVIOUS_PERIOD -> growth && isSmall(value) ? Measure.GROWTH_PREVIOUS_PERIOD : ofColumn;
            default -> ofColumn;
        };
    }

    private static boolean isSmall(BigDecimal value) {
        return value.abs().compareTo(LARGEST_GROWTH_AMONG_INDICES) < 0;
    }

    private Measure percentage() {
        if (index) {
            return Measure.INDEX_SAME_PERIOD;
        }
        if (growth) {
            return Measure.GROWTH_SAME_PERIOD;
        }
        return share ? Measure.SHARE : Measure.ACTUAL;
    }
}
