package vn.tiendo.build;

import java.io.IOException;
import java.util.List;

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
        public void write(List<FiguresOfRow> rows, List<String> indicators) {}

        @Override
        public void close() {}
    };

    void beginWorkbook() throws IOException;

    /** Takes back what the workbook wrote. */
    void dropWorkbook() throws IOException;

    /** The labels of a row as it writes them, for all rows of the same labels. */
    byte[] labels(List<String> rowPath);

    /**
     * Takes the figures of some rows.
     *
     * @param indicators for each figure in turn, the code of the catalogue's indicator or an empty text
     */
    void write(List<FiguresOfRow> rows, List<String> indicators) throws IOException;

    @Override
    void close() throws IOException;
}
