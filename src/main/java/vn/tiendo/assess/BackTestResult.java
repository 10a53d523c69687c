package vn.tiendo.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a back-test found.
 *
 * @param series each series
 * @param pooled all cases together
 */
public record BackTestResult(List<SeriesScore> series, SeriesScore pooled) {

    private static final String HEADER = String.format(
            Locale.ROOT,
            "%-26s %5s %7s %8s %9s %12s %15s %8s %22s",
            "series",
            "cases",
            "ours %",
            "double %",
            "last yr %",
            "median share",
            "in 80% interval",
            "chance",
            "not foreseeable labels");

    public BackTestResult {
        series = List.copyOf(series);
    }

    /** The table as people read it in a terminal: one line per series, the pooled one last. */
    public List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        series.forEach(score -> lines.add(line(score)));
        lines.add(line(pooled));
        return lines;
    }

    private static String line(SeriesScore score) {
        return String.format(
                Locale.ROOT,
                "%-26s %5d %7.2f %8.2f %9.2f %12.2f %8.1f%% of %3d %8.3f %16d of %3d",
                score.series(),
                score.cases(),
                score.medianError(),
                score.doublingError(),
                score.lastShareError(),
                score.medianShareError(),
                score.coverage(),
                score.intervals(),
                score.chance(),
                score.notForeseeable(),
                score.labels());
    }
}
