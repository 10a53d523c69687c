package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.model.CellAddress;

final class GridTest {

    /** A map is the plain way to say what a grid must answer. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void answersLikeAMapInWhateverOrderCellsCome(long seed) {
        Random random = new Random(seed);
        TreeMap<CellAddress, Double> expected = new TreeMap<>();
        for (int i = 0; i < 20_000; i++) {
            expected.put(new CellAddress(random.nextInt(300) * 7, random.nextInt(200)), random.nextDouble());
        }
        List<CellAddress> order = new ArrayList<>(expected.keySet());
        if (seed % 2 == 0) {
            Collections.shuffle(order, random);
        }
        GridBuilder builder = new GridBuilder("f", "s");
        order.forEach(place -> builder.number(place.row(), place.column(), expected.get(place), CellStyle.PLAIN));
        Grid grid = builder.build();
        assertThat(builder.conflicts()).isEmpty();
        assertThat(grid.size()).isEqualTo(expected.size());
        assertThat(grid.lastRow()).isEqualTo(expected.lastKey().row());
        List<CellAddress> walked = new ArrayList<>();
        for (int row = grid.nextRow(0); row >= 0; row = grid.nextRow(row + 1)) {
            grid.row(row).forEach(cell -> walked.add(cell.address()));
        }
        assertThat(walked).containsExactlyElementsOf(expected.keySet());
        for (int i = 0; i < 5_000; i++) {
            CellAddress place = new CellAddress(random.nextInt(2100), random.nextInt(201));
            Double there = expected.get(place);
            assertThat(grid.cell(place.row(), place.column()).map(Cell::number).orElse(null))
                    .isEqualTo(there);
        }
    }

    @Test
    void coversMergedPlacesWithTheirTopLeftCell() {
        Grid grid = new GridBuilder("f", "s")
                .merge(new Merge(1, 100_000, 0, 2))
                .merge(new Merge(5, 6, 4, 5))
                .text(1, 0, "a", CellStyle.PLAIN)
                .text(5, 4, "b", CellStyle.PLAIN)
                .build();
        assertThat(grid.covering(70_000, 2).orElseThrow().text()).isEqualTo("a");
        assertThat(grid.covering(6, 5).orElseThrow().text()).isEqualTo("b");
        assertThat(grid.covering(6, 3)).isEmpty();
        assertThat(grid.cell(6, 5)).isEmpty();
    }

    @Test
    void keepsEachStyleAlsoWhenEqualOnesAreDifferentObjects() {
        GridBuilder builder = new GridBuilder("f", "s");
        for (int i = 0; i < 70_000; i++) {
            builder.number(
                    i, 0, i, new CellStyle(NumberFormat.of("0"), i % 5, Alignment.GENERAL, false, false, "Arial"));
        }
        Grid grid = builder.build();
        assertThat(grid.cell(69_998, 0).orElseThrow().style().indent()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.1",
                "1e22",
                "123456789012345",
                "0.00000000000000001",
                "361.70000000000005",
                "-7.25",
                "1.",
                ".5",
                "9007199254740993",
                "4.9E-324",
                "1.7976931348623157E308"
            })
    void readsNumbersAsTheJdkDoes(String text) {
        assertThat(ExactNumber.parse(text)).isEqualTo(Double.parseDouble(text));
    }

    @Test
    void readsRandomNumbersAsTheJdkDoes() {
        Random random = new Random(5);
        for (int i = 0; i < 200_000; i++) {
            String text = Long.toString(random.nextLong(1_000_000_000_000_000L));
            int mark = random.nextInt(text.length() + 1);
            String number = text.substring(0, mark) + "." + text.substring(mark);
            if (!number.equals(".")) {
                assertThat(ExactNumber.parse(number)).isEqualTo(Double.parseDouble(number));
            }
        }
    }
}
