package vn.tiendo.reference;

import java.util.ArrayList;
import java.util.Comparator;
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

    private record Token(String word, int start, int end) {}

    /** Words that mean something else with another tone: "chi tiêu" is no "chỉ tiêu". */
    private static final Set<String> KEEP_TONE = Set.of(PlainText.word("chỉ"), PlainText.word("dự"));

    private final Map<String, List<Entry>> marked = new HashMap<>();
    private final Map<String, List<Entry>> bare = new HashMap<>();
    private final Map<String, List<Entry>> toneless = new HashMap<>();

    void add(Term term, String wording) {
        put(marked, words(wording), term);
        put(bare, words(PlainText.plain(wording)), term);
        boolean mayBeMistyped =
                words(wording).size() > 1 && words(wording).stream().noneMatch(KEEP_TONE::contains);
        if (mayBeMistyped) {
            List<Entry> entries =
                    toneless.computeIfAbsent(PlainText.toneless(words(wording).get(0)), first -> new ArrayList<>());
            entries.add(new Entry(words(wording), term));
            entries.sort(Comparator.comparingInt((Entry entry) -> entry.words().size())
                    .reversed());
        }
    }

    private static void put(Map<String, List<Entry>> index, List<String> words, Term term) {
        List<Entry> entries = index.computeIfAbsent(words.get(0), first -> new ArrayList<>());
        entries.add(new Entry(words, term));
        entries.sort(
                Comparator.comparingInt((Entry entry) -> entry.words().size()).reversed());
    }

    private static List<String> words(String wording) {
        return tokens(PlainText.composed(wording)).stream().map(Token::word).toList();
    }

    /** Places are those of the composed text given. */
    List<TermMatch> find(String composed) {
        List<Token> tokens = tokens(composed);
        Map<String, List<Entry>> index = PlainText.isAscii(composed) ? bare : marked;
        List<TermMatch> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int words = 0;
            for (Entry entry : index.getOrDefault(tokens.get(i).word(), List.of())) {
                boolean longest = words == 0 || words == entry.words().size();
                if (longest && matches(tokens, i, entry.words())) {
                    words = entry.words().size();
                    found.add(new TermMatch(
                            entry.term(),
                            tokens.get(i).start(),
                            tokens.get(i + words - 1).end()));
                }
            }
            if (words == 0 && index == marked) {
                words = mistyped(tokens, i, found);
            }
            i += Math.max(0, words - 1);
        }
        return found;
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
    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int kind = kind(text.charAt(i));
            int start = i++;
            while ((kind == 1 || kind == 2) && i < text.length() && kind(text.charAt(i)) == kind) {
                i++;
            }
            if (kind != 0) {
                tokens.add(new Token(PlainText.word(text.substring(start, i)), start, i));
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
