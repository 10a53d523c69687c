package vn.tiendo.build;

import java.io.IOException;
import vn.tiendo.model.Figure;
import vn.tiendo.publish.RewindableFile;
import vn.tiendo.render.FiguresCsv;

/** Where figures go while workbooks are read: workbook by workbook, so that a refused one leaves nothing behind. */
interface FigureTable extends AutoCloseable {

    /** Keeps nothing: for a check that publishes nothing. */
    FigureTable NONE = new FigureTable() {
        @Override
        public void beginWorkbook() {}

        @Override
        public void dropWorkbook() {}

        @Override
        public void write(Figure figure, String indicator) {}

        @Override
        public void close() {}
    };

    void beginWorkbook() throws IOException;

    /** Takes back what the workbook wrote. */
    void dropWorkbook() throws IOException;

    void write(Figure figure, String indicator);

    @Override
    void close() throws IOException;

    /** Writes {@code figures.csv}. */
    static FigureTable to(RewindableFile file) {
        FiguresCsv csv = new FiguresCsv(file);
        return new FigureTable() {
            @Override
            public void beginWorkbook() throws IOException {
                csv.flush();
                file.beginSection();
            }

            @Override
            public void dropWorkbook() throws IOException {
                csv.flush();
                file.dropSection();
            }

            @Override
            public void write(Figure figure, String indicator) {
                csv.write(figure, indicator);
            }

            @Override
            public void close() {
                csv.close();
            }
        };
    }
}
