package vn.tiendo.normalise;

import java.util.List;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Origin;

/**
 * A row with a plan that the catalogue does not know: a person may say which indicator it is.
 *
 * @param label the row's label with its ancestors, outermost first
 * @param table title above the table
 * @param isBare whether the label is only a place, a total or a single word, so that only the title says what it is
 * @param unit unit as printed, may be empty
 * @param origin the first cell of the row that holds a plan
 * @param suggestions indicators with similar names, most similar first; never used by themselves
 */
public record UnmatchedRow(
        List<String> label, String table, boolean isBare, String unit, Origin origin, List<Indicator> suggestions) {

    public UnmatchedRow {
        label = List.copyOf(label);
        suggestions = List.copyOf(suggestions);
    }
}
