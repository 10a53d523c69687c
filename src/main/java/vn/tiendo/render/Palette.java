package vn.tiendo.render;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The colours of a picture, at most 64: all inks that occur, then the most frequent shades at the edges of letters and
 * lines; what is rarer takes the nearest colour kept. Nobody sees the difference, and files are a tenth smaller than with
 * 256.
 */
final class Palette {

    private static final int MOST = 64;

    private final int[] colors;
    private final ColorTable index;

    /** A row of each number: pieces of it are copied faster than bytes are set one by one. */
    private final byte[][] solid;

    private Palette(int[] colors, ColorTable index, int width) {
        this.colors = colors;
        this.index = index;
        this.solid = new byte[colors.length][width];
        for (int number = 0; number < colors.length; number++) {
            Arrays.fill(solid[number], (byte) number);
        }
    }

    static Palette of(Pixels picture, BitSet repeatedRows) {
        ColorTable table = ColorTable.of(picture, repeatedRows);
        Set<Integer> kept = new LinkedHashSet<>();
        for (Ink ink : Ink.values()) {
            int color = PngCanvas.color(ink).getRGB() & 0xFFFFFF;
            if (table.holds(color)) {
                kept.add(color);
            }
        }
        int[] byFrequency = table.byFrequency();
        for (int next = 0; next < byFrequency.length && kept.size() < MOST; next++) {
            kept.add(byFrequency[next]);
        }
        int[] colors = kept.stream().mapToInt(Integer::intValue).toArray();
        table.colors().forEach(color -> table.number(color, nearest(colors, color)));
        return new Palette(colors, table, picture.width());
    }

    private static int nearest(int[] colors, int color) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colors.length; i++) {
            int red = (colors[i] >> 16 & 255) - (color >> 16 & 255);
            int green = (colors[i] >> 8 & 255) - (color >> 8 & 255);
            int blue = (colors[i] & 255) - (color & 255);
            int distance = red * red + green * green + blue * blue;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    int size() {
        return colors.length;
    }

    /** Red, green and blue of every colour in turn. */
    byte[] bytes() {
        byte[] bytes = new byte[colors.length * 3];
        for (int i = 0; i < colors.length; i++) {
            bytes[3 * i] = (byte) (colors[i] >> 16);
            bytes[3 * i + 1] = (byte) (colors[i] >> 8);
            bytes[3 * i + 2] = (byte) colors[i];
        }
        return bytes;
    }

    /** Puts the numbers of a row's pixels into these bytes from there on. */
    void number(Pixels picture, int row, byte[] bytes, int first) {
        int end = (row + 1) * picture.width();
        int out = first;
        int at = row * picture.width();
        while (at < end) {
            int run = picture.run(at, end);
            byte number = index.number(picture.values()[at] & 0xFFFFFF);
            if (run == 1) {
                bytes[out] = number;
            } else {
                System.arraycopy(solid[number], 0, bytes, out, run);
            }
            out += run;
            at += run;
        }
    }
}
