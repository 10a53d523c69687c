package vn.tiendo.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.RowCells;

/**
 * What the row that numbers the columns says of how some are computed: "5=3/1", "(6)=(4)-(2)". It tells what a heading such
 * as "So sánh (%)" leaves open; whether the numbers bear it out is for others to see.
 */
final class ColumnFormulas {

    /**
     * One column computed from two others.
     *
     * @param difference whether the second is subtracted; else the first is divided by it
     * @param of the column before the sign
     * @param base the column behind it
     */
    record Formula(boolean difference, int of, int base) {}

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})");
    private static final Pattern COMPUTED = Pattern.compile("(\\d{1,2})?=(\\d{1,2})([/:-])(\\d{1,2})(?:[*x.]?100)?%?");
    /** Brackets around single columns and blanks mean nothing. */
    private static final Pattern DECORATION = Pattern.compile("[\\s()]");

    private final Map<Integer, Formula> formulas = new HashMap<>();

    private ColumnFormulas() {}

    /** @param header header rows of a table */
    static ColumnFormulas of(List<RowFacts> header) {
        ColumnFormulas found = new ColumnFormulas();
        for (RowFacts row : header) {
            if (row.kind() == RowFacts.Kind.NUMBERING) {
                found.read(row.cells());
            }
        }
        return found;
    }

    private void read(RowCells cells) {
        Map<Integer, Integer> columns = new HashMap<>();
        Map<Integer, Matcher> computed = new HashMap<>();
        for (Cell cell : cells) {
            String text = DECORATION.matcher(CellText.of(cell)).replaceAll("").replace('–', '-');
            Matcher number = NUMBER.matcher(text);
            Matcher formula = COMPUTED.matcher(text);
            if (number.matches()) {
                columns.putIfAbsent(Integer.valueOf(number.group(1)), cell.column());
            } else if (formula.matches()) {
                computed.put(cell.column(), formula);
                if (formula.group(1) != null) {
                    columns.putIfAbsent(Integer.valueOf(formula.group(1)), cell.column());
                }
            }
        }
        computed.forEach((column, formula) -> {
            Integer of = columns.get(Integer.valueOf(formula.group(2)));
            Integer base = columns.get(Integer.valueOf(formula.group(4)));
            if (of != null && base != null) {
                formulas.put(column, new Formula(formula.group(3).equals("-"), of, base));
            }
        });
    }

    Optional<Formula> of(int column) {
        return Optional.ofNullable(formulas.get(column));
    }
}
