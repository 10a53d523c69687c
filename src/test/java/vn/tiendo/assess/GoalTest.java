package vn.tiendo.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Goal;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Projection;
import vn.tiendo.model.Verdict;
import vn.tiendo.model.YearOutcome;

class GoalTest {

    @ParameterizedTest
    @CsvSource({
        "28, '', HIGHER_BETTER, 27.9999999, false",
        "28, '', HIGHER_BETTER, 28, true",
        "28, hơn, HIGHER_BETTER, 28, false",
        "28, hơn, HIGHER_BETTER, 28.0000001, true",
        "4, '', LOWER_BETTER, 4, true",
        "4, '', LOWER_BETTER, 4.0000001, false",
        "4, dưới, LOWER_BETTER, 4, false",
        "4, dưới, LOWER_BETTER, 3.9999999, true",
        "4, dưới, HIGHER_BETTER, 5, false",
        "4, '', RANGE, 4.49, true",
        "4, '', RANGE, 4.51, false",
        "4.0, '', RANGE, 3.94, false",
        "4, dưới, RANGE, 3, true",
    })
    void isReachedExactlyOrNotAtAll(
            String target, String qualifier, Direction direction, String actual, boolean reached) {
        assertThat(goal(target, qualifier, direction).isReachedBy(new BigDecimal(actual)))
                .isEqualTo(reached);
    }

    @Test
    void aRangeBindsOnTheSideThatItsDirectionCanFailOn() {
        Bounds range = Bounds.between(new BigDecimal("6.6"), new BigDecimal("6.8"));

        Goal higher = goal(range, Direction.HIGHER_BETTER);
        assertThat(higher.isReachedBy(new BigDecimal("7.02"))).isTrue();
        assertThat(higher.isReachedBy(new BigDecimal("6.59"))).isFalse();
        Goal lower = goal(range, Direction.LOWER_BETTER);
        assertThat(lower.isReachedBy(new BigDecimal("6.5"))).isTrue();
        assertThat(lower.isReachedBy(new BigDecimal("6.81"))).isFalse();
        Goal within = goal(range, Direction.RANGE);
        assertThat(within.isReachedBy(new BigDecimal("6.7"))).isTrue();
        assertThat(within.isReachedBy(new BigDecimal("7.02"))).isFalse();
        assertThat(within.isReachedBy(new BigDecimal("6.59"))).isFalse();
        Goal between = goal(range, Direction.NEUTRAL);
        assertThat(between.isReachedBy(new BigDecimal("6.81"))).isFalse();
        assertThat(between.isReachedBy(new BigDecimal("6.8"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "28, '', HIGHER_BETTER, 28.1, EXCEEDED",
        "28, '', HIGHER_BETTER, 28, MET",
        "28, '', HIGHER_BETTER, 27.99, MISSED",
        "28, hơn, HIGHER_BETTER, 28, MISSED",
        "28, hơn, HIGHER_BETTER, 28.1, EXCEEDED",
        "4, '', LOWER_BETTER, 2.79, EXCEEDED",
        "4, '', LOWER_BETTER, 4, MET",
        "4, dưới, LOWER_BETTER, 4, MISSED",
    })
    void theYearsEndIsBeyondTheTargetOnItOrShortOfIt(
            String target, String qualifier, Direction direction, String actual, YearOutcome outcome) {
        assertThat(goal(target, qualifier, direction).outcome(new BigDecimal(actual)))
                .isEqualTo(outcome);
    }

    @Test
    void withinARangeIsMetAndBeyondItsBetterEndExceeded() {
        Goal range = goal(Bounds.between(new BigDecimal("1"), new BigDecimal("1.5")), Direction.HIGHER_BETTER);

        assertThat(range.outcome(new BigDecimal("1.1"))).isEqualTo(YearOutcome.MET);
        assertThat(range.outcome(new BigDecimal("1.6"))).isEqualTo(YearOutcome.EXCEEDED);
        assertThat(range.outcome(new BigDecimal("0.9"))).isEqualTo(YearOutcome.MISSED);
    }

    @Test
    void aPercentageMayBeTakenOfAFloorButNotOfARangeOrACeiling() {
        assertThat(goal("28", "hơn", Direction.HIGHER_BETTER).level()).contains(new BigDecimal("28"));
        assertThat(goal("4", "dưới", Direction.HIGHER_BETTER).level()).isEmpty();
        assertThat(goal(Bounds.between(BigDecimal.ONE, BigDecimal.TEN), Direction.HIGHER_BETTER)
                        .level())
                .isEmpty();
    }

    @Test
    void anIntervalForWhatShouldBeLowIsJudgedTheOtherWayRound() {
        Goal ceiling = goal("100", "", Direction.LOWER_BETTER);

        assertThat(ceiling.judge(interval("80", "100"))).isEqualTo(Verdict.AHEAD);
        assertThat(ceiling.judge(interval("80", "100.1"))).isEqualTo(Verdict.OPEN);
        assertThat(ceiling.judge(interval("100", "120"))).isEqualTo(Verdict.OPEN);
        assertThat(ceiling.judge(interval("100.1", "120"))).isEqualTo(Verdict.AT_RISK);
    }

    private static Projection interval(String low, String high) {
        return new Projection(new BigDecimal(low), new BigDecimal(low), new BigDecimal(high));
    }

    private static Goal goal(String value, String qualifier, Direction direction) {
        Observations observations =
                new Observations().of(Observations.flow("any")).target("2021", value, qualifier);
        return Goal.of(only(observations), direction);
    }

    private static Goal goal(Bounds bounds, Direction direction) {
        return Goal.of(only(new Observations().of(Observations.flow("any")).target("2021", bounds)), direction);
    }

    private static Observation only(Observations observations) {
        return observations.list().get(0);
    }
}
