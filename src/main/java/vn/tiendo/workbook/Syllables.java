package vn.tiendo.workbook;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether a string of letters can be one syllable of Vietnamese: an onset, a rime, and a tone where that rime takes it.
 * This tells a reading that was meant ("Lúa") from one that was not ("Lỳa") better than any list of characters.
 */
final class Syllables {

    private static final Set<String> ONSETS = new HashSet<>();
    private static final Map<String, String> TONE_PLACES = new HashMap<>();
    private static final String FRONT_VOWELS = "eêiy";
    private static final int LONGEST = 7;

    static {
        for (String[] row : DataFile.rows("syllables.tsv")) {
            if (row[0].equals("o")) {
                ONSETS.add(row[1]);
            } else {
                TONE_PLACES.put(row[1], row[2]);
            }
        }
    }

    private Syllables() {}

    static boolean isOne(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return false;
        }
        StringBuilder bare = new StringBuilder(word.length());
        int place = -1;
        char tone = 0;
        String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            String parts = Normalizer.normalize(lower.substring(i, i + 1), Normalizer.Form.NFD);
            StringBuilder letter = new StringBuilder();
            for (int j = 0; j < parts.length(); j++) {
                char c = parts.charAt(j);
                if (isTone(c)) {
                    if (place >= 0) {
                        return false;
                    }
                    place = i;
                    tone = c;
                } else {
                    letter.append(c);
                }
            }
            bare.append(Normalizer.normalize(letter, Normalizer.Form.NFC));
        }
        return isOne(bare.toString(), place, tone);
    }

    private static boolean isOne(String bare, int tonePlace, char tone) {
        for (int split = 0; split <= 3 && split < bare.length(); split++) {
            String onset = bare.substring(0, split);
            String rime = bare.substring(split);
            String places = TONE_PLACES.getOrDefault(rime, "");
            boolean spelt = split == 0 || (ONSETS.contains(onset) && isSpelt(onset, rime.charAt(0)));
            if (spelt && !places.isEmpty() && takes(places, tonePlace - split, tonePlace >= 0, rime, tone)) {
                return true;
            }
        }
        // "gì", "giếng": the i of the onset is the vowel as well.
        return bare.startsWith("gi") && tonePlace == 1 && bare.length() == 2;
    }

    private static boolean takes(String places, int place, boolean toned, String rime, char tone) {
        if (!toned) {
            return !isStopped(rime);
        }
        return places.indexOf((char) ('0' + place)) >= 0 && (!isStopped(rime) || isSharpOrHeavy(tone));
    }

    /** Rimes that end in a stop take the tones sắc and nặng only, and are never without one. */
    private static boolean isStopped(String rime) {
        return rime.endsWith("c") || rime.endsWith("ch") || rime.endsWith("p") || rime.endsWith("t");
    }

    /** k, gh and ngh stand before e, ê, i, y; c, g and ng before the others. */
    private static boolean isSpelt(String onset, char vowel) {
        boolean front = FRONT_VOWELS.indexOf(vowel) >= 0;
        return switch (onset) {
            case "k", "gh", "ngh" -> front;
            case "c", "g", "ng" -> !front;
            default -> true;
        };
    }

    private static boolean isTone(char c) {
        return c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323';
    }

    private static boolean isSharpOrHeavy(char tone) {
        return tone == '\u0301' || tone == '\u0323';
    }
}
