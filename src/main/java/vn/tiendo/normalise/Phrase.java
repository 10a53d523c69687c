package vn.tiendo.normalise;

import java.util.List;
import vn.tiendo.reference.PriceBasis;

/** A wording ready to be looked up: what it begins with is looked up word by word, and mostly for several reasons. */
final class Phrase {

    private final List<String> words;
    private final PriceBasis prices;
    private final String key;
    private final int[] ends;

    /**
     * A wording taken apart.
     *
     * @param words folded words, without units, prices and other words in brackets that do not change the meaning
     * @param prices the prices it names
     */
    Phrase(List<String> words, PriceBasis prices) {
        this.words = List.copyOf(words);
        this.prices = prices;
        this.key = String.join(" ", words);
        this.ends = ends(this.words);
    }

    private static int[] ends(List<String> words) {
        int[] ends = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            ends[i + 1] = ends[i] + words.get(i).length() + (i > 0 ? 1 : 0);
        }
        return ends;
    }

    List<String> words() {
        return words;
    }

    PriceBasis prices() {
        return prices;
    }

    String key() {
        return key;
    }

    String key(int firstWords) {
        return key.substring(0, ends[firstWords]);
    }

    List<String> tail(int firstWords) {
        return words.subList(firstWords, words.size());
    }
}
