package vn.tiendo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021",
                "2021-H1",
                "2021-H2",
                "2021-Q1",
                "2021-Q2",
                "2021-Q3",
                "2021-Q4",
                "2021-01",
                "2021-06",
                "2021-12",
                "2021-2M",
                "2021-5M",
                "2021-9M",
                "2021-11M",
                "2021-06-15",
                "2003-01-01/2003-06-20",
                "2021-01-01/2025-12-31"
            })
    void everyCodeIsReadAndPrintedBack(String code) {
        assertThat(Period.parse(code).orElseThrow().code()).isEqualTo(code);
    }

    @Test
    void theSameSpanHasOneCode() {
        assertThat(Period.cumulative(2021, 1).code()).isEqualTo("2021-01");
        assertThat(Period.cumulative(2021, 3).code()).isEqualTo("2021-Q1");
        assertThat(Period.cumulative(2021, 6).code()).isEqualTo("2021-H1");
        assertThat(Period.cumulative(2021, 12).code()).isEqualTo("2021");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021-H3", "2021-Q5", "2021-13", "2021-02-30", "2021-13M", "nửa năm", "2021/2020"})
    void whatIsNoCodeIsEmpty(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void february29ShiftsToTheMonthsEnd() {
        assertThat(Period.month(2020, 2).plusYears(1)).isEqualTo(Period.month(2021, 2));
        assertThat(Period.month(2021, 2).plusYears(-1)).isEqualTo(Period.month(2020, 2));
    }

    @Test
    void endBeforeStartIsRefused() {
        LocalDate day = LocalDate.of(2021, 6, 15);
        assertThatThrownBy(() -> new Period(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
