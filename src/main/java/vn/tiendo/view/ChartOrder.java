package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Projection;
import vn.tiendo.model.Verdict;

/** Which assessments charts show and in which order: endangered first, lowest projection first within a verdict. */
final class ChartOrder {

    /** What leaders must see comes first; "chưa đủ số liệu" never stands among the good. */
    static final List<Verdict> VERDICTS = List.of(
            Verdict.AT_RISK,
            Verdict.OPEN,
            Verdict.NOT_FORESEEABLE,
            Verdict.INSUFFICIENT_DATA,
            Verdict.AHEAD,
            Verdict.MET,
            Verdict.YEAR_END_ONLY,
            Verdict.NOT_JUDGED,
            Verdict.NO_TARGET);

    private ChartOrder() {}

    /** One assessment for each headline indicator of the area reviewed, in the order of the review. */
    static List<Assessment> headlines(ChartWords words) {
        return shown(words).stream()
                .filter(assessment -> assessment.indicator().headline())
                .toList();
    }

    /** One assessment for each indicator of the area reviewed that has a figure or a target, in the review's order. */
    static List<Assessment> shown(ChartWords words) {
        return words.review().ofArea().stream()
                .filter(ChartWords::mayShow)
                .filter(Assessment::leading)
                .filter(assessment -> assessment.actual().isPresent()
                        || assessment.target().isPresent()
                        || assessment.statedAttainment().isPresent())
                .toList();
    }

    static List<Assessment> endangeredFirst(List<Assessment> assessments) {
        return assessments.stream()
                .sorted(Comparator.comparingInt((Assessment assessment) -> VERDICTS.indexOf(assessment.verdict()))
                        .thenComparing(assessment -> expected(assessment).orElse(BigDecimal.valueOf(Long.MAX_VALUE))))
                .toList();
    }

    private static Optional<BigDecimal> expected(Assessment assessment) {
        return Bullets.percentProjection(assessment)
                .map(Projection::point)
                .or(() -> Attained.of(assessment).map(Attained::percent));
    }

    static Effect effect(Verdict verdict) {
        return switch (verdict) {
            case AT_RISK -> Effect.BAD;
            case AHEAD, MET -> Effect.GOOD;
            default -> Effect.NEUTRAL;
        };
    }
}
