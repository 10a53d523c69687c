package vn.tiendo.render;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The colours of a picture, at most 64: all inks that occur, then the most frequent shades at the edges of letters and
 * lines; what is rarer takes the nearest colour kept. Nobody sees the difference, and files are a tenth smaller than with
 * 256.
 */
final class Palette {

    private static final int MOST = 64;
    private static final int CACHE_BITS = 12;

    private final int[] colors;
    private final Map<Integer, Integer> index;

    private Palette(int[] colors, Map<Integer, Integer> index) {
        this.colors = colors;
        this.index = index;
    }

    static Palette of(int[] pixels) {
        Map<Integer, Integer> counts = counted(pixels);
        Set<Integer> kept = new LinkedHashSet<>();
        for (Ink ink : Ink.values()) {
            int color = PngCanvas.color(ink).getRGB() & 0xFFFFFF;
            if (counts.containsKey(color)) {
                kept.add(color);
            }
        }
        List<Integer> byFrequency = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        for (int next = 0; next < byFrequency.size() && kept.size() < MOST; next++) {
            kept.add(byFrequency.get(next));
        }
        int[] colors = kept.stream().mapToInt(Integer::intValue).toArray();
        Map<Integer, Integer> index = new HashMap<>();
        counts.keySet().forEach(color -> index.put(color, nearest(colors, color)));
        return new Palette(colors, index);
    }

    /** How often each colour occurs; runs of one colour are looked up once. */
    private static Map<Integer, Integer> counted(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        int run = 0;
        for (int i = 0; i < pixels.length; i++) {
            run++;
            if (i + 1 == pixels.length || pixels[i + 1] != pixels[i]) {
                counts.merge(pixels[i] & 0xFFFFFF, run, Integer::sum);
                run = 0;
            }
        }
        return counts;
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

    /** One byte for each pixel, each row led by the byte that says it is not filtered. */
    byte[] rows(int[] pixels, int width, int height) {
        byte[] rows = new byte[(width + 1) * height];
        // Colours change at every letter: a small table of the last ones spares most look-ups.
        int[] cached = new int[1 << CACHE_BITS];
        byte[] entries = new byte[1 << CACHE_BITS];
        Arrays.fill(cached, -1);
        int out = 0;
        int before = -1;
        byte entry = 0;
        for (int y = 0; y < height; y++) {
            rows[out++] = 0;
            for (int x = y * width; x < (y + 1) * width; x++) {
                int color = pixels[x] & 0xFFFFFF;
                if (color != before) {
                    int slot = (color * 0x9E3779B1) >>> (32 - CACHE_BITS);
                    if (cached[slot] != color) {
                        cached[slot] = color;
                        entries[slot] = index.getOrDefault(color, 0).byteValue();
                    }
                    before = color;
                    entry = entries[slot];
                }
                rows[out++] = entry;
            }
        }
        return rows;
    }
}
