package vn.tiendo.normalise;

import java.util.List;
import vn.tiendo.recognise.Recognised;

/** A workbook of one sheet as an office would type it: rows of cells between {@code |}. */
record TypedBook(String file, List<String> rows) {

    static TypedBook of(String file, String... rows) {
        return new TypedBook(file, List.of(rows));
    }

    Recognised read() {
        return Recognised.of(
                Recognised.sheetOf(file, rows.toArray(String[]::new)).build());
    }
}
