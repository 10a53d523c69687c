package vn.tiendo.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds known wordings in a text: whole words, the longest first, left to right, no two overlapping; a
 * wording with two meanings gives both. A text typed without
 * any Vietnamese letter is compared without them.
 */
final class WordMatcher {

    private record Entry(List<String> words, Term term) {}

    private record Token(String word, int start, int end) {

        /** A sign of per cent. */
        boolean isSign() {
            return word.equals("%");
        }
    }

    /** Words that mean something else with another tone: "chi tiêu" is no "chỉ tiêu". */
    private static final Set<String> KEEP_TONE = Set.of(PlainText.word("chỉ"), PlainText.word("dự"));

    private int longest;
    private final Map<String, List<Entry>> marked = new HashMap<>();
    private final Map<String, List<Entry>> bare = new HashMap<>();
    private final Map<String, List<Entry>> toneless = new HashMap<>();

    void add(Term term, String wording) {
        List<String> words = words(wording);
        Entry entry = new Entry(words, term);
        longest = Math.max(longest, words.size());
        put(marked, words.get(0), entry);
        List<String> plain = words(PlainText.plain(wording));
        put(bare, plain.get(0), new Entry(plain, term));
        if (words.size() > 1 && words.stream().noneMatch(KEEP_TONE::contains)) {
            put(toneless, PlainText.toneless(words.get(0)), entry);
        }
    }

    /** Keeps the longest first, those of one length in the order in which they were added. */
    private static void put(Map<String, List<Entry>> index, String first, Entry entry) {
        List<Entry> entries = index.computeIfAbsent(first, unused -> new ArrayList<>());
        int place = entries.size();
        while (place > 0
                && entries.get(place - 1).words().size() < entry.words().size()) {
            place--;
        }
        entries.add(place, entry);
    }

    private static List<String> words(String wording) {
        return tokens(PlainText.composed(wording), Integer.MAX_VALUE).stream()
                .map(Token::word)
                .toList();
    }

    /** Places are those of the composed text given. */
    List<TermMatch> find(String composed) {
        List<Token> tokens = tokens(composed, Integer.MAX_VALUE);
        boolean ascii = PlainText.isAscii(composed);
        List<TermMatch> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            i += Math.max(0, find(tokens, i, ascii, found) - 1);
        }
        return found;
    }

    /** The same of the text's beginning alone, signs before the first word left aside: mostly a label begins with none. */
    List<TermMatch> leading(String composed) {
        boolean ascii = PlainText.isAscii(composed);
        if (!mayBegin(tokens(composed, 1), ascii)) {
            return List.of();
        }
        List<Token> tokens = tokens(composed, longest);
        List<TermMatch> found = new ArrayList<>(1);
        for (int i = 0; i < tokens.size() && found.isEmpty(); i++) {
            find(tokens, i, ascii, found);
            if (!tokens.get(i).isSign()) {
                break;
            }
        }
        return found;
    }

    /** Whether any wording begins with one of these tokens, or with one that differs in its tone. */
    private boolean mayBegin(List<Token> tokens, boolean ascii) {
        for (Token token : tokens) {
            boolean known = (ascii ? bare : marked).containsKey(token.word());
            if (known || (!ascii && toneless.containsKey(PlainText.toneless(token.word())))) {
                return true;
            }
        }
        return false;
    }

    /** Adds the wordings that begin with a token; tells of how many tokens they are. */
    private int find(List<Token> tokens, int from, boolean ascii, List<TermMatch> found) {
        int words = 0;
        for (Entry entry : (ascii ? bare : marked).getOrDefault(tokens.get(from).word(), List.of())) {
            boolean longest = words == 0 || words == entry.words().size();
            if (longest && matches(tokens, from, entry.words())) {
                words = entry.words().size();
                found.add(new TermMatch(
                        entry.term(),
                        tokens.get(from).start(),
                        tokens.get(from + words - 1).end()));
            }
        }
        return words == 0 && !ascii ? mistyped(tokens, from, found) : words;
    }

    /** A wording of several words with one wrong or missing tone ("Kế hoach", "So vơi cùng kỳ"). */
    private int mistyped(List<Token> tokens, int from, List<TermMatch> found) {
        int words = 0;
        for (Entry entry :
                toneless.getOrDefault(PlainText.toneless(tokens.get(from).word()), List.of())) {
            boolean longest = words == 0 || words == entry.words().size();
            if (longest && from + entry.words().size() <= tokens.size() && oneToneApart(tokens, from, entry.words())) {
                words = entry.words().size();
                found.add(new TermMatch(
                        entry.term(),
                        tokens.get(from).start(),
                        tokens.get(from + words - 1).end()));
            }
        }
        return words;
    }

    private static boolean oneToneApart(List<Token> tokens, int from, List<String> words) {
        int apart = 0;
        for (int i = 0; i < words.size(); i++) {
            String read = tokens.get(from + i).word();
            if (!read.equals(words.get(i))) {
                apart++;
                if (!PlainText.toneless(read).equals(PlainText.toneless(words.get(i)))) {
                    return false;
                }
            }
        }
        return apart == 1;
    }

    private static boolean matches(List<Token> tokens, int from, List<String> words) {
        if (from + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(from + i).word().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Letters together, digits together, each sign of per cent alone; everything else only separates. */
    private static List<Token> tokens(String text, int mostWords) {
        List<Token> tokens = new ArrayList<>();
        int words = 0;
        int i = 0;
        while (i < text.length() && words < mostWords) {
            int kind = kind(text.charAt(i));
            int start = i++;
            while ((kind == 1 || kind == 2) && i < text.length() && kind(text.charAt(i)) == kind) {
                i++;
            }
            if (kind != 0) {
                Token token = new Token(PlainText.word(text.substring(start, i)), start, i);
                tokens.add(token);
                words += token.isSign() && words == 0 ? 0 : 1;
            }
        }
        return tokens;
    }

    private static int kind(char c) {
        if (Character.isLetter(c)) {
            return 1;
        }
        if (Character.isDigit(c)) {
            return 2;
        }
        return c == '%' ? 3 : 0;
    }
}
