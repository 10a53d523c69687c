package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Observation;

/**
 * Whether a percentage that a workbook states is the one its own levels give. Where it is, its published digits are shown;
 * where it is not, the recomputed one is, beside the stated.
 */
final class Agreement {

    private Agreement() {}

    /**
     * Within one unit of the last printed digit, since the press cuts as often as it rounds; within one point where "trên",
     * "hơn", "khoảng" stand beside the percentage or a level it rests on.
     */
    static boolean holds(BigDecimal recomputed, Observation stated, Stream<Optional<Observation>> levels) {
        boolean vague = Stream.concat(Stream.of(Optional.of(stated)), levels)
                .flatMap(Optional::stream)
                .anyMatch(
                        level -> !level.qualifier().isEmpty() || !level.bounds().isNone());
        BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(Math.max(stated.decimals(), 0));
        BigDecimal tolerance = vague ? BigDecimal.ONE.max(lastDigit) : lastDigit;
        return stated.value().subtract(recomputed).abs().compareTo(tolerance) <= 0;
    }

    static boolean ofAttainment(Assessment assessment) {
        return assessment.recomputed().attainmentPercent().isPresent()
                && assessment.stated().attainment().isPresent()
                && holds(
                        assessment.recomputed().attainmentPercent().orElseThrow(),
                        assessment.stated().attainment().orElseThrow(),
                        Stream.of(assessment.actual(), assessment.target()));
    }

    static boolean ofGrowth(Assessment assessment) {
        return assessment.recomputed().growthPercent().isPresent()
                && assessment.stated().growth().isPresent()
                && holds(
                        assessment.recomputed().growthPercent().orElseThrow(),
                        assessment.stated().growth().orElseThrow(),
                        Stream.of(assessment.actual(), assessment.past().samePeriod()));
    }
}
