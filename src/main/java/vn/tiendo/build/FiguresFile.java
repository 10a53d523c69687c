package vn.tiendo.build;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import vn.tiendo.model.Figure;
import vn.tiendo.publish.RewindableFile;
import vn.tiendo.render.FiguresCsv;

/** {@code figures.csv}, written on a thread of its own while the next figures are matched. */
final class FiguresFile implements FigureTable {

    private final RewindableFile file;
    private final FiguresCsv csv;
    private final Stopwatch watch;
    private final InTurn writing = new InTurn("figures");

    FiguresFile(RewindableFile file, Stopwatch watch) {
        this.file = file;
        this.csv = new FiguresCsv(file);
        this.watch = watch;
    }

    @Override
    public void beginWorkbook() throws IOException {
        writing.add(() -> {
            csv.flush();
            file.beginSection();
        });
    }

    @Override
    public void dropWorkbook() throws IOException {
        writing.add(() -> {
            csv.flush();
            file.dropSection();
        });
    }

    @Override
    public byte[] labels(List<String> rowPath) {
        return csv.labels(rowPath);
    }

    @Override
    public void write(List<FiguresOfRow> rows, List<String> indicators) throws IOException {
        writing.add(() -> {
            long began = watch.nanos().getAsLong();
            Iterator<String> codes = indicators.iterator();
            for (FiguresOfRow row : rows) {
                for (Figure figure : row.figures()) {
                    csv.write(figure, row.row().written(), codes.next());
                }
            }
            watch.add(Step.FIGURES, watch.nanos().getAsLong() - began);
        });
    }

    @Override
    public void close() throws IOException {
        try (csv) {
            writing.close();
        }
    }
}
