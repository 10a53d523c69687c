package vn.tiendo.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Some cells as they were read, to be handed from one thread to another. */
final class CellBatch {

    private static final int MOST = 1 << 10;

    private final int[] rows = new int[MOST];
    private final int[] columns = new int[MOST];
    private final int[] formats = new int[MOST];
    private final XlsxType[] types = new XlsxType[MOST];
    private final boolean[] formulas = new boolean[MOST];

    /** The values one after another, and where each ends. */
    private final Characters values = new Characters();

    private final int[] valueEnds = new int[MOST];
    private final Map<Integer, RichText> inline = new HashMap<>();
    private int size;

    boolean isFull() {
        return size == MOST;
    }

    void add(XlsxCell cell, int row, int column) {
        rows[size] = row;
        columns[size] = column;
        formats[size] = cell.format();
        types[size] = cell.type();
        formulas[size] = cell.isFormula();
        if (cell.inline().isPresent()) {
            inline.put(size, cell.inline().get());
        }
        values.append(cell.value());
        valueEnds[size] = values.length();
        size++;
    }

    /** Hands all over, each in the same object. */
    void putTo(XlsxCells taker, XlsxCell cell) {
        int start = 0;
        for (int i = 0; i < size; i++) {
            Optional<RichText> own = inline.isEmpty() ? Optional.empty() : Optional.ofNullable(inline.get(i));
            cell.restore(types[i], formats[i], formulas[i], own);
            cell.value().copy(values, start, valueEnds[i]);
            start = valueEnds[i];
            taker.put(cell, rows[i], columns[i]);
        }
    }
}
