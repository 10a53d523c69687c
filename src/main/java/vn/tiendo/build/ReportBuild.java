package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.Review;
import vn.tiendo.office.ReportDocument;
import vn.tiendo.publish.OutputFolder;
import vn.tiendo.publish.RunLock;
import vn.tiendo.render.ChartImage;
import vn.tiendo.render.ChartImages;
import vn.tiendo.view.Charts;
import vn.tiendo.view.Messages;
import vn.tiendo.view.ReportView;

/**
 * Makes the written report of a published run: from what the run stored, its own charts and tables, never from the input
 * folder, so that it says exactly what the run's page says.
 */
public final class ReportBuild {

    private static final String FOLDER = "report/";

    /** Writes the documents of a run; what an earlier report left under the same names is replaced. */
    public ReportOutcome run(ReportRequest request) throws IOException {
        OutputFolder output = new OutputFolder(request.output());
        Optional<RunLock> lock = output.lock(RunHolder.since(request.now()));
        if (lock.isEmpty()) {
            return new ReportOutcome.Locked(output.lockHolder());
        }
        try {
            Optional<PublishedRun> run = new PublishedRuns(output).find(request.choice());
            return run.isEmpty() ? new ReportOutcome.NoSuchRun() : write(request, output, run.get());
        } finally {
            lock.get().close();
        }
    }

    private static ReportOutcome write(ReportRequest request, OutputFolder output, PublishedRun run)
            throws IOException {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : documents(request, run).entrySet()) {
            output.put(FOLDER + file.getKey(), file.getValue());
            written.add(output.root().resolve(FOLDER + file.getKey()));
        }
        written.addAll(new ExplanationForms(run.review(), request.departments(), request.nanos())
                .write(output, Messages.of(request.language())));
        return new ReportOutcome.Written(written, run.id());
    }

    /** The documents by their names under {@code report/}. Further ones of a run belong here. */
    private static Map<String, byte[]> documents(ReportRequest request, PublishedRun run) throws IOException {
        Messages messages = Messages.of(request.language());
        Review review = run.review();
        String period = review.period().code().replace('/', '_');
        Map<String, byte[]> documents = new LinkedHashMap<>();
        documents.put(
                period + "-bao-cao.docx",
                new ReportDocument(
                                ReportView.of(review, messages),
                                request.letterhead(),
                                chart -> pictures(run, messages, chart))
                        .bytes());
        documents.put(period + "-so-lieu.xlsx", RunTables.workbook(run, messages));
        return documents;
    }

    /** The run's own files; in another language than the run's, the same charts drawn again from what it stored. */
    private static List<byte[]> pictures(PublishedRun run, Messages messages, String chart) throws IOException {
        return messages.locale().equals(run.messages().locale())
                ? files(run.folder().resolve("charts"), chart)
                : drawn(run.review(), messages, chart);
    }

    /** A chart with many rows goes on in {@code <chart>-2.png} and so on. */
    private static List<byte[]> files(Path charts, String chart) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        Path file = charts.resolve(chart + ".png");
        for (int page = 2; Files.exists(file); page++) {
            pictures.add(Files.readAllBytes(file));
            file = charts.resolve(chart + "-" + page + ".png");
        }
        return pictures;
    }

    private static List<byte[]> drawn(Review review, Messages messages, String chart) throws IOException {
        FontFolder.prepare();
        return Charts.of(review, messages).stream()
                .filter(model -> model.frame().name().equals(chart))
                .flatMap(model -> ChartImages.of(model).stream())
                .map(ChartImage::png)
                .toList();
    }
}
