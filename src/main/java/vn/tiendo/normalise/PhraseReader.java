package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.reference.Abbreviations;
import vn.tiendo.reference.Conversions;
import vn.tiendo.reference.Folding;
import vn.tiendo.reference.Headings;
import vn.tiendo.reference.PriceBasis;
import vn.tiendo.reference.PriceWords;
import vn.tiendo.reference.Recent;

/**
 * Takes printed wordings apart. Words in brackets are left out only where they are known to leave the meaning alone: a
 * unit, prices, an abbreviation, a time, place or plan; "Thu nội địa (không kể tiền sử dụng đất)" keeps its brackets.
 */
final class PhraseReader {

    /** "Giá SS2010", the year written close. */
    private static final Pattern CLOSED_YEAR = Pattern.compile("\\bss((?:19|20)\\d\\d)\\b");

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    private final Headings headings;
    private final Conversions conversions;
    private final Recent<String, Phrase> known = Recent.ofRows();

    PhraseReader(Headings headings, Conversions conversions) {
        this.headings = headings;
        this.conversions = conversions;
    }

    Phrase read(String printed) {
        return known.get(printed, this, PhraseReader::parse);
    }

    private Phrase parse(String printed) {
        StringBuilder rest = new StringBuilder();
        PriceBasis prices = PriceBasis.UNSTATED;
        Matcher brackets = BRACKETS.matcher(printed);
        int from = 0;
        while (brackets.find()) {
            rest.append(printed, from, brackets.start()).append(' ');
            from = brackets.end();
            String inside = brackets.group(1);
            Optional<PriceWords> named = pricesOnly(inside);
            if (named.isPresent()) {
                prices = named.get().basis();
            } else if (!isAside(inside)) {
                rest.append(inside).append(' ');
            }
        }
        return withoutPrices(words(rest.append(printed.substring(from)).toString()), prices);
    }

    private Optional<PriceWords> pricesOnly(String inside) {
        List<String> words = words(inside);
        return headings.prices(words).filter(found -> found.from() == 0 && found.to() == words.size());
    }

    private boolean isAside(String inside) {
        return conversions.find(inside).isPresent()
                || headings.isAbbreviation(Folding.key(inside))
                || headings.isColumnWording(words(inside));
    }

    private Phrase withoutPrices(List<String> words, PriceBasis inBrackets) {
        Optional<PriceWords> named = headings.prices(words);
        if (named.isEmpty()) {
            return new Phrase(words, inBrackets);
        }
        List<String> rest = new ArrayList<>(words.subList(0, named.get().from()));
        rest.addAll(words.subList(named.get().to(), words.size()));
        return new Phrase(rest, named.get().basis());
    }

    private static List<String> words(String text) {
        String key = Abbreviations.expand(CLOSED_YEAR.matcher(Folding.key(text)).replaceAll("ss $1"));
        return key.isEmpty() ? List.of() : List.of(key.split(" ", -1));
    }
}
