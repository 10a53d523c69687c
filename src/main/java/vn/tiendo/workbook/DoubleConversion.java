package vn.tiendo.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends text that was Unicode already when someone converted it from TCVN3: "Thỏng 7" for "Tháng 7". Most spoilt words
 * are possible words, so that only those of a list are mended.
 */
final class DoubleConversion {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final int LATIN1 = 0xFF;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Spoilt to meant, in the three ways of writing capitals. */
    private static final Map<String, String> PROOF = new HashMap<>();

    private static final Map<String, String> IN_COMPANY = new HashMap<>();
    private static final Set<String> KNOWN = new HashSet<>();

    /** The spoilt words, and the last words of spoilt pairs: a text without any of them is as it was meant. */
    private static final Set<String> PROVING = new HashSet<>();

    static {
        for (String[] row : DataFile.rows("double_conversion.tsv")) {
            Map<String, String> words = row[1].equals("alone") ? PROOF : IN_COMPANY;
            String meant = row[0];
            KNOWN.add(meant);
            String title = meant.substring(0, 1).toUpperCase(VIETNAMESE) + meant.substring(1);
            for (String written : new String[] {meant, title, meant.toUpperCase(VIETNAMESE)}) {
                String spoilt = spoil(written);
                if (!spoilt.equals(written)) {
                    words.put(spoilt, written);
                    PROVING.add(spoilt.substring(spoilt.lastIndexOf(' ') + 1));
                }
            }
        }
    }

    private DoubleConversion() {}

    /** What the second conversion makes of a word: only letters that Latin-1 and the table share are touched. */
    private static String spoil(String word) {
        StringBuilder spoilt = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            spoilt.append(Tcvn3.isAmbiguous(c) ? Tcvn3.letter(c) : c);
        }
        return spoilt.toString();
    }

    /** Whether a word is on the list, however its capitals are written. */
    static boolean knows(String word) {
        return KNOWN.contains(word.toLowerCase(VIETNAMESE));
    }

    static String mend(String text) {
        if (isLatin1(text) || !hasWord(text, PROVING)) {
            return text;
        }
        String pairsMended = mendPairs(text);
        boolean proven = !pairsMended.equals(text) || hasWord(text, PROOF.keySet());
        return proven ? mendWords(pairsMended) : text;
    }

    private static boolean isLatin1(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LATIN1) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of some words stands in a text; every text of a workbook is asked, so that no pattern is. */
    private static boolean hasWord(String text, Set<String> words) {
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > start && words.contains(text.substring(start, end))) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static String mendPairs(String text) {
        StringBuilder mended = new StringBuilder(text);
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (PROVING.contains(words.group())) {
                mendPair(text, words.start(), words.end(), mended);
            }
        }
        return mended.toString();
    }

    /** Mends a word and the one before it, or the end of that one, where the two are a spoilt pair. */
    private static void mendPair(String text, int start, int end, StringBuilder mended) {
        if (start < 2 || text.charAt(start - 1) != ' ') {
            return;
        }
        for (int first = start - 2; first >= 0 && Character.isLetter(text.charAt(first)); first--) {
            String meant = PROOF.get(text.substring(first, end));
            if (meant != null) {
                mended.replace(first, end, meant);
            }
        }
    }

    private static String mendWords(String text) {
        return WORD.matcher(text).replaceAll(word -> {
            String meant = PROOF.get(word.group());
            return meant == null ? IN_COMPANY.getOrDefault(word.group(), word.group()) : meant;
        });
    }
}
