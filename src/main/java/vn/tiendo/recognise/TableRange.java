package vn.tiendo.recognise;

import java.util.List;

/**
 * Where a table stands on its sheet.
 *
 * @param titles rows above the header that belong to it, top to bottom, unit lines among them
 * @param header header rows, top to bottom, numbering rows among them
 * @param carried header rows of the table above that hold on below this one's only heading ("Cơ cấu (%)"); mostly none
 * @param firstBody first row after the header
 * @param lastData last row with numbers
 * @param body what stands in the rows from the one to the other
 * @param notes rows below the last numbers that belong to it
 */
record TableRange(
        List<RowFacts> titles,
        List<RowFacts> header,
        List<RowFacts> carried,
        int firstBody,
        int lastData,
        TableBody body,
        List<RowFacts> notes) {

    TableRange {
        titles = List.copyOf(titles);
        header = List.copyOf(header);
        carried = List.copyOf(carried);
        notes = List.copyOf(notes);
    }
}
