package vn.tiendo.view;

import java.util.List;
import vn.tiendo.model.Assessment;

/** One chart for each headline indicator: its history, or, where there is none, its value beside what it compares with. */
final class IndicatorCharts {

    private final ChartWords words;

    IndicatorCharts(ChartWords words) {
        this.words = words;
    }

    List<ChartModel> charts() {
        return ChartOrder.headlines(words).stream()
                .filter(each -> each.actual().isPresent())
                .map(this::chart)
                .toList();
    }

    private ChartModel chart(Assessment assessment) {
        boolean history = assessment.history().stream()
                .anyMatch(point -> point.partial().isPresent() || point.full().isPresent());
        return history ? new HistoryCharts(words).chart(assessment) : new LevelCharts(words).chart(assessment);
    }
}
