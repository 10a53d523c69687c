package vn.tiendo.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.model.Area;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Verdict;

/** Which assessments charts show and in which order: endangered first, lowest projection first within a verdict. */
final class ChartOrder {

    private ChartOrder() {}

    /** One assessment for each row that the page has for an area. */
    static List<Assessment> headlines(ChartWords words, Area area) {
        return HeadlineIndicators.of(words.edition(), area).stream()
                .filter(ChartOrder::hasSomething)
                .toList();
    }

    /** One assessment for each indicator of the area reviewed, parts included, in the order of the review. */
    static List<Assessment> withParts(ChartWords words) {
        Map<String, Assessment> byCode = new LinkedHashMap<>();
        words.edition().assessments().stream()
                .filter(assessment -> assessment.area().equals(words.review().area()))
                .filter(ChartOrder::hasSomething)
                .forEach(assessment -> byCode.merge(
                        assessment.indicator().code(),
                        assessment,
                        (first, next) -> next.leading() && !first.leading() ? next : first));
        return List.copyOf(byCode.values());
    }

    static boolean hasSomething(Assessment assessment) {
        return assessment.actual().isPresent()
                || assessment.target().isPresent()
                || assessment.stated().attainment().isPresent();
    }

    static List<Assessment> endangeredFirst(List<Assessment> assessments) {
        return assessments.stream()
                .sorted(Comparator.comparingInt(
                                (Assessment assessment) -> VerdictWords.ORDER.indexOf(assessment.verdict()))
                        .thenComparing(Foreseen.LOWEST_FIRST))
                .toList();
    }

    static Effect effect(Verdict verdict) {
        return switch (verdict) {
            case AT_RISK -> Effect.BAD;
            case AHEAD, MET -> Effect.GOOD;
            default -> Effect.NEUTRAL;
        };
    }
}
