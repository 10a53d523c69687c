package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.recognise.ArithmeticFit.Form;
import vn.tiendo.recognise.ArithmeticFit.Question;
import vn.tiendo.recognise.ColumnFormulas.Formula;
import vn.tiendo.reference.Term;

/**
 * Finds by recomputing what a column whose heading does not tell it compares: "So sánh (%)" or "Tỷ lệ (%)" is whatever
 * quotient of two of the table's columns its numbers are. Where the row of column numbers names the two ("5=3/1"), only
 * these are tried first, and roughly rounded numbers will do.
 */
final class ColumnArithmetic {

    /** Two explanations that fit about equally well explain nothing. */
    private static final double CLEARLY_BETTER = 3;

    private static final double EXACT = 0.02;
    /** Printed to one decimal. */
    private static final double ROUNDING = 0.06;

    private static final double WHOLE_ROUNDING = 0.51;
    /** Percentages without decimals fit more by chance than others. */
    private static final int FEWEST_WHOLE = 5;

    /**
     * A column explained.
     *
     * @param measure what its numbers say
     * @param of the column compared; of several added up the first
     * @param base what it is compared with
     * @param error mean error of the rows that fit
     * @param hundredths whether the numbers are fractions of one
     */
    record Explanation(Measure measure, ValueColumn of, ValueColumn base, double error, boolean hundredths) {}

    /** Levels to compare: one column, or those of a group added up; its numbers are looked up once. */
    private static final class Level {
        private final List<ValueColumn> columns;
        private final double[] numbers;

        Level(List<ValueColumn> columns, TableShape shape) {
            this.columns = columns;
            this.numbers = shape.sample(columns.get(0).column()).clone();
            for (int i = 1; i < columns.size(); i++) {
                double[] added = shape.sample(columns.get(i).column());
                for (int row = 0; row < numbers.length; row++) {
                    numbers[row] += added[row];
                }
            }
        }

        ValueColumn first() {
            return columns.get(0);
        }

        boolean holds(int column) {
            for (ValueColumn one : columns) {
                if (one.column() == column) {
                    return true;
                }
            }
            return false;
        }
    }

    /** What is to be explained, and how. */
    private record Asked(int column, Phrase phrase, Question question, boolean hundredths) {}

    private final TableShape shape;
    private final ColumnProportions proportions;
    private final List<Level> singles;
    private final List<Level> rates;
    private final List<Level> groups;
    private final Map<Integer, Optional<Explanation>> explained = new HashMap<>();

    /** @param figures columns understood so far */
    ColumnArithmetic(TableShape shape, List<ValueColumn> figures) {
        this.shape = shape;
        List<ValueColumn> levels = new ArrayList<>(figures.size());
        List<ValueColumn> percentages = new ArrayList<>();
        for (ValueColumn column : figures) {
            if (isDatedLevel(column.layout())) {
                (isPercent(column) ? percentages : levels).add(column);
            }
        }
        this.proportions = new ColumnProportions(shape, levels);
        this.singles = singles(levels);
        this.rates = singles(percentages);
        this.groups = groups(levels);
    }

    private static boolean isDatedLevel(ColumnLayout layout) {
        return layout.period().isPresent()
                && layout.measure().isPresent()
                && layout.measure().get().isLevel();
    }

    private List<Level> singles(List<ValueColumn> columns) {
        List<Level> singles = new ArrayList<>(columns.size());
        for (ValueColumn column : columns) {
            singles.add(new Level(List.of(column), shape));
        }
        return singles;
    }

    private static boolean isPercent(ValueColumn column) {
        return PercentUnit.PERCENT.is(column.layout().unit());
    }

    /** Columns of one time under one heading: "XK" and "NK" under "5 tháng năm 2021". */
    private List<Level> groups(List<ValueColumn> levels) {
        Map<List<Object>, List<ValueColumn>> groups = new LinkedHashMap<>();
        for (ValueColumn column : levels) {
            List<String> header = column.layout().header();
            if (header.size() > 1) {
                groups.computeIfAbsent(
                                List.of(
                                        header.subList(0, header.size() - 1),
                                        column.layout().period(),
                                        column.layout().unit()),
                                key -> new ArrayList<>())
                        .add(column);
            }
        }
        List<Level> added = new ArrayList<>();
        for (List<ValueColumn> columns : groups.values()) {
            if (columns.size() > 1) {
                added.add(new Level(columns, shape));
            }
        }
        return added;
    }

    /** The same columns held against shares and rates. */
    ColumnProportions proportions() {
        return proportions;
    }

    /** @param phrase the column's heading */
    Optional<Explanation> explain(int column, Phrase phrase) {
        Optional<Explanation> known = explained.get(column);
        if (known == null) {
            known = explained(column, phrase);
            explained.put(column, known);
        }
        return known;
    }

    private Optional<Explanation> explained(int column, Phrase phrase) {
        Optional<Explanation> stated = shape.formula(column).flatMap(formula -> stated(column, phrase, formula));
        if (stated.isPresent()) {
            return stated;
        }
        PrintedColumn printed = shape.printed(column);
        List<Explanation> found = new ArrayList<>();
        if (printed.mayBeRatios() && !shape.statistics(column).allPercentFormats()) {
            found.addAll(ratios(column, phrase, printed, 0));
        }
        double rounding = printed.isWhole() && printed.numbers() >= FEWEST_WHOLE ? WHOLE_ROUNDING : ROUNDING;
        Question question = new Question(numbers(column, 1), rounding, 2 * ROUNDING, 0);
        Asked asked = new Asked(column, phrase, question, false);
        boolean points = UnmarkedChanges.isInPoints(phrase);
        if (points || (phrase.percent() && phrase.says(Term.CHANGE))) {
            found.addAll(pairs(asked, rates, forms(true)));
        }
        if (!points) {
            found.addAll(pairs(asked, singles, List.of(Form.values())));
        }
        if (found.isEmpty() && groups.size() > 1) {
            found.addAll(pairs(asked, groups, List.of(Form.values())));
        }
        return best(found);
    }

    /** The explanation of a column of ratios ("1,127"), however few its rows. */
    Optional<Explanation> ratio(int column, Phrase phrase, PrintedColumn printed) {
        return best(ratios(column, phrase, printed, 1));
    }

    /** The same, the numbers taken for percentages. */
    Optional<Explanation> percentage(int column, Phrase phrase, PrintedColumn printed) {
        Question question = new Question(numbers(column, 1), 1.02 * printed.rounding(), 0, 1);
        return best(pairs(new Asked(column, phrase, question, false), singles, forms(false)));
    }

    private List<Explanation> ratios(int column, Phrase phrase, PrintedColumn printed, int fewestRows) {
        Question question = new Question(numbers(column, 100), 102 * printed.rounding(), 0, fewestRows);
        return pairs(new Asked(column, phrase, question, true), singles, forms(false)).stream()
                .filter(why ->
                        why.of().layout().unit().equals(why.base().layout().unit()))
                .toList();
    }

    private double[] numbers(int column, double scale) {
        double[] scaled = shape.sample(column).clone();
        for (int row = 0; row < scaled.length; row++) {
            scaled[row] *= scale;
        }
        return scaled;
    }

    private static Optional<Explanation> best(List<Explanation> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Explanation best = found.get(0);
        for (Explanation other : found) {
            best = other.error() < best.error() ? other : best;
        }
        for (Explanation other : found) {
            if (other.error() < CLEARLY_BETTER * Math.max(best.error(), EXACT) && !sameMeaning(best, other)) {
                return Optional.empty();
            }
        }
        return Optional.of(best);
    }

    private Optional<Explanation> stated(int column, Phrase phrase, Formula formula) {
        Optional<Level> of = level(formula.of());
        Optional<Level> base = level(formula.base());
        if (of.isEmpty() || base.isEmpty()) {
            return Optional.empty();
        }
        PrintedColumn printed = shape.printed(column);
        Question question = new Question(numbers(column, 1), WHOLE_ROUNDING, 2 * printed.rounding() + ROUNDING, 1);
        Question ofRatios = new Question(numbers(column, 100), 102 * printed.rounding(), 0, 1);
        Optional<Explanation> plain = explanation(
                new Asked(column, phrase, question, false), of.get(), base.get(), forms(formula.difference()));
        boolean ratios = plain.isEmpty() && printed.mayBeRatios() && !formula.difference();
        return ratios
                ? explanation(new Asked(column, phrase, ofRatios, true), of.get(), base.get(), forms(false))
                : plain;
    }

    private Optional<Level> level(int column) {
        return singles.stream().filter(level -> level.holds(column)).findFirst();
    }

    private static List<Form> forms(boolean difference) {
        return difference ? List.of(Form.DIFFERENCE) : List.of(Form.RATIO, Form.GROWTH);
    }

    private List<Explanation> pairs(Asked asked, List<Level> among, List<Form> forms) {
        List<Explanation> found = new ArrayList<>();
        for (Level of : among) {
            for (Level base : among) {
                if (of != base && !of.holds(asked.column()) && !base.holds(asked.column())) {
                    Optional<Explanation> why = explanation(asked, of, base, forms);
                    if (why.isPresent()) {
                        found.add(why.get());
                    }
                }
            }
        }
        return found;
    }

    private Optional<Explanation> explanation(Asked asked, Level of, Level base, List<Form> forms) {
        Question question = asked.question().fewestRows() > 0
                ? asked.question()
                : asked.question().from(fewestRows(asked.column(), of.first(), base.first()));
        Optional<ArithmeticFit> best = Optional.empty();
        for (Form form : forms) {
            Optional<ArithmeticFit> fit = ArithmeticFit.of(form, question, of.numbers, base.numbers);
            if (fit.isPresent()
                    && (best.isEmpty() || fit.get().meanError() < best.get().meanError())) {
                best = fit;
            }
        }
        Optional<Measure> measure = best.isPresent()
                ? ComparedMeasure.of(best.get().form(), of.first(), base.first(), asked.phrase())
                : Optional.empty();
        return measure.isPresent()
                ? Optional.of(new Explanation(
                        measure.get(), of.first(), base.first(), best.get().meanError(), asked.hundredths()))
                : Optional.empty();
    }

    /** Columns under one heading are more likely to be meant, and need less proof. */
    private int fewestRows(int column, ValueColumn of, ValueColumn base) {
        List<String> header = shape.header(column);
        boolean oneGroup = header.size() > 1
                && of.layout().header().get(0).equals(header.get(0))
                && base.layout().header().get(0).equals(header.get(0));
        return oneGroup ? 2 : 3;
    }

    private static boolean sameMeaning(Explanation one, Explanation other) {
        return one.measure() == other.measure()
                && one.hundredths() == other.hundredths()
                && one.of().layout().period().equals(other.of().layout().period())
                && one.of().layout().unit().equals(other.of().layout().unit());
    }
}
