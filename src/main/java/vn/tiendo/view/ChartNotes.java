package vn.tiendo.view;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.model.Assessment;

/** Lines of the footer that explain marks of the chart above. */
final class ChartNotes {

    private final ChartWords words;

    ChartNotes(ChartWords words) {
        this.words = words;
    }

    List<String> of(List<Assessment> assessments) {
        List<String> notes = new ArrayList<>();
        boolean stated = assessments.stream()
                .anyMatch(each -> Attained.of(each).filter(Attained::stated).isPresent()
                        || (Growth.of(each).isPresent()
                                && each.recomputed().growthPercent().isEmpty()));
        if (stated) {
            notes.add(words.text("chart.note.stated"));
        }
        if (assessments.stream().anyMatch(ChartNotes::showsProjection)) {
            notes.add(words.text("chart.note.projection"));
        }
        return notes;
    }

    /** As a bar, or in words where it is not in per cent of plan. */
    private static boolean showsProjection(Assessment assessment) {
        return Bullets.percentProjection(assessment).isPresent()
                || (assessment.outlook().projection().isPresent()
                        && assessment.target().isPresent());
    }
}
