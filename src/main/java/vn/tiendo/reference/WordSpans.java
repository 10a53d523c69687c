package vn.tiendo.reference;

import java.util.List;

/** The phrases within words: any number of them that stand side by side, cut from one text. */
final class WordSpans {

    private final List<String> words;
    private final String joined;
    private final int[] starts;

    WordSpans(List<String> words) {
        this.words = words;
        this.joined = String.join(" ", words);
        this.starts = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            starts[i + 1] = starts[i] + words.get(i).length() + 1;
        }
    }

    int size() {
        return words.size();
    }

    String word(int at) {
        return words.get(at);
    }

    /** The words from one up to another, which is no part of it. */
    String of(int from, int to) {
        return joined.substring(starts[from], starts[to] - 1);
    }
}
