package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {

    @Test
    void cellsComeBackInReadingOrderWhateverOrderTheyWereWrittenIn() {
        Grid grid = new GridBuilder("a.xlsx", "S")
                .number(5, 2, 7, CellStyle.PLAIN)
                .text(0, 1, "đầu", CellStyle.PLAIN)
                .number(5, 0, 0.66000000000000003, CellStyle.PLAIN)
                .build();
        assertThat(grid.row(5)).extracting(Cell::text).containsExactly("0.66", "7");
        assertThat(grid.nextRow(1)).isEqualTo(5);
        assertThat(grid.nextRow(6)).isEqualTo(-1);
        assertThat(grid.lastRow()).isEqualTo(5);
        assertThat(grid.lastColumn()).isEqualTo(2);
    }

    @Test
    void twoDifferentContentsOfOneCellLeaveNoneThatIsValid() {
        Grid grid = new GridBuilder("a.xlsx", "S")
                .number(1, 1, 1, CellStyle.PLAIN)
                .number(1, 1, 2, CellStyle.PLAIN)
                .build();
        assertThat(grid.size()).isEqualTo(1);
        assertThat(grid.cell(1, 1).orElseThrow().kind()).isEqualTo(CellKind.INVALID);
    }

    @Test
    void aMergedBlockHoldsItsValueOnlyAtItsTopLeft() {
        Grid grid = new GridBuilder("a.xlsx", "S")
                .text(0, 0, "Kế hoạch", CellStyle.PLAIN)
                .merge(new Merge(0, 1, 0, 3))
                .build();
        assertThat(grid.cell(1, 2)).isEmpty();
        assertThat(grid.covering(1, 2).map(Cell::text)).contains("Kế hoạch");
        assertThat(grid.covering(2, 2)).isEmpty();
    }

    @Test
    void aHundredThousandCellsKeepTheirPlaces() {
        GridBuilder builder = new GridBuilder("a.xlsx", "S");
        for (int row = 0; row < 10_000; row++) {
            for (int column = 0; column < 10; column++) {
                builder.number(row, column, row * 10.0 + column, CellStyle.PLAIN);
            }
        }
        Grid grid = builder.build();
        List<Cell> row = grid.row(9_876);
        assertThat(row).hasSize(10);
        assertThat(row.get(9).number()).isEqualTo(98_769);
    }
}
