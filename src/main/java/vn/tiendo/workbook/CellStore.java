package vn.tiendo.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tiendo.model.CellAddress;

/**
 * The cells of one sheet in parallel blocks of primitives: about 13 bytes a number, against 100 and more for an object
 * each. Texts and styles are kept once.
 */
final class CellStore {

    /** A place takes 36 bits of a long, so that this many are left for the number of a cell. */
    private static final int INDEX_BITS = 27;

    private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;
    private static final int MOST_REMEMBERED = 1 << 12;

    private final CellPlaces places = new CellPlaces();
    private CellBlock[] blocks = {new CellBlock(true)};
    private final List<SharedText> texts = new ArrayList<>();
    private final Map<SharedText, Integer> textNumbers = new HashMap<>();
    private final List<CellStyle> styleList = new ArrayList<>(List.of(CellStyle.PLAIN));
    private final Map<CellStyle, Integer> styleNumbers = new HashMap<>();
    private final IdentityHashMap<CellStyle, Integer> sameStyles = new IdentityHashMap<>();
    private final List<CellAddress> conflicts = new ArrayList<>();
    private CellStyle lastStyle = CellStyle.PLAIN;
    private int lastStyleNumber;

    /** The block that is being filled, and its place. */
    private CellBlock newest = blocks[0];

    private int newestBlock;

    void put(int row, int column, CellKind kind, double number, SharedText text, CellStyle style) {
        put(row, column, kind, hasOwnText(kind) ? textNumber(text) : number, styleNumber(style));
    }

    /**
     * Puts a cell whose text and style have their numbers already.
     *
     * @param payload its number; the number of its text where it has one, in place of the value it does not have
     */
    void put(int row, int column, CellKind kind, double payload, int style) {
        if (newest.isFull()) {
            newest = new CellBlock(false);
            newestBlock++;
            blocks = newestBlock < blocks.length ? blocks : Arrays.copyOf(blocks, 2 * newestBlock);
            blocks[newestBlock] = newest;
        }
        newest.add(kind, payload, style);
        places.add(row, column);
    }

    private static boolean hasOwnText(CellKind kind) {
        return kind != CellKind.NUMBER && kind != CellKind.DATE && kind != CellKind.BOOLEAN;
    }

    int textNumber(SharedText text) {
        Integer known = textNumbers.get(text);
        if (known != null) {
            return known;
        }
        texts.add(text);
        textNumbers.put(text, texts.size() - 1);
        return texts.size() - 1;
    }

    /** Readers hand over the same few objects again and again; their identity is quicker than their content. */
    @SuppressWarnings("ReferenceEquality")
    int styleNumber(CellStyle style) {
        if (style != lastStyle) {
            Integer known = sameStyles.get(style);
            lastStyleNumber = known == null ? equalStyle(style) : known;
            lastStyle = style;
        }
        return lastStyleNumber;
    }

    /** No program writes more looks than a number of 16 bits can tell apart; those beyond count as plain. */
    private int equalStyle(CellStyle style) {
        Integer known = styleNumbers.get(style);
        if (known == null && styleList.size() <= Character.MAX_VALUE) {
            known = styleList.size();
            styleList.add(style);
            styleNumbers.put(style, known);
        }
        int number = known == null ? 0 : known;
        if (sameStyles.size() < MOST_REMEMBERED) {
            sameStyles.put(style, number);
        }
        return number;
    }

    /** The cells in reading order. A place with several different contents is left with none that is valid. */
    CellStore freeze() {
        CellStore ordered = places.isInOrder() ? this : inOrder();
        ordered.textNumbers.clear();
        ordered.styleNumbers.clear();
        ordered.sameStyles.clear();
        return ordered;
    }

    /** Sorts numbers that hold place and order of arrival, so that no object per cell is needed. */
    private CellStore inOrder() {
        long[] order = new long[places.size()];
        for (int i = 0; i < order.length; i++) {
            long place = (long) places.row(i) << Character.SIZE | places.column(i);
            order[i] = place << INDEX_BITS | i;
        }
        Arrays.sort(order);
        CellStore ordered = new CellStore();
        for (int i = 0; i < order.length; i++) {
            Cell cell = at((int) (order[i] & INDEX_MASK));
            boolean again = i > 0 && order[i] >>> INDEX_BITS == order[i - 1] >>> INDEX_BITS;
            if (!again) {
                ordered.put(cell);
            } else if (!ordered.endsWith(cell)) {
                ordered.invalidateLast(cell);
                conflicts.add(cell.address());
            }
        }
        return ordered;
    }

    private void put(Cell cell) {
        put(cell.row(), cell.column(), cell.kind(), cell.number(), cell.shared(), cell.style());
    }

    private boolean endsWith(Cell cell) {
        Cell mine = at(places.size() - 1);
        return mine.kind() == cell.kind()
                && mine.text().equals(cell.text())
                && Double.doubleToLongBits(mine.number()) == Double.doubleToLongBits(cell.number());
    }

    private void invalidateLast(Cell other) {
        Cell mine = at(places.size() - 1);
        places.removeLast();
        newest.removeLast();
        String both = mine.text() + " | " + other.text();
        put(mine.row(), mine.column(), CellKind.INVALID, Double.NaN, new SharedText(both), mine.style());
    }

    /** Places that several different contents claimed, once for each content; known after freezing. */
    List<CellAddress> conflicts() {
        return conflicts.stream().distinct().toList();
    }

    boolean hasStyle(Predicate<CellStyle> looked) {
        return styleList.stream().anyMatch(looked);
    }

    long size() {
        return places.size();
    }

    int lastRow() {
        return places.lastRow();
    }

    int lastColumn() {
        return places.lastColumn();
    }

    Optional<Cell> cell(int row, int column) {
        int number = places.find(row, column);
        return number < 0 ? Optional.empty() : Optional.of(at(number, row));
    }

    RowCells row(int row) {
        int stretch = places.stretch(row);
        int start = stretch < 0 ? 0 : places.start(stretch);
        int end = stretch < 0 ? 0 : places.end(stretch);
        Cell[] found = new Cell[end - start];
        for (int i = start; i < end; i++) {
            found[i - start] = at(i, row);
        }
        return new RowCells(found);
    }

    List<SharedText> texts() {
        return Collections.unmodifiableList(texts);
    }

    int nextRow(int row) {
        return places.nextRow(row);
    }

    private Cell at(int number) {
        return at(number, places.row(number));
    }

    private Cell at(int number, int row) {
        CellBlock block = blocks[number >> CellBlock.SIZE_BITS];
        int at = number & (CellBlock.SIZE - 1);
        CellKind kind = block.kind(at);
        double payload = block.payload(at);
        CellStyle style = styleList.get(block.style(at));
        int column = places.column(number);
        if (kind == CellKind.NUMBER) {
            return new Cell(row, column, kind, payload, SharedText.NONE, style);
        }
        return hasOwnText(kind)
                ? new Cell(row, column, kind, Double.NaN, texts.get((int) payload), style)
                : new Cell(row, column, kind, payload, printed(kind, payload), style);
    }

    private static SharedText printed(CellKind kind, double number) {
        String truth = number == 0 ? "FALSE" : "TRUE";
        return new SharedText(kind == CellKind.DATE ? ExcelDates.isoText(number) : truth);
    }
}
