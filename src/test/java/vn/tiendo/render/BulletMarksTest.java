package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.view.MidYearBullet;
import vn.tiendo.view.ProjectedRange;

/** A bullet 200 long: at scale 100 one per cent is two units, at scale 200 one. */
final class BulletMarksTest {

    private static List<Mark> marks(
            double attained, OptionalDouble path, Optional<ProjectedRange> range, double scale) {
        return new BulletMarks(0, 0, 200, 28, scale).of(new MidYearBullet(attained, false, path, range, ""));
    }

    private static <M extends Mark> Stream<M> only(List<Mark> marks, Class<M> kind) {
        return marks.stream().filter(kind::isInstance).map(kind::cast);
    }

    @Test
    void theBarEndsAtWhatIsAttained() {
        List<Mark> marks = marks(43, OptionalDouble.empty(), Optional.empty(), 100);
        Mark.Plot plot = only(marks, Mark.Plot.class).findFirst().orElseThrow();
        assertThat(plot.bars()).hasSize(1);
        assertThat(plot.box(plot.bars().get(0)).width()).isEqualTo(86);
        assertThat(plot.bars().get(0).ink()).isEqualTo(Ink.ACTUAL);
    }

    @Test
    void theHeavyTickIsThePlanAndTheThinOneThePaceOfPastYears() {
        List<Mark> marks = marks(43, OptionalDouble.of(46.4), Optional.empty(), 100);
        List<Mark.Line> ticks = only(marks, Mark.Line.class)
                .filter(line -> line.ink() == Ink.TEXT)
                .toList();
        assertThat(ticks).hasSize(2);
        Mark.Line pace = ticks.get(0);
        Mark.Line plan = ticks.get(1);
        assertThat(pace.x1()).isEqualTo(92.8);
        assertThat(plan.x1()).isEqualTo(200);
        assertThat(plan.stroke()).isEqualTo(2 * pace.stroke());
    }

    @Test
    void theProjectionIsAnOpenHatchFromBarToPointWithAWhisker() {
        List<Mark> marks = marks(43, OptionalDouble.empty(), Optional.of(new ProjectedRange(92, 85, 99)), 100);
        Mark.Box extension = only(marks, Mark.Box.class)
                .filter(box -> box.hatch() == Hatch.OPEN)
                .findFirst()
                .orElseThrow();
        assertThat(extension.x()).isEqualTo(86);
        assertThat(extension.x() + extension.width()).isEqualTo(184);
        assertThat(extension.solid()).isFalse();
        assertThat(only(marks, Mark.Line.class)).anyMatch(line -> line.x1() == 170 && line.x2() == 198);
    }

    @Test
    void beyondTheScaleAnArrowStandsInsteadOfALongerBar() {
        List<Mark> marks = marks(1520, OptionalDouble.empty(), Optional.empty(), 200);
        Mark.Plot plot = only(marks, Mark.Plot.class).findFirst().orElseThrow();
        assertThat(plot.box(plot.bars().get(0)).width()).isEqualTo(200);
        assertThat(only(marks, Mark.Polygon.class)).hasSize(1);
    }

    @Test
    void nothingAttainedHasNoBar() {
        assertThat(only(marks(0, OptionalDouble.empty(), Optional.empty(), 100), Mark.Plot.class))
                .isEmpty();
    }

    @Test
    void theScaleReachesThePlanOrTheUpperEndOfTheProjection() {
        assertThat(bullet(43, 120).scale()).isEqualTo(120);
        assertThat(bullet(43, 97).scale()).isEqualTo(100);
        assertThat(bullet(136, 97).scale()).isEqualTo(136);
        assertThat(bullet(1520, 3000).scale()).isEqualTo(200);
    }

    private static MidYearBullet bullet(double attained, double high) {
        return new MidYearBullet(
                attained, false, OptionalDouble.empty(), Optional.of(new ProjectedRange(90, 80, high)), "");
    }
}
