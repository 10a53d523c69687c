package vn.tiendo.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds known wordings in a text: whole words, the longest first, left to right, no two overlapping; a
 * wording with two meanings gives both. A text typed without
 * any Vietnamese letter is compared without them.
 */
final class WordMatcher {

    private record Entry(List<String> words, Term term) {}

    private record Token(String word, int start, int end) {}

    private final Map<String, List<Entry>> marked = new HashMap<>();
    private final Map<String, List<Entry>> bare = new HashMap<>();

    void add(Term term, String wording) {
        put(marked, words(wording), term);
        put(bare, words(PlainText.plain(wording)), term);
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
            i += Math.max(0, words - 1);
        }
        return found;
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
