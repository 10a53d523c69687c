package vn.tiendo.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.reference.Headings;

/**
 * Adds up the rows of any table, whether or not the catalogue knows them. Lists are often partial ("Trong đó"), so that a
 * total is held against its rows only where they add up to it in most columns: then a column where they do not is a slip.
 */
final class PrintedTotals {

    /** So many columns must add up before another one is told. */
    private static final int LEAST_PROOF = 2;

    /** Rounding goes deeper than the digits shown: a smaller share of the total is none of ours. */
    private static final double ROUNDING = 5e-4;

    /** A larger share of the total is a slip. */
    private static final double SLIP = 2e-3;

    private static final int NAMED = 4;

    /** Nobody prints totals over so long a list, whose figures would fill the memory: a sheet with more is left alone. */
    private static final int MOST_FIGURES = 20_000;

    private static final Row NO_ROW = new Row("", RowWords.NONE, new Sum(), new Sum());

    private final Headings headings;
    private final Map<Parent, Sum> ofSheet = new LinkedHashMap<>();
    private final Map<String, List<Finding>> findings = new TreeMap<>();
    private String file = "";
    private String sheet = "";
    private int figures;
    private Row row = NO_ROW;

    PrintedTotals(Headings headings) {
        this.headings = headings;
    }

    /** Figures come sheet by sheet. */
    void note(Figure figure, RowWords words) {
        if (!figure.measure().isLevel() || figure.rowPath().isEmpty()) {
            return;
        }
        if (!figure.origin().file().equals(file) || !figure.origin().sheet().equals(sheet)) {
            close();
            file = figure.origin().file();
            sheet = figure.origin().sheet();
        }
        if (figures > MOST_FIGURES || figure.value().signum() < 0) {
            return;
        }
        figures++;
        if (figures > MOST_FIGURES) {
            leaveAlone();
            return;
        }
        if (!row.is(figure, words)) {
            row = row(figure, words);
        }
        (words.isTotal(headings) ? row.outer().totals : row.outer().parts).add(figure);
        row.own().totals.add(figure);
    }

    /** The figures of a row come one after the other, and rows of one parent too. */
    private Row row(Figure figure, RowWords words) {
        List<String> path = words.labels();
        return new Row(
                figure.table(),
                words,
                row.isBeside(figure.table(), path)
                        ? row.outer()
                        : sum(new Parent(figure.table(), path.subList(0, path.size() - 1))),
                sum(new Parent(figure.table(), path)));
    }

    private Sum sum(Parent parent) {
        return ofSheet.computeIfAbsent(parent, each -> new Sum());
    }

    void forget(String forgotten) {
        findings.remove(forgotten);
        if (forgotten.equals(file)) {
            leaveAlone();
        }
    }

    private void leaveAlone() {
        ofSheet.clear();
        row = NO_ROW;
    }

    /** One for each row whose parts add up elsewhere. */
    List<Finding> findings() {
        close();
        return findings.values().stream().flatMap(List::stream).toList();
    }

    private void close() {
        for (Sum sum : ofSheet.values()) {
            if (sum.mayBeSummed()) {
                check(sum.columns());
            }
        }
        leaveAlone();
        figures = 0;
    }

    private void check(Map<Integer, Column> columns) {
        int rows = columns.values().stream().mapToInt(Column::count).max().orElse(0);
        if (rows < 2) {
            return;
        }
        columns.values().stream()
                .filter(column -> column.isWhole(rows))
                .collect(Collectors.groupingBy(Column::unit, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(this::check);
    }

    /** Columns of one unit: areas add up, and the yields beside them do not. */
    private void check(List<Column> whole) {
        List<Column> slips = whole.stream().filter(Column::differs).toList();
        long proof = whole.stream().filter(Column::agrees).count();
        if (!slips.isEmpty() && proof >= LEAST_PROOF && proof > slips.size()) {
            Column farthest = slips.stream()
                    .max(Comparator.comparingDouble(Column::apart))
                    .orElseThrow();
            findings.computeIfAbsent(file, each -> new ArrayList<>()).add(farthest.finding(slips.size() - 1));
        }
    }

    /** What stands over rows: their table and the labels around them. */
    private record Parent(String table, List<String> path) {}

    /**
     * Where the figures of a row go.
     *
     * @param outer what stands over it
     * @param own what it stands over
     */
    private record Row(String table, RowWords words, Sum outer, Sum own) {

        @SuppressWarnings("ReferenceEquality") // another object for the same labels leads to the same sums
        private boolean is(Figure figure, RowWords others) {
            return words == others && table.equals(figure.table());
        }

        /** Whether both have the same parent. */
        private boolean isBeside(String itsTable, List<String> other) {
            List<String> path = words.labels();
            if (path.size() != other.size() || !table.equals(itsTable)) {
                return false;
            }
            for (int level = 0; level < path.size() - 1; level++) {
                if (!path.get(level).equals(other.get(level))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The rows below one parent and the totals printed for them; most rows have none below them. */
    private static final class Sum {

        private final List<Figure> parts = new ArrayList<>();
        private final List<Figure> totals = new ArrayList<>();

        private boolean mayBeSummed() {
            return parts.size() > 1 && !totals.isEmpty();
        }

        private Map<Integer, Column> columns() {
            Map<Integer, Column> columns = new TreeMap<>();
            parts.forEach(part -> column(columns, part).part(part));
            totals.forEach(total -> column(columns, total).total(total));
            return columns;
        }

        private static Column column(Map<Integer, Column> columns, Figure figure) {
            return columns.computeIfAbsent(figure.origin().cell().column(), each -> new Column());
        }
    }

    /** The rows below one parent in one column, and the total printed for them. */
    private static final class Column {

        private final List<Figure> parts = new ArrayList<>();
        private final List<Figure> totals = new ArrayList<>();

        private void part(Figure figure) {
            parts.add(figure);
        }

        private void total(Figure figure) {
            totals.add(figure);
        }

        private int count() {
            return parts.size();
        }

        /** One total, a value in every row, all in one unit and of one kind. */
        private boolean isWhole(int rows) {
            return totals.size() == 1
                    && parts.size() == rows
                    && totals.get(0).value().signum() > 0
                    && parts.stream()
                            .allMatch(part -> part.unit().equals(totals.get(0).unit())
                                    && part.measure() == totals.get(0).measure());
        }

        private String unit() {
            return totals.get(0).unit();
        }

        private double sum() {
            return parts.stream()
                    .mapToDouble(part -> part.value().doubleValue())
                    .sum();
        }

        private double apart() {
            return Math.abs(sum() / totals.get(0).value().doubleValue() - 1);
        }

        private double slack() {
            double slack = Rounding.slack(totals.get(0).decimals(), "").doubleValue();
            for (Figure part : parts) {
                slack += Rounding.slack(part.decimals(), "").doubleValue();
            }
            return slack / totals.get(0).value().doubleValue();
        }

        private boolean agrees() {
            return apart() <= Math.max(slack(), ROUNDING);
        }

        private boolean differs() {
            return apart() > Math.max(2 * slack(), SLIP);
        }

        private Finding finding(int others) {
            Figure total = totals.get(0);
            Finding finding = Finding.at(
                    FindingCode.PARTS_DIFFER_FROM_TOTAL,
                    total.origin(),
                    total.raw(),
                    others > 0 ? new String[] {"several"} : new String[0]);
            Finding told = finding.with(
                    new Argument.Text(total.label()),
                    Argument.Quantity.of(total.value(), total.decimals(), total.unit()),
                    Argument.Quantity.of(
                            BigDecimal.valueOf(sum()),
                            parts.stream().mapToInt(Figure::decimals).max().orElse(0),
                            total.unit()),
                    new Argument.Text(cells()));
            return others > 0 ? told.with(new Argument.Text(String.valueOf(others))) : told;
        }

        private String cells() {
            String first = String.join(
                    ", ",
                    parts.stream()
                            .limit(NAMED)
                            .map(part -> part.origin().cell().toString())
                            .toList());
            return parts.size() > NAMED ? first + ", …" : first;
        }
    }
}
