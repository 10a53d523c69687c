package vn.tiendo.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindErrorsTest {

    private static final KindErrors KIND = new KindErrors(new BigDecimal("0.10"), new BigDecimal("2"));

    @Test
    void anIndicatorWithoutARecordBorrowsTheWholeWidth() {
        double five = Math.sqrt(1.2);

        assertThat(KIND.halfWidth(List.of(), 5).doubleValue()).isCloseTo(0.10 * 2 * five, within(1e-12));
    }

    @Test
    void fewerHistoryYearsGiveAWiderInterval() {
        assertThat(KIND.halfWidth(List.of(), 1)).isGreaterThan(KIND.halfWidth(List.of(), 2));
        assertThat(KIND.halfWidth(List.of(), 5)).isEqualByComparingTo(KIND.halfWidth(List.of(), 12));
    }

    @Test
    void theOwnRecordTakesOverAsItGrows() {
        BigDecimal none = KIND.halfWidth(List.of(), 5);
        BigDecimal two = KIND.halfWidth(calm(2), 5);
        BigDecimal five = KIND.halfWidth(calm(5), 5);
        BigDecimal ten = KIND.halfWidth(calm(10), 5);

        assertThat(none).isGreaterThan(two);
        assertThat(two).isGreaterThan(five);
        assertThat(five).isGreaterThan(ten);
    }

    @Test
    void twoIndicatorsAreNoKind() {
        assertThat(KindErrors.of(List.of(calm(4), calm(4)))).isEmpty();
        assertThat(KindErrors.of(List.of(calm(4), calm(4), List.of()))).isEmpty();
        assertThat(KindErrors.of(List.of(calm(4), calm(4), calm(4)))).isPresent();
    }

    private static List<Hindcast> calm(int years) {
        return Collections.nCopies(
                years, new Hindcast(2020, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.TEN, 5, new BigDecimal("0.01")));
    }
}
