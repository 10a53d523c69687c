package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Goal;
import vn.tiendo.model.Measure;
import vn.tiendo.model.YearOutcome;
import vn.tiendo.reference.Headings;

/** Holds the verdict that a workbook prints for a whole year ("Vượt", "Đạt", "Không đạt") against result and target. */
final class VerdictCheck {

    private static final Map<YearOutcome, String> WORDS = new EnumMap<>(Map.of(
            YearOutcome.EXCEEDED, "verdict-exceeded",
            YearOutcome.MET, "verdict-met",
            YearOutcome.MISSED, "verdict-missed"));

    private final Headings headings;
    private final PhraseReader phrases;

    VerdictCheck(Headings headings, PhraseReader phrases) {
        this.headings = headings;
        this.phrases = phrases;
    }

    List<Finding> findings(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        for (Candidate actual : evidence.of(Measure.ACTUAL)) {
            Set<YearOutcome> printed = printed(actual);
            boolean judged = actual.indicator().direction() != Direction.NEUTRAL;
            if (!printed.isEmpty() && judged && actual.period().isYear()) {
                evidence.target(actual)
                        .flatMap(target -> check(actual, target, printed))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** What the printed words say; "đạt và vượt" says either. */
    private Set<YearOutcome> printed(Candidate actual) {
        Set<YearOutcome> printed = EnumSet.noneOf(YearOutcome.class);
        actual.figure().notes().stream()
                .filter(note ->
                        headings.is("note-verdict", phrases.read(note.heading()).words()))
                .map(note -> phrases.read(note.text()).words())
                .forEach(words -> WORDS.forEach((outcome, kind) -> {
                    if (headings.is(kind, words)) {
                        printed.add(outcome);
                    }
                }));
        return printed;
    }

    /** Of "dưới 4" nobody can say what is more than met: either word will do. */
    private Optional<Finding> check(Candidate actual, Candidate target, Set<YearOutcome> printed) {
        Goal goal = Goal.of(
                target.value(),
                target.bounds(),
                target.figure().qualifier(),
                actual.indicator().direction());
        YearOutcome outcome = goal.outcome(actual.value());
        boolean reached = outcome != YearOutcome.MISSED && !printed.contains(YearOutcome.MISSED);
        return printed.contains(outcome) || (goal.isThreshold() && reached)
                ? Optional.empty()
                : Optional.of(finding(actual, target, printed.iterator().next(), outcome));
    }

    private Finding finding(Candidate actual, Candidate target, YearOutcome printed, YearOutcome computed) {
        return Finding.at(
                        FindingCode.VERDICT_DIFFERS,
                        actual.figure().origin(),
                        actual.figure().raw())
                .with(
                        Wordings.of(actual),
                        Wordings.text(usual(printed)),
                        Wordings.text(usual(computed)),
                        Wordings.value(actual),
                        target.bounds().isNone()
                                ? Wordings.value(target)
                                : Wordings.text(target.figure().raw()));
    }

    private String usual(YearOutcome outcome) {
        return headings.usual(WORDS.getOrDefault(outcome, ""));
    }
}
