package vn.tiendo.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;

/** The rows of a table header and which of their cells are joined. */
record HeaderBlock(List<LayoutLine> rows, int columns) {

    private static final String WITH_LEFT = "<";
    private static final String WITH_ABOVE = "^";

    /** Areas of the header, counted from its own first row. */
    List<CellRangeAddress> areas() {
        List<CellRangeAddress> areas = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                if (!isJoined(row, column)) {
                    areas.add(new CellRangeAddress(row, lastRow(row, column), column, lastColumn(row, column)));
                }
            }
        }
        return areas;
    }

    Content content(int row, int column) {
        String text = rows.get(row).cell(column);
        return Numbers.isWhole(text) ? Numbers.whole(text) : Content.text(text);
    }

    private int lastColumn(int row, int column) {
        return IntStream.range(column + 1, columns)
                        .filter(next -> !rows.get(row).cell(next).equals(WITH_LEFT))
                        .findFirst()
                        .orElse(columns)
                - 1;
    }

    private int lastRow(int row, int column) {
        return IntStream.range(row + 1, rows.size())
                        .filter(next -> !rows.get(next).cell(column).equals(WITH_ABOVE))
                        .findFirst()
                        .orElse(rows.size())
                - 1;
    }

    private boolean isJoined(int row, int column) {
        String cell = rows.get(row).cell(column);
        return cell.equals(WITH_LEFT) || cell.equals(WITH_ABOVE);
    }
}
