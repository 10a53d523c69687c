package vn.tiendo.build;

import java.io.IOException;
import java.util.List;
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
        public byte[] labels(List<String> rowPath) {
            return new byte[0];
        }

        @Override
        public void write(Figure figure, byte[] labels, String indicator) {}

        @Override
        public void close() {}
    };

    void beginWorkbook() throws IOException;

    /** Takes back what the workbook wrote. */
    void dropWorkbook() throws IOException;

    /** The labels of a row as {@link #write} takes them, for all rows of the same labels; workers may ask side by side. */
    byte[] labels(List<String> rowPath);

    void write(Figure figure, byte[] labels, String indicator);

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
            public byte[] labels(List<String> rowPath) {
                return csv.labels(rowPath);
            }

            @Override
            public void write(Figure figure, byte[] labels, String indicator) {
                csv.write(figure, labels, indicator);
            }

            @Override
            public void close() {
                csv.close();
            }
        };
    }
}
