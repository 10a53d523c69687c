package vn.tiendo.reference;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What a person may have meant by a word that is none of those known. For suggestions only, never to decide. */
public final class Nearest {

    private Nearest() {}

    /** The known word with the fewest letters to change, the first of several; empty where no word is known. */
    public static String of(String typed, Collection<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return known.stream()
                .min(Comparator.comparing(word -> distance.apply(typed, word)))
                .orElse("");
    }
}
