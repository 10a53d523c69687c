package vn.tiendo.build;

import java.util.List;
import vn.tiendo.recognise.TableLayout;
import vn.tiendo.workbook.SourceFile;

/**
 * A workbook that was read, for the marked-up copy.
 *
 * @param file where it lies
 * @param layouts how its tables were read
 * @param cells number of its cells with content
 */
record ReadBook(SourceFile file, List<TableLayout> layouts, long cells) {

    ReadBook {
        layouts = List.copyOf(layouts);
    }
}
