package vn.tiendo.normalise;

import java.util.List;
import vn.tiendo.model.Origin;

/**
 * A row with a plan that the catalogue does not know: a person may say which indicator it is.
 *
 * @param label the row's label with its ancestors, outermost first
 * @param table title above the table
 * @param isBare whether the label is only a place, a total or a single word, so that only the title says what it is
 * @param unit unit as printed, may be empty
 * @param origin the first cell of the row that holds a plan
 * @param subject what the row is about: its label, or the title where the label is only a place or a total
 * @param counted unit of what the row counts; empty where only a percentage of plan is printed
 */
public record UnmatchedRow(
        List<String> label, String table, boolean isBare, String unit, Origin origin, String subject, String counted) {

    public UnmatchedRow {
        label = List.copyOf(label);
    }
}
