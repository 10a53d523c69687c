package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.reference.Areas;
import vn.tiendo.workbook.CellStyle;
import vn.tiendo.workbook.GridBuilder;

/** Figures of a long sheet are handed on row by row, in time that grows with the sheet and not faster. */
class LongSheetTest {

    private static final int ROWS = 100_000;

    @Test
    void aLongSheetIsReadInOnePassEach() {
        GridBuilder grid = new GridBuilder("long.xlsx", "Sheet1");
        grid.text(0, 0, "Sản lượng năm 2021 (Tấn)", CellStyle.PLAIN);
        grid.text(1, 0, "Chỉ tiêu", CellStyle.PLAIN);
        grid.text(1, 1, "Kế hoạch", CellStyle.PLAIN);
        grid.text(1, 2, "Thực hiện 6 tháng", CellStyle.PLAIN);
        for (int row = 2; row < ROWS; row++) {
            grid.text(row, 0, "Chỉ tiêu số " + row % 1000, CellStyle.PLAIN);
            grid.number(row, 1, row + 0.5, CellStyle.PLAIN);
            grid.number(row, 2, row + 1.5, CellStyle.PLAIN);
        }
        Counter counter = new Counter();
        long start = System.nanoTime();
        BookRecogniser book = new BookRecogniser(Recognised.VOCABULARY, Areas.load(), counter);
        book.accept(grid.build());
        book.finish();

        assertThat(counter.figures).isEqualTo(2L * (ROWS - 2));
        System.out.printf("%d rows in %d ms%n", ROWS, (System.nanoTime() - start) / 1_000_000);
    }

    private static final class Counter implements FigureSink {
        private long figures;

        @Override
        public void figure(Figure figure) {
            figures++;
        }

        @Override
        public void finding(Finding finding) {}

        @Override
        public void layout(TableLayout layout) {}
    }
}
