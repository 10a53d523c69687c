package vn.tiendo.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.CellAddress;

/**
 * The cells of one sheet in parallel blocks of primitives: about 15 bytes a number, against 100 and more for an object
 * each. Texts and styles are kept once.
 */
final class CellStore {

    private static final int BLOCK = 1 << 14;
    private static final CellKind[] KINDS = CellKind.values();

    /** Places take 36 bits, so that this many are left for the number of a cell. */
    private static final int INDEX_BITS = 27;

    private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;

    private final List<long[]> positions = new ArrayList<>();
    private final List<double[]> numbers = new ArrayList<>();
    private final List<short[]> styles = new ArrayList<>();
    private final List<byte[]> kinds = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> textNumbers = new HashMap<>();
    private final List<CellStyle> styleList = new ArrayList<>();
    private final Map<CellStyle, Integer> styleNumbers = new HashMap<>();
    private final List<CellAddress> conflicts = new ArrayList<>();
    private int size;
    private boolean sorted = true;
    private long last = -1;
    private int lastColumn = -1;

    // A kind is kept as one byte for as long as the grid lives, never written anywhere.
    @SuppressWarnings("EnumOrdinal")
    void put(int row, int column, CellKind kind, double number, String text, CellStyle style) {
        long position = position(row, column);
        if (position <= last) {
            sorted = false;
        }
        last = Math.max(last, position);
        lastColumn = Math.max(lastColumn, column);
        int at = size & (BLOCK - 1);
        if (at == 0) {
            positions.add(new long[BLOCK]);
            numbers.add(new double[BLOCK]);
            styles.add(new short[BLOCK]);
            kinds.add(new byte[BLOCK]);
        }
        int block = size / BLOCK;
        positions.get(block)[at] = position;
        // A text's number in the list takes the place of the value it does not have.
        numbers.get(block)[at] = hasOwnText(kind) ? textNumber(text) : number;
        styles.get(block)[at] = (short) styleNumber(style);
        kinds.get(block)[at] = (byte) kind.ordinal();
        size++;
    }

    private static boolean hasOwnText(CellKind kind) {
        return kind != CellKind.NUMBER && kind != CellKind.DATE && kind != CellKind.BOOLEAN;
    }

    private int textNumber(String text) {
        return textNumbers.computeIfAbsent(text, added -> {
            texts.add(added);
            return texts.size() - 1;
        });
    }

    private int styleNumber(CellStyle style) {
        return styleNumbers.computeIfAbsent(style, added -> {
            styleList.add(added);
            return styleList.size() - 1;
        });
    }

    /** Puts the cells in reading order. A place with several different contents is left with none that is valid. */
    CellStore freeze() {
        if (!sorted) {
            sort();
        }
        textNumbers.clear();
        styleNumbers.clear();
        return this;
    }

    /** Sorts numbers that hold place and order of arrival, so that no object per cell is needed. */
    private void sort() {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = positionAt(i) << INDEX_BITS | i;
        }
        Arrays.sort(order);
        CellStore ordered = new CellStore();
        for (int i = 0; i < size; i++) {
            Cell cell = at((int) (order[i] & INDEX_MASK));
            boolean again = i > 0 && order[i] >>> INDEX_BITS == order[i - 1] >>> INDEX_BITS;
            if (!again) {
                ordered.put(cell);
            } else if (!ordered.endsWith(cell)) {
                ordered.invalidateLast(cell);
            }
        }
        takeFrom(ordered);
    }

    private void put(Cell cell) {
        put(cell.row(), cell.column(), cell.kind(), cell.number(), cell.text(), cell.style());
    }

    private boolean endsWith(Cell cell) {
        Cell mine = at(size - 1);
        return mine.kind() == cell.kind()
                && mine.text().equals(cell.text())
                && Double.doubleToLongBits(mine.number()) == Double.doubleToLongBits(cell.number());
    }

    private void invalidateLast(Cell other) {
        Cell mine = at(size - 1);
        size--;
        last = -1;
        put(mine.row(), mine.column(), CellKind.INVALID, Double.NaN, mine.text() + " | " + other.text(), mine.style());
        conflicts.add(mine.address());
    }

    /** Places that several different contents claimed; known once the cells are in order. */
    List<CellAddress> conflicts() {
        return conflicts;
    }

    private void takeFrom(CellStore ordered) {
        replace(positions, ordered.positions);
        replace(numbers, ordered.numbers);
        replace(styles, ordered.styles);
        replace(kinds, ordered.kinds);
        replace(texts, ordered.texts);
        replace(styleList, ordered.styleList);
        replace(conflicts, ordered.conflicts);
        size = ordered.size;
        sorted = true;
    }

    private static <T> void replace(List<T> list, List<T> by) {
        list.clear();
        list.addAll(by);
    }

    long size() {
        return size;
    }

    int lastRow() {
        return size == 0 ? -1 : (int) (positionAt(size - 1) >>> 16);
    }

    int lastColumn() {
        return lastColumn;
    }

    Optional<Cell> cell(int row, int column) {
        int index = firstAtOrAfter(position(row, column));
        return index < size && positionAt(index) == position(row, column) ? Optional.of(at(index)) : Optional.empty();
    }

    List<Cell> row(int row) {
        int from = firstAtOrAfter(position(row, 0));
        List<Cell> found = new ArrayList<>();
        for (int i = from; i < size && (positionAt(i) >>> 16) == row; i++) {
            found.add(at(i));
        }
        return found;
    }

    int nextRow(int row) {
        int index = firstAtOrAfter(position(row, 0));
        return index < size ? (int) (positionAt(index) >>> 16) : -1;
    }

    private int firstAtOrAfter(long position) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (positionAt(middle) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long positionAt(int index) {
        return positions.get(index / BLOCK)[index & (BLOCK - 1)];
    }

    private Cell at(int index) {
        int block = index / BLOCK;
        int at = index & (BLOCK - 1);
        long position = positions.get(block)[at];
        CellKind kind = KINDS[kinds.get(block)[at]];
        double payload = numbers.get(block)[at];
        CellStyle style = styleList.get(styles.get(block)[at]);
        CellAddress address = new CellAddress((int) (position >>> 16), (int) (position & 0xFFFF));
        if (hasOwnText(kind)) {
            return new Cell(address, kind, Double.NaN, texts.get((int) payload), style);
        }
        return new Cell(address, kind, payload, printed(kind, payload), style);
    }

    private static String printed(CellKind kind, double number) {
        return switch (kind) {
            case DATE -> ExcelDates.isoText(number);
            case BOOLEAN -> number == 0 ? "FALSE" : "TRUE";
            default -> shortest(number);
        };
    }

    /** The fewest digits that give the number back, without an exponent: 0.66 for 0.66000000000000003. */
    private static String shortest(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString((long) number);
        }
        return BigDecimal.valueOf(number).toPlainString();
    }

    private static long position(int row, int column) {
        return ((long) row << 16) | column;
    }
}
