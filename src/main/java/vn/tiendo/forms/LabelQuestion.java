package vn.tiendo.forms;

import java.util.List;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Origin;

/**
 * A row with a plan that nobody knows: which indicator is it?
 *
 * @param label its label with its ancestors
 * @param table title above it
 * @param needsTable whether the label alone says nothing, so that the answer holds under that title only
 * @param unit unit as printed
 * @param origin the first cell of the row that holds a plan
 * @param suggestions indicators with similar names
 */
public record LabelQuestion(
        String label, String table, boolean needsTable, String unit, Origin origin, List<Indicator> suggestions) {

    public LabelQuestion {
        suggestions = List.copyOf(suggestions);
    }
}
