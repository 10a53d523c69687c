package vn.tiendo.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.reference.Headings;

/** Holds the verdict that a workbook prints for a whole year ("Vượt", "Đạt", "Không đạt") against result and target. */
final class VerdictCheck {

    private static final String EXCEEDED = "verdict-exceeded";
    private static final String MET = "verdict-met";
    private static final String MISSED = "verdict-missed";

    private final Headings headings;
    private final PhraseReader phrases;

    VerdictCheck(Headings headings, PhraseReader phrases) {
        this.headings = headings;
        this.phrases = phrases;
    }

    List<Finding> findings(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        for (Candidate actual : evidence.of(Measure.ACTUAL)) {
            Optional<String> printed = printed(actual);
            Optional<Candidate> target = evidence.target(actual);
            if (actual.period().isYear() && printed.isPresent() && target.isPresent()) {
                computed(actual, target.get())
                        .filter(verdict -> !verdict.equals(printed.get()))
                        .ifPresent(verdict -> findings.add(finding(actual, target.get(), printed.get(), verdict)));
            }
        }
        return findings;
    }

    private Optional<String> printed(Candidate actual) {
        return actual.figure().notes().stream()
                .filter(note ->
                        headings.is("note-verdict", phrases.read(note.heading()).words()))
                .flatMap(note -> List.of(EXCEEDED, MET, MISSED).stream()
                        .filter(verdict ->
                                headings.is(verdict, phrases.read(note.text()).words())))
                .findFirst();
    }

    /** Beyond a range or a plain number is more than met; within a range, or on the number, is met. */
    private static Optional<String> computed(Candidate actual, Candidate target) {
        Direction direction = actual.indicator().direction();
        if (direction == Direction.NEUTRAL) {
            return Optional.empty();
        }
        Bounds bounds = target.bounds();
        BigDecimal low = bounds.isNone()
                ? target.value()
                : bounds.low().orElseGet(() -> bounds.high().orElse(target.value()));
        BigDecimal high = bounds.isNone()
                ? target.value()
                : bounds.high().orElseGet(() -> bounds.low().orElse(target.value()));
        int toLow = actual.value().compareTo(low);
        int toHigh = actual.value().compareTo(high);
        boolean higher = direction == Direction.HIGHER_BETTER;
        if (higher ? toHigh > 0 : toLow < 0) {
            return Optional.of(EXCEEDED);
        }
        return Optional.of((higher ? toLow >= 0 : toHigh <= 0) ? MET : MISSED);
    }

    private Finding finding(Candidate actual, Candidate target, String printed, String computed) {
        return Finding.at(
                        FindingCode.VERDICT_DIFFERS,
                        actual.figure().origin(),
                        actual.figure().raw())
                .with(
                        Wordings.of(actual),
                        Wordings.text(headings.usual(printed)),
                        Wordings.text(headings.usual(computed)),
                        Wordings.value(actual),
                        target.bounds().isNone()
                                ? Wordings.value(target)
                                : Wordings.text(target.figure().raw()));
    }
}
