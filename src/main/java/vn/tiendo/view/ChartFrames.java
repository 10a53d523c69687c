package vn.tiendo.view;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.model.Approval;
import vn.tiendo.model.Area;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.RunStamp;

/** Puts source, status of the figures, run and approval around a chart. */
final class ChartFrames {

    /** A footer names so many workbooks; the picture's text chunks name all. */
    private static final int MOST_FILES = 4;

    private final ChartWords words;

    ChartFrames(ChartWords words) {
        this.words = words;
    }

    ChartFrame frame(ChartDraft draft) {
        return frame(draft, words.review().area());
    }

    /** A chart about another area than the one reviewed. */
    ChartFrame frame(ChartDraft draft, Area area) {
        RunStamp stamp = words.review().stamp();
        return new ChartFrame(
                draft.name(),
                words.text("chart.kicker", words.edition().area(area), words.period()),
                draft.headline(),
                draft.subtitle(),
                footer(draft),
                stampText(),
                stamp.approval().isEmpty(),
                description(draft),
                draft.legend().stream().map(this::legend).toList(),
                draft.table(),
                facts(draft));
    }

    private String stampText() {
        return words.review().stamp().approval().map(this::approved).orElseGet(() -> words.text("stamp.draft"));
    }

    private String approved(Approval approval) {
        return words.text(
                "stamp.approved",
                String.valueOf(approval.version()),
                words.formats().date(approval.at()),
                approval.by());
    }

    private LegendEntry legend(ChartScenario scenario) {
        return new LegendEntry(scenario, words.scenario(scenario));
    }

    private List<String> footer(ChartDraft draft) {
        List<String> lines = new ArrayList<>();
        if (words.review().samples()) {
            lines.add(words.text("stamp.sample"));
        }
        lines.addAll(draft.notes());
        lines.addAll(sources(words, files(draft)));
        lines.add(
                draft.sources().isEmpty()
                        ? words.text("chart.run", run())
                        : words.text("chart.status-and-run", status(draft), run()));
        return lines;
    }

    /** The line that names the workbooks; none where there are none. */
    static List<String> sources(ChartWords words, List<String> workbooks) {
        List<String> files = workbooks.stream().distinct().sorted().toList();
        if (files.isEmpty()) {
            return List.of();
        }
        String named = String.join(", ", files.subList(0, Math.min(MOST_FILES, files.size())));
        return List.of(
                files.size() <= MOST_FILES
                        ? words.text("chart.source", named)
                        : words.text("chart.source-more", named, files.size() - MOST_FILES));
    }

    private String run() {
        return words.formats().time(words.review().stamp().at());
    }

    private static List<String> files(ChartDraft draft) {
        return draft.sources().stream()
                .map(figure -> figure.origin().file())
                .distinct()
                .sorted()
                .toList();
    }

    /** Estimates are counted; a figure whose workbook does not say how final it is counts as unsaid, not as final. */
    private String status(ChartDraft draft) {
        long all = draft.sources().size();
        long estimates = count(draft, FigureStatus.ESTIMATE);
        long official = count(draft, FigureStatus.OFFICIAL);
        if (all > 0 && official == all) {
            return words.text("chart.status.official");
        }
        return estimates == 0
                ? words.text("chart.status.unstated")
                : words.text("chart.status.estimates", estimates, all);
    }

    private static long count(ChartDraft draft, FigureStatus status) {
        return draft.sources().stream()
                .map(Figure::status)
                .filter(status::equals)
                .count();
    }

    /** Everything the chart shows, in words, for those who do not see it. */
    private static String description(ChartDraft draft) {
        StringBuilder text = new StringBuilder(draft.headline())
                .append(". ")
                .append(draft.subtitle())
                .append('.');
        List<String> header = draft.table().header();
        for (List<String> row : draft.table().rows()) {
            List<String> cells = new ArrayList<>();
            for (int column = 1; column < row.size(); column++) {
                if (!row.get(column).isEmpty()) {
                    cells.add(header.get(column) + " " + row.get(column));
                }
            }
            text.append(' ')
                    .append(row.get(0))
                    .append(": ")
                    .append(String.join(", ", cells))
                    .append('.');
        }
        return text.toString();
    }

    private List<ChartFact> facts(ChartDraft draft) {
        return List.of(
                new ChartFact("Period", words.period()),
                new ChartFact("Unit", draft.unit()),
                new ChartFact("Source", String.join("; ", files(draft))),
                new ChartFact("Status", stampText()),
                new ChartFact("Run", words.review().stamp().id()),
                new ChartFact(
                        "Software",
                        words.text("app.name") + " " + words.review().stamp().programVersion()));
    }
}
