package vn.tiendo.model;

/**
 * The cell a value was read from: every number keeps it from the first read to the page.
 *
 * @param file path relative to the input folder, with {@code /}
 * @param sheet name of the sheet as the workbook has it
 * @param cell the cell
 */
public record Origin(String file, String sheet, CellAddress cell) implements Comparable<Origin> {

    @Override
    public int compareTo(Origin other) {
        int byFile = file.compareTo(other.file);
        int bySheet = byFile != 0 ? byFile : sheet.compareTo(other.sheet);
        return bySheet != 0 ? bySheet : cell.compareTo(other.cell);
    }

    /** {@code file › sheet › E9}, as people read it. */
    @Override
    public String toString() {
        return file + " › " + sheet + " › " + cell;
    }
}
