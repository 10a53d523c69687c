package vn.tiendo.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One numeric cell understood: what stands there and what it means, whether or not the catalogue knows the indicator. It
 * is one row of {@code figures.csv}.
 *
 * @param origin the cell
 * @param table title above the table, may be empty
 * @param rowPath the row's label with its ancestors, outermost first, without numbering, bullets and footnote marks
 * @param columnHeader header phrases over the column, top to bottom
 * @param measure what the number says
 * @param period the period it says it of; empty only where no place of the workbook names one
 * @param area name of the area as printed, empty where the table names none
 * @param unit as printed, in plain lower case ("tỷ đồng"), {@code %} for percentages, empty where none is known
 * @param value in that unit; a cell 0.066 shown as 6,6% is 6.6
 * @param decimals digits after the decimal mark as shown to the reader, the precision of the value
 * @param raw what the cell holds
 * @param qualifier "trên", "gần", "khoảng" and the like, or empty
 * @param bounds ends of a range or threshold
 * @param status how final it is
 * @param authority who set the plan that the number is, or is measured against
 * @param priceBasis "so sánh 2010", "hiện hành" and the like, or empty
 * @param notes texts of the row's note columns by heading (cause, measure proposed, owner, source), in column order
 */
public record Figure(
        Origin origin,
        String table,
        List<String> rowPath,
        List<String> columnHeader,
        Measure measure,
        Optional<Period> period,
        String area,
        String unit,
        BigDecimal value,
        int decimals,
        String raw,
        String qualifier,
        Bounds bounds,
        FigureStatus status,
        PlanAuthority authority,
        String priceBasis,
        List<RowNote> notes) {

    public Figure {
        rowPath = List.copyOf(rowPath);
        columnHeader = List.copyOf(columnHeader);
        notes = List.copyOf(notes);
    }

    /** The same figure with the wordings around it put otherwise; itself where that changes nothing. */
    public Figure worded(String title, List<String> labels, List<String> headings, String place) {
        boolean same =
                title.equals(table) && place.equals(area) && labels.equals(rowPath) && headings.equals(columnHeader);
        return same ? this : with(title, labels, headings, place, unit);
    }

    /** The same figure in a unit that its row says otherwise than in a unit's place. */
    public Figure measuredIn(String other) {
        return with(table, rowPath, columnHeader, area, other);
    }

    private Figure with(String title, List<String> labels, List<String> headings, String place, String measuredIn) {
        return new Figure(
                origin,
                title,
                labels,
                headings,
                measure,
                period,
                place,
                measuredIn,
                value,
                decimals,
                raw,
                qualifier,
                bounds,
                status,
                authority,
                priceBasis,
                notes);
    }

    /** The label of the row itself, without its ancestors. */
    public String label() {
        return rowPath.isEmpty() ? "" : rowPath.get(rowPath.size() - 1);
    }
}
