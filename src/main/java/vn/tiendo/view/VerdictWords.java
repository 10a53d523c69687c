package vn.tiendo.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Goal;
import vn.tiendo.model.StatedShare;
import vn.tiendo.model.Verdict;
import vn.tiendo.model.YearOutcome;

/** Verdicts as words and shapes. At the end of the year "đạt" and "không đạt" replace the words of foresight. */
final class VerdictWords {

    /** The order in which leaders read them: endangered first. */
    static final List<Verdict> ORDER = List.of(
            Verdict.AT_RISK,
            Verdict.OPEN,
            Verdict.NOT_FORESEEABLE,
            Verdict.INSUFFICIENT_DATA,
            Verdict.AHEAD,
            Verdict.MET,
            Verdict.YEAR_END_ONLY,
            Verdict.NOT_JUDGED,
            Verdict.NO_TARGET);

    private static final Map<Verdict, String> SHAPES = shapes();

    private final Edition edition;

    VerdictWords(Edition edition) {
        this.edition = edition;
    }

    private static Map<Verdict, String> shapes() {
        Map<Verdict, String> shapes = new EnumMap<>(Verdict.class);
        shapes.put(Verdict.AT_RISK, "▼");
        shapes.put(Verdict.OPEN, "◆");
        shapes.put(Verdict.AHEAD, "▲");
        shapes.put(Verdict.MET, "●");
        shapes.put(Verdict.NOT_FORESEEABLE, "?");
        shapes.put(Verdict.INSUFFICIENT_DATA, "○");
        shapes.put(Verdict.YEAR_END_ONLY, "◇");
        shapes.put(Verdict.NOT_JUDGED, "·");
        shapes.put(Verdict.NO_TARGET, "·");
        return shapes;
    }

    VerdictMark mark(Assessment assessment) {
        Verdict verdict = assessment.verdict();
        if (!edition.review().period().isYear()) {
            return mark(verdict);
        }
        boolean exceeded = verdict == Verdict.MET && isExceeded(assessment);
        return switch (verdict) {
            case MET ->
                new VerdictMark(
                        verdict.code(),
                        shape(verdict),
                        edition.text(exceeded ? "verdict.year.exceeded" : "verdict.year.met"));
            case AT_RISK, OPEN ->
                new VerdictMark(Verdict.AT_RISK.code(), shape(Verdict.AT_RISK), edition.text("verdict.year.missed"));
            default -> mark(verdict);
        };
    }

    private static boolean isExceeded(Assessment assessment) {
        return assessment
                .target()
                .flatMap(target -> assessment
                        .actual()
                        .map(actual -> Goal.of(target, assessment.indicator().direction())
                                .outcome(actual.value())))
                .map(YearOutcome.EXCEEDED::equals)
                .orElseGet(() -> assessment.stated().attainment().map(StatedShare::of).stream()
                        .anyMatch(StatedShare::isReached));
    }

    VerdictMark mark(Verdict verdict) {
        return new VerdictMark(verdict.code(), shape(verdict), edition.text("verdict." + verdict.code()));
    }

    private static String shape(Verdict verdict) {
        return SHAPES.getOrDefault(verdict, "·");
    }
}
