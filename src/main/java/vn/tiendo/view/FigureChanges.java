package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Argument.Quantity;
import vn.tiendo.model.Argument.Subject;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Indicator;

/** What differs from the run before of the same period, as the notes on it say; what is withheld is left out. */
final class FigureChanges {

    private final Edition edition;
    private final Map<String, Indicator> byName = new HashMap<>();

    FigureChanges(Edition edition) {
        this.edition = edition;
        edition.assessments()
                .forEach(assessment -> byName.put(assessment.indicator().nameVi(), assessment.indicator()));
    }

    /** The notes themselves, in the order of the review. */
    static Stream<Finding> notes(Edition edition) {
        return edition.review().findings().stream()
                .filter(finding -> finding.code() == FindingCode.REVISED_SINCE_LAST_RUN)
                .filter(finding -> !edition.isWithheld(finding));
    }

    List<FigureChange> all() {
        return notes(edition).flatMap(note -> change(note).stream()).toList();
    }

    private Optional<FigureChange> change(Finding note) {
        Optional<Subject> subject = first(note, Subject.class);
        List<Quantity> values = all(note, Quantity.class);
        if (subject.isEmpty() || values.size() < 2) {
            return Optional.empty();
        }
        BigDecimal before = values.get(0).value();
        BigDecimal now = values.get(1).value();
        int decimals = Math.max(0, Math.max(before.scale(), now.scale()));
        return Optional.ofNullable(byName.get(subject.orElseThrow().nameVi()))
                .map(indicator -> new FigureChange(
                        indicator, words(indicator, subject.orElseThrow()), note.file(), before, now, decimals));
    }

    private String words(Indicator indicator, Subject subject) {
        String place = subject.place().isEmpty()
                        || subject.place().equals(edition.review().area().name())
                ? ""
                : ", " + subject.place();
        String period =
                subject.period().map(of -> ", " + edition.periods().name(of)).orElse("");
        return NationalNames.of(edition.name(indicator), subject.place(), edition.messages()) + place + period;
    }

    private static <T extends Argument> Optional<T> first(Finding note, Class<T> kind) {
        return all(note, kind).stream().findFirst();
    }

    private static <T extends Argument> List<T> all(Finding note, Class<T> kind) {
        return note.arguments().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
