package vn.tiendo.hostile;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/**
 * Bytes with a small change, and where in the original it is.
 *
 * @param bytes the mutant
 * @param from first changed byte of the original
 * @param to first byte after the change in the original
 */
record Mutation(byte[] bytes, int from, int to) {

    private static final byte[] NASTY = {0, -1, '<', '>', '"', '&', '/', '0', '9', '-', 'E', ' ', '\n', '!'};
    private static final int LONGEST = 8;

    static Mutation of(byte[] original, Random random) {
        int from = random.nextInt(original.length);
        int to = Math.min(original.length, from + 1 + random.nextInt(random.nextInt(4) == 0 ? LONGEST : 1));
        return switch (random.nextInt(5)) {
            case 0 -> replaced(original, from, from + 1, new byte[] {(byte) (original[from] ^ 1 << random.nextInt(8))});
            case 1 -> replaced(original, from, from + 1, new byte[] {NASTY[random.nextInt(NASTY.length)]});
            case 2 -> replaced(original, from, to, new byte[0]);
            case 3 -> replaced(original, from, from, Arrays.copyOfRange(original, from, to));
            default -> {
                byte[] noise = new byte[to - from];
                random.nextBytes(noise);
                yield replaced(original, from, to, noise);
            }
        };
    }

    static Mutation replaced(byte[] original, int from, int to, byte[] by) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(original.length + by.length);
        bytes.write(original, 0, from);
        bytes.writeBytes(by);
        bytes.write(original, to, original.length - to);
        return new Mutation(bytes.toByteArray(), from, to);
    }

    /** Whether the change touches the bytes from start to end, its edges counted in. */
    boolean touches(int start, int end) {
        return from <= end && to >= start;
    }
}
