package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** XChart's bars stand where markup and overpainting expect them: within one device pixel. */
final class PlotChartTest {

    @ParameterizedTest
    @CsvSource({
        "false, 0, 100, 0, 47.9",
        "false, 0, 162.4, 0, 100",
        "false, -35, 80, 0, -17.2",
        "true, 0, 506000, 0, 171902",
        "true, -4.4, 7.1, 0, -2.3",
        "true, 0, 30.6, 13.4, 26.9",
    })
    void barsStandWhereTheDrawingSays(boolean upright, double least, double most, double from, double to) {
        Mark.Bar bar = new Mark.Bar(from, to, 20, 33, Ink.BAD);
        Mark.Plot plot = new Mark.Plot(37.3, 21.6, 311.7, 140.2, least, most, upright, List.of(bar));
        Pixels picture = PngCanvas.paint(new Drawing(400, 200, "", "", List.of(plot)));
        Mark.Box expected = plot.box(bar);
        int[] found = painted(picture);
        assertThat(found[0]).isCloseTo((int) Math.round(expected.x() * 2), offset(1));
        assertThat(found[1]).isCloseTo((int) Math.round(expected.y() * 2), offset(1));
        assertThat(found[2]).isCloseTo((int) Math.round((expected.x() + expected.width()) * 2), offset(1));
        assertThat(found[3]).isCloseTo((int) Math.round((expected.y() + expected.height()) * 2), offset(1));
    }

    /** Left, top, right and bottom of what is painted; right and bottom lie just outside. */
    private static int[] painted(Pixels picture) {
        int[] edges = {Integer.MAX_VALUE, Integer.MAX_VALUE, -1, -1};
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                if ((picture.values()[y * picture.width() + x] & 255) < 128) {
                    edges[0] = Math.min(edges[0], x);
                    edges[1] = Math.min(edges[1], y);
                    edges[2] = Math.max(edges[2], x + 1);
                    edges[3] = Math.max(edges[3], y + 1);
                }
            }
        }
        return edges;
    }
}
