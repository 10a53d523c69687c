package vn.tiendo.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @CsvSource({
        "0 6 * * 1-5, 2021-07-02T05:20:00Z, 2021-07-04T23:00:00Z",
        "0 6 * * 1-5, 2021-07-04T23:00:00Z, 2021-07-05T23:00:00Z",
        "*/15 * * * *, 2021-07-02T05:20:00Z, 2021-07-02T05:30:00Z",
        "30 17 25 6 *, 2021-07-02T05:20:00Z, 2022-06-25T10:30:00Z",
    })
    void saysTheNextTimeInTheZone(String cron, Instant moment, Instant next) {
        assertThat(Timetable.parse(cron, VIETNAM).orElseThrow().after(moment)).contains(next);
    }

    @Test
    void knowsTheNightWhenClocksAreSetForward() {
        Timetable daily =
                Timetable.parse("0 6 * * *", ZoneId.of("Europe/Berlin")).orElseThrow();
        assertThat(daily.after(Instant.parse("2021-03-27T06:00:00Z"))).contains(Instant.parse("2021-03-28T04:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"sáu giờ", "61 * * * *", "* * * *", "''", "0 0 6 * * 1-5"})
    void refusesWhatIsNoTimetable(String cron) {
        assertThat(Timetable.parse(cron, VIETNAM)).isEmpty();
    }
}
