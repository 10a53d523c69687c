package vn.tiendo.view;

import java.util.List;
import java.util.Optional;

/** The charts of a run that the report shows. */
final class ReportPictures {

    private final List<ChartModel> charts;

    ReportPictures(List<ChartModel> charts) {
        this.charts = List.copyOf(charts);
    }

    Optional<ReportBlock> of(String name) {
        return charts.stream()
                .map(ChartModel::frame)
                .filter(frame -> frame.name().equals(name))
                .findFirst()
                .map(frame -> new ReportBlock.Picture(frame.name(), frame.description()));
    }
}
