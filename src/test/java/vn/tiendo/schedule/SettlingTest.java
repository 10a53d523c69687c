package vn.tiendo.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.build.InputSnapshot;

class SettlingTest {

    private static final long SECOND = 1_000_000_000L;
    private static final InputSnapshot HALF = new InputSnapshot(Map.of("a.xlsx", "5 t1"));
    private static final InputSnapshot WHOLE = new InputSnapshot(Map.of("a.xlsx", "9 t2"));

    private final Settling settling = new Settling(Duration.ofSeconds(2), "");

    @Test
    void aGrowingFileBeginsItsTimeAnew() {
        settling.look(HALF, 0);
        settling.look(HALF, SECOND);
        settling.look(WHOLE, 2 * SECOND);
        assertThat(settling.hasChanged()).isTrue();
        assertThat(settling.untilSettled(3 * SECOND)).isEqualTo(Duration.ofSeconds(1));
        settling.look(WHOLE, 4 * SECOND);
        assertThat(settling.untilSettled(4 * SECOND)).isZero();
    }

    @Test
    void whatARunSawIsNoChangeUntilItIsAnother() {
        settling.look(HALF, 0);
        settling.taken();
        settling.look(HALF, SECOND);
        assertThat(settling.hasChanged()).isFalse();
        settling.look(WHOLE, 2 * SECOND);
        assertThat(settling.hasChanged()).isTrue();
        settling.look(HALF, 3 * SECOND);
        assertThat(settling.hasChanged()).as("taken back before it settled").isFalse();
    }

    @Test
    void aWatchGoesOnFromWhatTheLastOneSaw() {
        Settling next = new Settling(Duration.ofSeconds(2), HALF.fingerprint());
        next.look(HALF, 0);
        assertThat(next.hasChanged()).isFalse();
        next.look(new InputSnapshot(Map.of()), SECOND);
        assertThat(next.hasChanged()).as("removed").isTrue();
    }
}
