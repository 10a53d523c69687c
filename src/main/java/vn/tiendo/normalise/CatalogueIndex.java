package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Indicator;
import vn.tiendo.reference.ContextWording;
import vn.tiendo.reference.Conversions;
import vn.tiendo.reference.ConvertibleUnit;
import vn.tiendo.reference.Folding;
import vn.tiendo.reference.PriceBasis;

/** The wordings of the catalogue by their folded key, so that a lookup does not depend on the size of the catalogue. */
final class CatalogueIndex {

    private static final String TITLE = "title";

    private final Map<String, Indicator> byCode = new HashMap<>();
    private final Map<String, PriceBasis> prices = new HashMap<>();
    private final Map<String, ConvertibleUnit> units = new HashMap<>();
    private final Map<String, List<Named>> names = new HashMap<>();
    private final Map<String, List<Named>> exact = new HashMap<>();
    private final Map<String, Map<String, String>> within = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> singles = new HashSet<>();
    private final Set<String> departments = new HashSet<>();
    private int longest = 1;

    CatalogueIndex(Catalogue catalogue, List<ContextWording> contexts, PhraseReader phrases, Conversions conversions) {
        for (ContextWording context : contexts) {
            for (String wording : context.wordings()) {
                Phrase phrase = phrases.read(wording);
                remember(phrase);
                within.computeIfAbsent(context.within(), key -> new HashMap<>())
                        .put(wording.startsWith("@") ? wording : phrase.key(), context.meaning());
            }
        }
        for (Indicator indicator : catalogue.indicators()) {
            byCode.put(indicator.code(), indicator);
            departments.add(phrases.read(indicator.department()).key());
            conversions.find(indicator.unit()).ifPresent(unit -> units.put(indicator.code(), unit));
            prices.put(
                    indicator.code(),
                    phrases.read("(giá " + indicator.priceBasis() + ")").prices());
            Stream.concat(Stream.of(indicator.nameVi()), indicator.aliases().stream())
                    .filter(wording -> !isShort(indicator, phrases.read(wording)))
                    .forEach(wording -> addName(indicator, wording, phrases.read(wording)));
        }
    }

    /** A name such as "Dịch vụ khác", which means the indicator only below the one it is part of. */
    private boolean isShort(Indicator indicator, Phrase phrase) {
        return indicator
                .parent()
                .flatMap(parent -> meaning(parent, phrase.key()))
                .filter(indicator.code()::equals)
                .isPresent();
    }

    private void addName(Indicator indicator, String wording, Phrase phrase) {
        remember(phrase);
        Named entry = new Named(indicator, phrase.prices());
        add(names, phrase.key(), entry);
        add(exact, Folding.key(wording), entry);
    }

    private static void add(Map<String, List<Named>> names, String key, Named entry) {
        List<Named> named = names.computeIfAbsent(key, unused -> new ArrayList<>(1));
        if (named.stream().noneMatch(entry::isSame)) {
            named.add(entry);
        }
    }

    /** Number of words of the longest wording that may stand at the beginning of the phrase; 0 where none may. */
    int longest(Phrase phrase) {
        List<String> words = phrase.words();
        if (words.isEmpty()) {
            return 0;
        }
        if (beginnings.contains(beginning(phrase))) {
            return Math.min(longest, words.size());
        }
        return singles.contains(words.get(0)) ? 1 : 0;
    }

    private void remember(Phrase phrase) {
        longest = Math.max(longest, phrase.words().size());
        (phrase.words().size() == 1 ? singles : beginnings).add(beginning(phrase));
    }

    private static String beginning(Phrase phrase) {
        return phrase.key(Math.min(2, phrase.words().size()));
    }

    /** Whether the words are the name of a department that reports an indicator. */
    boolean isDepartment(String words) {
        return departments.contains(words);
    }

    Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The prices that the indicator is kept in. */
    PriceBasis prices(Indicator indicator) {
        return prices.getOrDefault(indicator.code(), PriceBasis.UNSTATED);
    }

    /** The unit that the indicator is kept in; empty where it is none that converts. */
    Optional<ConvertibleUnit> unit(Indicator indicator) {
        return Optional.ofNullable(units.get(indicator.code()));
    }

    /** What the indicator's unit measures. */
    Optional<String> dimension(Indicator indicator) {
        return unit(indicator).map(ConvertibleUnit::dimension);
    }

    /** The indicators that a full wording names. */
    List<Named> named(String key) {
        return names.getOrDefault(key, List.of());
    }

    /**
     * The indicators that a label names to the letter, brackets and all: "Thu nhập (GRDP) bình quân đầu người" is not
     * "Thu nhập bình quân đầu người", although the brackets hold no more than an abbreviation.
     */
    List<Named> exactly(String label) {
        return exact.getOrDefault(Folding.key(label), List.of());
    }

    /** What a wording means within a context; empty where nothing. */
    Optional<String> meaning(String context, String key) {
        return Optional.ofNullable(within.getOrDefault(context, Map.of()).get(key));
    }

    /** What a wording means as the whole title of a table. */
    Optional<String> titleMeaning(String key) {
        return meaning(TITLE, key);
    }

    /** The outermost indicator that it is part of; a context that is no indicator is its own. */
    String family(String code) {
        String root = code;
        Optional<String> parent = indicator(root).flatMap(Indicator::parent);
        while (parent.isPresent()) {
            root = parent.get();
            parent = indicator(root).flatMap(Indicator::parent);
        }
        return root;
    }
}
