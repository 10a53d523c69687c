package vn.tiendo.normalise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Measure;
import vn.tiendo.model.RowNote;
import vn.tiendo.reference.Folding;
import vn.tiendo.reference.Headings;

/** Which version of a plan a figure is: plans are adjusted within the year, and the resolution that did it has a date. */
final class PlanVersions {

    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern DAY_WORDS =
            Pattern.compile("(?<!\\d)(\\d{1,2}) thang (\\d{1,2}) nam ((?:19|20)\\d\\d)(?!\\d)");

    private final Headings headings;
    private final PhraseReader phrases;

    PlanVersions(Headings headings, PhraseReader phrases) {
        this.headings = headings;
        this.phrases = phrases;
    }

    /**
     * How new a version is.
     *
     * @param adjusted whether title or heading say that the plan was adjusted
     * @param day day of the document that set it; the earliest there is where none is named
     */
    record Version(boolean adjusted, LocalDate day) implements Comparable<Version> {

        private static final Version NONE = new Version(false, LocalDate.MIN);
        /** Day of the document that set it, where title, heading or note name one. */
        Optional<LocalDate> setOn() {
            return day.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(day);
        }

        @Override
        public int compareTo(Version other) {
            int byAdjustment = Boolean.compare(adjusted, other.adjusted);
            return byAdjustment != 0 ? byAdjustment : day.compareTo(other.day);
        }
    }

    /** The version of a target; what is no target has none. */
    Version of(Candidate candidate) {
        return candidate.measure() == Measure.TARGET ? of(candidate.figure()) : Version.NONE;
    }

    /** Whether title or heading call a target a draft. */
    boolean isDraft(Candidate candidate) {
        return candidate.measure() == Measure.TARGET
                && texts(candidate.figure())
                        .anyMatch(text -> headings.mentions(
                                "plan-draft", phrases.read(text).words()));
    }

    private Version of(Figure figure) {
        boolean adjusted = texts(figure)
                .anyMatch(text ->
                        headings.mentions("plan-adjusted", phrases.read(text).words()));
        LocalDate day = texts(figure)
                .flatMap(text -> day(text).stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return new Version(adjusted, day);
    }

    private static Stream<String> texts(Figure figure) {
        return Stream.of(
                        Stream.of(figure.table()),
                        figure.columnHeader().stream(),
                        figure.notes().stream().map(RowNote::text))
                .flatMap(texts -> texts);
    }

    private static Optional<LocalDate> day(String text) {
        Optional<LocalDate> digits = day(DAY.matcher(text));
        return digits.isPresent() ? digits : day(DAY_WORDS.matcher(Folding.key(text)));
    }

    private static Optional<LocalDate> day(Matcher day) {
        try {
            return day.find()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(day.group(3)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(1))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
