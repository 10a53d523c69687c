package vn.tiendo.recognise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Recent;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.Vocabulary;

/**
 * Where the row and not the column says what a number is: "Tỷ lệ tăng dân số (%)" among levels, "Lạm phát" among indices.
 *
 * @param growth whether the row or one above it is about growth
 * @param share whether the row or one above it is about shares
 * @param index the index that the row or one above it says its numbers are ("Tháng trước = 100")
 */
record RowMeasure(boolean growth, boolean share, Optional<Measure> index) {

    /** The row says nothing: the column alone counts. */
    static final RowMeasure OF_COLUMN = new RowMeasure(false, false, Optional.empty());

    /** The vocabulary is built in: a label says the same in every run. */
    private static final Recent<String, RowMeasure> KNOWN = Recent.ofRows();

    private static final int LAST_MONTH = 12;
    private static final BigDecimal LARGEST_GROWTH_AMONG_INDICES = BigDecimal.valueOf(50);

    /** What the labels around a row and its own say; the nearest counts. */
    static RowMeasure of(Vocabulary vocabulary, List<RowLabel> labels) {
        RowMeasure all = OF_COLUMN;
        for (int i = 0; i < labels.size(); i++) {
            RowMeasure said = labels.get(i).words().measure(vocabulary);
            if (said.says() && (i == labels.size() - 1 || !isSection(labels.get(i)))) {
                all = new RowMeasure(said.growth, said.share, said.index.or(all::index));
            }
        }
        return all;
    }

    /** The same in rows below a heading that says which index they are, where they say nothing of it themselves. */
    RowMeasure below(Optional<Measure> heading) {
        return heading.isEmpty() || index.isPresent() ? this : new RowMeasure(growth, share, heading);
    }

    /** What a single label says. */
    static RowMeasure said(Vocabulary vocabulary, String label) {
        return KNOWN.get(label, vocabulary, RowMeasure::read);
    }

    /** "I. Tăng trưởng và cơ cấu kinh tế" is a part of the report, and says nothing of its rows. */
    private static boolean isSection(RowLabel label) {
        return (label.marker() == RowLabel.Marker.ROMAN || label.marker() == RowLabel.Marker.CAPITAL)
                && label.text().indexOf('%') < 0
                && PlainText.plain(PlainText.composed(label.text())).startsWith("tang truong");
    }

    boolean says() {
        return growth || share || index.isPresent();
    }

    private static RowMeasure read(Vocabulary vocabulary, String label) {
        RowMeasure said = new RowMeasure(
                vocabulary.beginsWith(label, Term.ROW_GROWTH),
                vocabulary.beginsWith(label, Term.ROW_SHARE),
                index(vocabulary, label));
        return said.says() ? said : OF_COLUMN;
    }

    /** What is set to a hundred: "Năm trước", "Tháng trước", "Tháng 12 năm trước", "Năm gốc 2019". */
    private static Optional<Measure> index(Vocabulary vocabulary, String label) {
        if (label.indexOf('=') < 0) {
            return Optional.empty();
        }
        Matcher hundred = PhraseSplit.HUNDRED.matcher(label);
        if (!hundred.find()) {
            return Optional.empty();
        }
        String base = label.substring(0, hundred.start());
        Set<Term> terms = vocabulary.terms(base);
        boolean december = TimeReader.find(PlainText.plain(PlainText.composed(base))).stream()
                .anyMatch(time -> time.kind() == TimeExpression.Kind.MONTH && time.first() == LAST_MONTH);
        if (december || terms.contains(Term.FIXED_BASE)) {
            return Optional.of(Measure.INDEX_BASE);
        }
        if (terms.contains(Term.PREVIOUS_PERIOD)) {
            return Optional.of(Measure.INDEX_PREVIOUS_PERIOD);
        }
        return terms.contains(Term.LAST_YEAR) || terms.contains(Term.SAME_PERIOD)
                ? Optional.of(Measure.INDEX_SAME_PERIOD)
                : Optional.empty();
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
        if (index.isPresent()) {
            return index.get();
        }
        if (growth) {
            return Measure.GROWTH_SAME_PERIOD;
        }
        return share ? Measure.SHARE : Measure.ACTUAL;
    }
}
