package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.tiendo.model.Figure;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;

/**
 * Rows that are no indicator themselves but a part of one: goods of exports, single taxes, branches of industry. They say
 * where growth and shortfall of the whole lie, and nothing else is made of them.
 */
final class PrintedParts {

    private static final Set<Measure> KEPT = EnumSet.of(Measure.ACTUAL, Measure.TARGET);

    private final FigureMatcher matcher;
    private final CandidateReader reader;
    private final List<Candidate> parts = new ArrayList<>();

    PrintedParts(FigureMatcher matcher, CandidateReader reader) {
        this.matcher = matcher;
        this.reader = reader;
    }

    /** Takes a figure that no indicator was found for. */
    void note(Figure figure, RowWords row) {
        if (!KEPT.contains(figure.measure())
                || figure.unit().isEmpty()
                || figure.period().isEmpty()) {
            return;
        }
        Optional<Match> whole = matcher.whole(figure, row);
        if (whole.isPresent() && whole.get().indicator().kind() == IndicatorKind.FLOW) {
            note(figure, whole.get());
        }
    }

    private void note(Figure figure, Match whole) {
        reader.read(figure, whole).candidates().stream()
                .filter(part -> part.indicator().equals(whole.indicator()) && part.measure() == figure.measure())
                .forEach(parts::add);
    }

    void forget(String file) {
        parts.removeIf(part -> part.file().equals(file));
    }

    /**
     * The parts as observations of their wholes; a part's name is the label of its figure.
     *
     * @param counts whether anything of a workbook counts
     */
    List<Observation> observations(Placement placement, Predicate<String> counts) {
        return placement
                .place(parts.stream().filter(part -> counts.test(part.file())).toList())
                .stream()
                .map(part -> part.observation(Optional.empty(), List.of(part.figure())))
                .toList();
    }
}
