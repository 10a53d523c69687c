package vn.tiendo.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Wordings in two languages, as yearbooks print them: "TỔNG SỐ - TOTAL", "Tỷ lệ hộ nghèo/Poverty rate", "Khai khoáng
 * (Mining and quarrying)". Only the Vietnamese half says what a figure is about; the English one is told by its words
 * ({@code english-words.tsv}), so that "Giá trị xuất khẩu - Samsung Electronics" keeps all of its own. It remembers what it
 * was asked, and is asked by one thread.
 */
public final class Bilingual {

    private static final Set<String> WORDS = read();

    /** A word with what stands around it, or a sign between the halves. */
    private static final Pattern TOKEN = Pattern.compile("[^\\s/|–—-]+|[/|–—-]");

    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");
    private static final Pattern SIGN = Pattern.compile("[/|–—-]");
    private static final Pattern SIGNS_AROUND = Pattern.compile("^[\\s/|–—:;,)\\]-]+|[\\s/|–—:;,(\\[-]+$");

    /** Shorter words are of many languages. */
    private static final int TELLING = 4;

    private static final int MOST_LISTS = 512;

    /** A title stands over all figures of its table, an area beside those of its row. */
    private Half lastTitle = new Half("", "");

    private Half lastPlace = new Half("", "");

    /** The figures of a column share one list of headings. */
    private final IdentityHashMap<List<String>, List<String>> lists = new IdentityHashMap<>();

    /** The Vietnamese half of a wording in two languages; any other wording as it is. */
    public static String vietnamese(String text) {
        return PlainText.isAscii(text) || !holdsTellingWord(text) ? text : withoutEnglish(text);
    }

    /** The same of a title. */
    public String title(String text) {
        if (!lastTitle.text().equals(text)) {
            lastTitle = half(text);
        }
        return lastTitle.own();
    }

    /** The same of an area's name. */
    public String place(String text) {
        if (!lastPlace.text().equals(text)) {
            lastPlace = half(text);
        }
        return lastPlace.own();
    }

    private static Half half(String text) {
        String own = vietnamese(text);
        return new Half(text, own.equals(text) ? text : own);
    }

    /** The same of the headings of a column, which its figures share. */
    public List<String> headings(List<String> texts) {
        List<String> known = lists.get(texts);
        if (known != null) {
            return known;
        }
        List<String> own = vietnamese(texts);
        if (lists.size() >= MOST_LISTS) {
            lists.clear();
        }
        lists.put(texts, own);
        return own;
    }

    /** The Vietnamese halves of all wordings; the same list where each is as it is. */
    public static List<String> vietnamese(List<String> texts) {
        for (String text : texts) {
            if (!vietnamese(text).equals(text)) {
                return texts.stream().map(Bilingual::vietnamese).toList();
            }
        }
        return texts;
    }

    /** Leaves out each stretch of English, with the signs between it and what stays. */
    private static String withoutEnglish(String text) {
        List<Token> tokens = tokens(text);
        List<String> pieces = new ArrayList<>();
        int kept = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int end = mayBegin(tokens, i) ? endOfEnglish(tokens, i) : i;
            if (end > i) {
                pieces.add(text.substring(kept, tokens.get(i).start()));
                kept = end < tokens.size() ? tokens.get(end).start() : text.length();
                i = end - 1;
            }
        }
        if (pieces.isEmpty()) {
            return text;
        }
        pieces.add(text.substring(kept));
        return pieces.stream()
                .map(piece -> SIGNS_AROUND.matcher(piece).replaceAll(""))
                .filter(piece -> !piece.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Without one nothing is English, and most wordings have none. */
    private static boolean holdsTellingWord(String text) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isAsciiLetter(text.charAt(i))) {
                if (i - from >= TELLING
                        && WORDS.contains(text.substring(from, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** The end of the English that begins here: letters without marks, up to a word that no capital or list tells. */
    private static int endOfEnglish(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size() && tokens.get(end).isAscii()) {
            end++;
        }
        while (end < tokens.size() && end > from && tokens.get(end - 1).isUntold()) {
            end--;
        }
        return isEnglish(tokens.subList(from, end), isApart(tokens, from)) ? end : from;
    }

    /** Behind a sign or a bracket, or, since a line break is a blank by now, with a capital. */
    private static boolean mayBegin(List<Token> tokens, int i) {
        String word = tokens.get(i).text();
        return isApart(tokens, i) || Character.isUpperCase(word.charAt(0));
    }

    private static boolean isApart(List<Token> tokens, int i) {
        return tokens.get(i).text().startsWith("(")
                || (i > 0 && tokens.get(i - 1).isSign());
    }

    /** Three words of five are known ones, the first of all among them where nothing parts it from what stands before. */
    private static boolean isEnglish(List<Token> tokens, boolean isApart) {
        List<String> words = tokens.stream().flatMap(Token::words).toList();
        List<String> known = words.stream().filter(WORDS::contains).toList();
        return !known.isEmpty()
                && (isApart || known.get(0).equals(words.get(0)))
                && known.stream().anyMatch(word -> word.length() >= TELLING)
                && 5 * known.size() >= 3 * words.size();
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(matcher.group(), matcher.start()));
        }
        return tokens;
    }

    private static Set<String> read() {
        Set<String> words = new HashSet<>();
        DataTable.read("english-words.tsv").forEach(row -> words.addAll(DataTable.list(row.get("words"))));
        return Set.copyOf(words);
    }

    private record Half(String text, String own) {}

    private record Token(String text, int start) {

        private boolean isAscii() {
            return isSign() || PlainText.isAscii(text);
        }

        private Stream<String> words() {
            return LETTERS.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT));
        }

        /** Neither a known word nor a name: it belongs to what follows. */
        private boolean isUntold() {
            return words().noneMatch(WORDS::contains) && !Character.isUpperCase(text.charAt(0));
        }

        private boolean isSign() {
            return SIGN.matcher(text).matches();
        }
    }
}
