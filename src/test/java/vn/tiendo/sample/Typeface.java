package vn.tiendo.sample;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How text is stored: as Unicode, or as the old TCVN3 code that only looks right under the {@code .Vn} fonts. */
enum Typeface {
    UNICODE {
        @Override
        String fontFor(String text) {
            return "Times New Roman";
        }

        @Override
        String encode(String text) {
            return text;
        }
    },
    TCVN3 {
        @Override
        String fontFor(String text) {
            return inCapitals(text) ? ".VnTimeH" : ".VnTime";
        }

        /** Capitals with tones do not exist in the code: they are typed in lower case under a font that draws capitals. */
        @Override
        String encode(String text) {
            StringBuilder encoded = new StringBuilder();
            String typed = inCapitals(text) ? text.toLowerCase(Locale.ROOT) : text;
            typed.chars().forEach(letter -> encoded.append(encodeLetter((char) letter)));
            return encoded.toString();
        }
    };

    private static final Map<Character, Character> TCVN3_BYTES = tcvn3Bytes();

    abstract String fontFor(String text);

    abstract String encode(String text);

    private static boolean inCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().anyMatch(letter -> letter > 0x7f);
    }

    private static char encodeLetter(char letter) {
        Character encoded = letter < 0x80 ? Character.valueOf(letter) : TCVN3_BYTES.get(letter);
        if (encoded == null) {
            throw new IllegalArgumentException("TCVN3 has no '" + letter + "'");
        }
        return encoded;
    }

    private static Map<Character, Character> tcvn3Bytes() {
        Map<Character, Character> bytes = new HashMap<>();
        for (Map<String, String> row : Resource.rows("tcvn3.tsv")) {
            bytes.put(row.get("letter").charAt(0), (char) Integer.parseInt(row.get("byte"), 16));
        }
        return bytes;
    }
}
