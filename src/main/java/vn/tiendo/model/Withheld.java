package vn.tiendo.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a review only a few may see, whatever period and area it is about: everything else leaves it out.
 *
 * @param names names of the restricted indicators that occur in the workbooks, in both languages
 * @param rows rows of workbooks that tell of restricted indicators, ascending
 */
public record Withheld(List<String> names, List<SheetRow> rows) {

    /** Where everybody may see everything. */
    public static final Withheld NOTHING = new Withheld(List.of(), List.of());

    /** {@code E9} or {@code E9:G20}. */
    private static final Pattern CELLS = Pattern.compile("[A-Z]+(\\d{1,9})(?::[A-Z]+(\\d{1,9}))?");

    public Withheld {
        names = List.copyOf(names);
        rows = rows.stream().distinct().sorted().toList();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether a cell stands in a restricted row. */
    public boolean hides(Origin origin) {
        SheetRow row = SheetRow.of(origin);
        return hides(row, row);
    }

    /** Whether a finding quotes what stands in a restricted row, or names a restricted indicator. */
    public boolean hides(Finding finding) {
        return hides(finding.file(), finding.sheet(), finding.cell())
                || names(finding.found())
                || finding.arguments().stream().map(Argument::plain).anyMatch(this::names);
    }

    /** Whether a cell stands in a restricted row, or a range of cells covers one. */
    public boolean hides(String file, String sheet, String cells) {
        Matcher range = CELLS.matcher(cells);
        if (!range.matches()) {
            return false;
        }
        int first = Integer.parseInt(range.group(1));
        int last = Optional.ofNullable(range.group(2)).map(Integer::valueOf).orElse(first);
        return hides(new SheetRow(file, sheet, first), new SheetRow(file, sheet, last));
    }

    /** Whether a text names a restricted indicator. */
    public boolean names(String text) {
        return names.stream().anyMatch(text::contains);
    }

    private boolean hides(SheetRow first, SheetRow last) {
        int found = Collections.binarySearch(rows, first);
        int next = found < 0 ? -found - 1 : found;
        return next < rows.size() && rows.get(next).compareTo(last) <= 0;
    }
}
