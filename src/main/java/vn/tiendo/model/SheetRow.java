package vn.tiendo.model;

import java.util.Comparator;

/**
 * A row of a workbook.
 *
 * @param file path relative to the input folder, with {@code /}
 * @param sheet name of the sheet as the workbook has it
 * @param number as people read it, the first row being 1
 */
public record SheetRow(String file, String sheet, int number) implements Comparable<SheetRow> {

    private static final Comparator<SheetRow> ORDER =
            Comparator.comparing(SheetRow::file).thenComparing(SheetRow::sheet).thenComparing(SheetRow::number);

    /** The row in which a cell stands. */
    public static SheetRow of(Origin origin) {
        return new SheetRow(origin.file(), origin.sheet(), origin.cell().row() + 1);
    }

    @Override
    public int compareTo(SheetRow other) {
        return ORDER.compare(this, other);
    }
}
