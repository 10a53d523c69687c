package vn.tiendo.normalise;

import java.util.List;
import vn.tiendo.reference.PriceBasis;

/**
 * A wording ready to be looked up.
 *
 * @param words folded words, without units, prices and other words in brackets that do not change the meaning
 * @param prices the prices it names
 */
record Phrase(List<String> words, PriceBasis prices) {

    Phrase {
        words = List.copyOf(words);
    }

    String key() {
        return String.join(" ", words);
    }

    String key(int firstWords) {
        return String.join(" ", words.subList(0, firstWords));
    }

    List<String> tail(int firstWords) {
        return words.subList(firstWords, words.size());
    }
}
