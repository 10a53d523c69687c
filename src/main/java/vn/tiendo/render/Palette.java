package vn.tiendo.render;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The colours of a picture, at most 256. A chart has a dozen inks; what goes beyond 256 are rare shades at the edges of
 * letters, which take the nearest colour kept.
 */
final class Palette {

    private static final int MOST = 256;

    private final int[] colors;
    private final Map<Integer, Integer> index;

    private Palette(int[] colors, Map<Integer, Integer> index) {
        this.colors = colors;
        this.index = index;
    }

    static Palette of(int[] pixels) {
        Map<Integer, Integer> counts = counted(pixels);
        List<Integer> byFrequency = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        int[] kept =
                byFrequency.stream().limit(MOST).mapToInt(Integer::intValue).toArray();
        Map<Integer, Integer> index = new TreeMap<>();
        for (int color : counts.keySet()) {
            index.put(color, nearest(kept, color));
        }
        return new Palette(kept, index);
    }

    /** How often each colour occurs; runs of one colour are looked up once. */
    private static Map<Integer, Integer> counted(int[] pixels) {
        Map<Integer, Integer> counts = new TreeMap<>();
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
        int out = 0;
        int lastColor = -1;
        byte last = 0;
        for (int y = 0; y < height; y++) {
            rows[out++] = 0;
            for (int x = y * width; x < (y + 1) * width; x++) {
                int color = pixels[x] & 0xFFFFFF;
                if (color != lastColor) {
                    lastColor = color;
                    last = index.getOrDefault(color, 0).byteValue();
                }
                rows[out++] = last;
            }
        }
        return rows;
    }

    @Override
    public String toString() {
        return Arrays.stream(colors)
                .mapToObj(color -> String.format("#%06x", color))
                .toList()
                .toString();
    }
}
