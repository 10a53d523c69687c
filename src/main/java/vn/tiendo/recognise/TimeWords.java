package vn.tiendo.recognise;

/**
 * A first look at a plain text for anything that a time could be made of. Most labels of rows hold nothing of the kind, and
 * dozens of patterns need not be tried on each.
 */
final class TimeWords {

    /** Every time without a year in digits, or a day's or month's dots and strokes, holds one of these. */
    private static final String[] WORDS = {
        "thang",
        "nam",
        "quy",
        "dau",
        "vu ",
        "dong xuan",
        "month",
        "quarter",
        "half",
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "in may"
    };

    private TimeWords() {}

    /** Whether a text may hold a time: false only where it surely holds none. */
    static boolean mayStandIn(String plain) {
        boolean dots = false;
        boolean digits = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '/' || c == 'q' || isCentury(plain, i) || (c == 't' && isBesideDigit(plain, i))) {
                return true;
            }
            dots |= c == '.';
            digits |= isDigit(c);
        }
        return (dots && digits) || holdsWord(plain);
    }

    private static boolean holdsWord(String plain) {
        for (String word : WORDS) {
            if (plain.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "T6", "6T". */
    private static boolean isBesideDigit(String plain, int at) {
        return (at > 0 && isDigit(plain.charAt(at - 1))) || (at + 1 < plain.length() && isDigit(plain.charAt(at + 1)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a year of this century or the last may begin here. */
    private static boolean isCentury(String plain, int at) {
        char c = plain.charAt(at);
        return (c == '1' && plain.startsWith("19", at)) || (c == '2' && plain.startsWith("20", at));
    }
}
