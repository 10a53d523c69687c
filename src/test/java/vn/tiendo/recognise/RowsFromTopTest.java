package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.workbook.CellStyle;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.GridBuilder;

/** A long sheet is looked at by two threads; nobody may notice. */
class RowsFromTopTest {

    private static final int ROWS = 30_000;

    @Test
    void givesEveryShownRowOfALongSheetInOrder() {
        Grid grid = longSheet();
        SheetView plain = new SheetView(grid);
        List<RowFacts> expected = new ArrayList<>();
        for (int row = plain.nextRow(0); row >= 0; row = plain.nextRow(row + 1)) {
            expected.add(RowFacts.of(plain, row));
        }
        List<RowFacts> given = new ArrayList<>();
        RowsFromTop.each(new SheetView(grid), given::add);
        assertThat(given).hasSize(ROWS - 1 - ROWS / 100).isEqualTo(expected);
    }

    @Test
    void endsWithWhoeverTakesTheRows() throws InterruptedException {
        SheetView sheet = new SheetView(longSheet());
        assertThatThrownBy(() -> RowsFromTop.each(sheet, facts -> {
                    if (facts.row() == 1_000) {
                        throw new IllegalArgumentException("enough");
                    }
                }))
                .isInstanceOf(IllegalArgumentException.class);
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("rows")) {
                thread.join(10_000);
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }

    /** One row in a hundred is empty, one is hidden. */
    private static Grid longSheet() {
        GridBuilder grid = new GridBuilder("a.xlsx", "A").hideRow(7);
        for (int row = 0; row < ROWS; row++) {
            if (row % 100 != 50) {
                grid.text(row, 0, "Xã " + row, CellStyle.PLAIN);
                grid.number(row, 1, row / 7.0, CellStyle.PLAIN);
            }
        }
        return grid.build();
    }
}
