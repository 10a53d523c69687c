package vn.tiendo.workbook;

import java.util.Arrays;

/** Finds out what separates the fields of a text: the character that cuts its lines into equally many parts. */
final class Delimiters {

    /** In the order of trust: a comma may be a decimal mark, a tab or a semicolon hardly. */
    private static final char[] CANDIDATES = {'\t', ';', ',', '|'};

    private static final int SAMPLE_LINES = 200;
    private static final int MOST_FIELDS = 1 << 14;

    private Delimiters() {}

    /** The delimiter, or NUL where the text has none. */
    static char find(String text) {
        String[] lines = text.split("\\R", SAMPLE_LINES + 1);
        char best = 0;
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(lines, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Whether a text of unknown kind is made of delimited lines: printable, and cut the same way more than once. */
    static boolean looksDelimited(String head) {
        return isPrintable(head) && find(head) != 0;
    }

    private static boolean isPrintable(String text) {
        long strange = text.chars()
                .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                .count();
        return strange == 0;
    }

    /** The share of lines with the most frequent number of fields, if that is more than one. */
    private static double score(String[] lines, char delimiter) {
        int[] linesWith = new int[MOST_FIELDS + 1];
        int counted = 0;
        for (int i = 0; i < Math.min(lines.length, SAMPLE_LINES); i++) {
            if (!lines[i].isBlank()) {
                linesWith[Math.min(fields(lines[i], delimiter), MOST_FIELDS)]++;
                counted++;
            }
        }
        int most = Arrays.stream(linesWith, 2, linesWith.length).max().orElse(0);
        return counted == 0 ? 0 : (double) most / counted;
    }

    private static int fields(String line, char delimiter) {
        int fields = 1;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                fields++;
            }
        }
        return fields;
    }
}
