package vn.tiendo.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.tiendo.model.Assessment;

/** The finding on one indicator, computed: never typed, never a verdict by 50 per cent. */
final class ChartHeadlines {

    private final ChartWords words;

    ChartHeadlines(ChartWords words) {
        this.words = words;
    }

    String of(Assessment assessment) {
        String name = words.name(assessment.indicator());
        Optional<Attained> attained = Attained.of(assessment);
        Optional<Growth> growth = Growth.of(assessment);
        if (attained.isPresent()) {
            return attained(assessment, name, attained.orElseThrow(), growth);
        }
        if (assessment.actual().isEmpty()) {
            return words.text("chart.headline.no-value", name);
        }
        String value = words.value(assessment.actual().orElseThrow());
        if (assessment.target().isPresent()) {
            return words.text(
                    "chart.headline.value-and-plan",
                    name,
                    value,
                    words.value(assessment.target().orElseThrow()));
        }
        return growth.map(change -> words.text("chart.headline.growth", name, value, words.growthInWords(change)))
                .orElseGet(() -> words.text("chart.headline.value", name, value));
    }

    private String attained(Assessment assessment, String name, Attained attained, Optional<Growth> growth) {
        String percent = words.attained(attained);
        if (assessment.path().isPresent()) {
            BigDecimal path = assessment.path().orElseThrow().share().movePointRight(2);
            String usual = words.formats().percent(path, 1);
            // Compared as printed: 46,44 against 46,41 is no finding.
            int pace = attained.percent()
                    .setScale(1, RoundingMode.HALF_UP)
                    .compareTo(path.setScale(1, RoundingMode.HALF_UP));
            String key = pace > 0 ? "above" : pace < 0 ? "below" : "level";
            return words.text("chart.headline.pace." + key, name, percent, usual);
        }
        return growth.map(change ->
                        words.text("chart.headline.attained-and-growth", name, percent, words.growthInWords(change)))
                .orElseGet(() -> words.text("chart.headline.attained", name, percent));
    }
}
