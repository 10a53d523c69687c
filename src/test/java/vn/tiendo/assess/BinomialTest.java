package vn.tiendo.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BinomialTest {

    @Test
    void countsAllOutcomesAtMostAsLikely() {
        assertThat(Binomial.twoSided(0, 2, 0.5)).isCloseTo(0.5, within(1e-9));
        assertThat(Binomial.twoSided(1, 2, 0.5)).isCloseTo(1, within(1e-9));
        assertThat(Binomial.twoSided(10, 10, 0.8)).isCloseTo(0.2281, within(1e-3));
    }
}
