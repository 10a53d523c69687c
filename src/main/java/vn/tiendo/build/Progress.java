package vn.tiendo.build;

import java.time.Duration;
import vn.tiendo.model.InputFile;

/** Hears how a run gets on. */
public interface Progress {

    /** A workbook is done. */
    void workbook(int number, int of, InputFile file, Duration took);

    /** All workbooks are read and judged; the page and its pictures come next. */
    default void drawing() {}
}
