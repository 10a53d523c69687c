package vn.tiendo.recognise;

import java.math.BigDecimal;
import java.util.List;
import vn.tiendo.model.Measure;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.Vocabulary;

/** Where the row and not the column says what a number is: "Tỷ lệ tăng dân số (%)" among levels, "Lạm phát" among indices. */
final class RowMeasure {

    private static final BigDecimal LARGEST_GROWTH_AMONG_INDICES = BigDecimal.valueOf(50);

    private RowMeasure() {}

    static Measure of(Vocabulary vocabulary, Measure measure, List<String> path, String unit, BigDecimal value) {
        if (path.isEmpty()) {
            return measure;
        }
        boolean growth = path.stream().anyMatch(label -> vocabulary.beginsWith(label, Term.ROW_GROWTH));
        return switch (measure) {
            case ACTUAL -> level(vocabulary, path, unit, growth);
            case INDEX_SAME_PERIOD -> growth && isSmall(value) ? Measure.GROWTH_SAME_PERIOD : measure;
            case INDEX_PREVIOUS_PERIOD -> growth && isSmall(value) ? Measure.GROWTH_PREVIOUS_PERIOD : measure;
            default -> measure;
        };
    }

    private static Measure level(Vocabulary vocabulary, List<String> path, String unit, boolean growth) {
        if (!unit.equals("%")) {
            return Measure.ACTUAL;
        }
        if (growth) {
            return Measure.GROWTH_SAME_PERIOD;
        }
        boolean share = path.stream().anyMatch(label -> vocabulary.beginsWith(label, Term.ROW_SHARE));
        return share ? Measure.SHARE : Measure.ACTUAL;
    }

    private static boolean isSmall(BigDecimal value) {
        return value.abs().compareTo(LARGEST_GROWTH_AMONG_INDICES) < 0;
    }
}
