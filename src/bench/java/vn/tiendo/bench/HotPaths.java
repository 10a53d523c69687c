package vn.tiendo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import vn.tiendo.build.BuildRequest;
import vn.tiendo.build.DashboardBuild;
import vn.tiendo.build.Knowledge;
import vn.tiendo.build.ReviewChoice;
import vn.tiendo.build.Stopwatch;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.normalise.Normaliser;
import vn.tiendo.publish.StoredReview;
import vn.tiendo.recognise.BookRecogniser;
import vn.tiendo.recognise.FigureSink;
import vn.tiendo.recognise.TableLayout;
import vn.tiendo.render.ChartImages;
import vn.tiendo.view.ChartModel;
import vn.tiendo.view.Charts;
import vn.tiendo.view.Messages;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.ReadingLimits;
import vn.tiendo.workbook.SourceFile;
import vn.tiendo.workbook.WorkbookReader;

/** The paths that every cell and every picture of a run takes, each by itself; milliseconds for a workbook or a picture. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-Djava.awt.headless=true"})
public class HotPaths {

    private final Knowledge knowledge = Knowledge.load();
    private final List<Grid> sheets = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private Path xlsx;
    private Path xls;
    private ChartModel chart;

    /** The books are written anew; the picture is the first of the sample set. */
    @Setup
    public void prepare() throws IOException {
        Path folder = Files.createTempDirectory("tiendo-bench");
        xlsx = Province.xlsx(folder);
        xls = Province.xls(folder);
        reader().read(new SourceFile("province.xlsx", xlsx), sheets::add);
        recognised(figures::add);
        if (figures.size() < Province.ROWS) {
            throw new IllegalStateException("only " + figures.size() + " figures were recognised");
        }
        chart = chart(folder.resolve("output"));
    }

    private ChartModel chart(Path output) throws IOException {
        BuildRequest request = new BuildRequest(
                Path.of("input"),
                output,
                Optional.empty(),
                Optional.empty(),
                Messages.VIETNAMESE,
                ReviewChoice.NONE,
                Instant.parse("2021-07-02T12:20:00Z"),
                ZoneId.of("Asia/Ho_Chi_Minh"),
                "bench",
                new Stopwatch(System::nanoTime));
        Path page = new DashboardBuild(knowledge)
                .run(request, (number, of, file, took) -> {})
                .page()
                .orElseThrow();
        StoredReview stored =
                StoredReview.of(page.resolveSibling("latest").toRealPath()).orElseThrow();
        return Charts.of(stored.review(), Messages.of(Messages.VIETNAMESE)).get(0);
    }

    private static WorkbookReader reader() {
        return new WorkbookReader(ReadingLimits.STANDARD, System::nanoTime);
    }

    /** 5 000 rows of an .xlsx into grids. */
    @Benchmark
    public void readsXlsx(Blackhole hole) {
        reader().read(new SourceFile("province.xlsx", xlsx), hole::consume);
    }

    /** The same rows of an .xls. */
    @Benchmark
    public void readsXls(Blackhole hole) {
        reader().read(new SourceFile("province.xls", xls), hole::consume);
    }

    /** Grid to figures: 5 000 rows of three numbers. */
    @Benchmark
    public void recognises(Blackhole hole) {
        recognised(hole::consume);
    }

    private void recognised(Consumer<Figure> taker) {
        BookRecogniser book = new BookRecogniser(knowledge.vocabulary(), knowledge.areas(), new Sink(taker));
        sheets.forEach(book::accept);
        book.finish();
    }

    /** The same figures against the catalogue, with a new memory of wordings each time. */
    @Benchmark
    public void matches(Blackhole hole) {
        Normaliser normaliser = new Normaliser(knowledge.catalogue(), knowledge.areas());
        figures.forEach(figure -> hole.consume(normaliser.accept(figure)));
    }

    /** One picture of 2000 pixels' width, drawn and encoded. */
    @Benchmark
    public Object drawsPng() {
        return ChartImages.of(chart);
    }

    private record Sink(Consumer<Figure> taker) implements FigureSink {

        @Override
        public void figure(Figure figure) {
            taker.accept(figure);
        }

        @Override
        public void finding(Finding finding) {}

        @Override
        public void layout(TableLayout layout) {}
    }
}
