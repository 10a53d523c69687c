package vn.tiendo.render;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The colours of a picture, how often each occurs and a number for each, in an open table: a picture of millions of pixels
 * asks at every letter's edge, where a map of boxed numbers would take most of the time.
 */
final class ColorTable {

    private static final int NONE = -1;
    private static final int FIRST_BITS = 12;
    private static final int COLOR_BITS = 24;

    private int bits = FIRST_BITS;
    private int[] colors = empty(bits);
    private int[] counts = new int[colors.length];
    private byte[] numbers = new byte[0];
    private int size;

    /** Those of a picture, without their opacity; rows that repeat the one above and runs of one colour are looked up once. */
    static ColorTable of(Pixels picture, BitSet repeatedRows) {
        ColorTable table = new ColorTable();
        int row = 0;
        while (row < picture.height()) {
            int next = repeatedRows.nextClearBit(row + 1);
            table.addRow(picture, row, next - row);
            row = next;
        }
        table.numbers = new byte[table.colors.length];
        return table;
    }

    private void addRow(Pixels picture, int row, int times) {
        int[] pixels = picture.values();
        int end = (row + 1) * picture.width();
        int at = row * picture.width();
        while (at < end) {
            int run = picture.run(at, end);
            add(pixels[at] & 0xFFFFFF, run * times);
            at += run;
        }
    }

    private static int[] empty(int bits) {
        int[] empty = new int[1 << bits];
        Arrays.fill(empty, NONE);
        return empty;
    }

    private void add(int color, int times) {
        int slot = slot(color);
        if (colors[slot] == NONE) {
            colors[slot] = color;
            size++;
        }
        counts[slot] += times;
        if (size > colors.length / 2) {
            grow();
        }
    }

    private void grow() {
        int[] before = colors;
        int[] counted = counts;
        bits++;
        colors = empty(bits);
        counts = new int[colors.length];
        size = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] != NONE) {
                add(before[i], counted[i]);
            }
        }
    }

    /** Where the colour stands or would stand. */
    private int slot(int color) {
        int slot = (color * 0x9E3779B1) >>> (Integer.SIZE - bits);
        while (colors[slot] != color && colors[slot] != NONE) {
            slot = slot + 1 & colors.length - 1;
        }
        return slot;
    }

    boolean holds(int color) {
        return colors[slot(color)] == color;
    }

    /** Every colour once, the lowest first. */
    IntStream colors() {
        return Arrays.stream(colors).filter(color -> color != NONE).sorted();
    }

    /** Every colour once, the most frequent first; of equally frequent ones the lowest. */
    int[] byFrequency() {
        long[] ranks = new long[size];
        int ranked = 0;
        for (int slot = 0; slot < colors.length; slot++) {
            if (colors[slot] != NONE) {
                ranks[ranked] = (long) -counts[slot] << COLOR_BITS | colors[slot];
                ranked++;
            }
        }
        Arrays.sort(ranks);
        int[] ordered = new int[size];
        for (int i = 0; i < size; i++) {
            ordered[i] = (int) ranks[i] & 0xFFFFFF;
        }
        return ordered;
    }

    /** Gives a colour of the table its number. */
    void number(int color, int number) {
        numbers[slot(color)] = (byte) number;
    }

    /** The number given to a colour of the table. */
    byte number(int color) {
        return numbers[slot(color)];
    }
}
