package vn.tiendo.normalise;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Indicator;
import vn.tiendo.reference.Abbreviations;
import vn.tiendo.reference.Conversions;
import vn.tiendo.reference.ConvertibleUnit;
import vn.tiendo.reference.Folding;
import vn.tiendo.reference.PlainText;

/**
 * Indicators with names like a label, for a person to choose from. It never decides anything. Words count with their tones
 * ("dân" is no "đàn") but where the label has none or is abbreviated; an indicator in a unit that the row's never converts
 * to cannot be meant.
 */
public final class Suggestions {

    private static final int MOST = 3;
    private static final String MINISTRY = "bộ ";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%]+");

    private final NameLikeness toned;
    private final NameLikeness folded;
    private final Conversions conversions = Conversions.load();
    private final Map<List<String>, List<Indicator>> known = new HashMap<>();

    /** Suggestions among the indicators of a catalogue. */
    public Suggestions(Catalogue catalogue) {
        this.toned = new NameLikeness(catalogue, Suggestions::tonedWords);
        this.folded = new NameLikeness(catalogue, Suggestions::foldedWords);
    }

    /** The most similar indicators, those of the same unit first among equals. */
    public List<Indicator> of(UnmatchedRow row) {
        return known.computeIfAbsent(List.of(row.subject(), row.counted()), asked -> of(row.subject(), row.counted()));
    }

    private List<Indicator> of(String label, String unit) {
        Comparator<NameLikeness.Scored> order = Comparator.comparingDouble(NameLikeness.Scored::likeness)
                .reversed()
                .thenComparing(scored -> !scored.indicator().unit().equals(unit));
        return likeness(label).alike(label).stream()
                .filter(scored -> mayBeIn(unit, scored.indicator()))
                .filter(scored ->
                        isMinistry(label) || !isMinistry(scored.indicator().nameVi()))
                .sorted(order)
                .map(NameLikeness.Scored::indicator)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Capital of a ministry is called by the ministry, and is meant by nothing but its name. */
    private static boolean isMinistry(String name) {
        return PlainText.composed(name).toLowerCase(Locale.ROOT).startsWith(MINISTRY);
    }

    private NameLikeness likeness(String label) {
        String key = Folding.key(label);
        return PlainText.isAscii(label) || !Abbreviations.expand(key).equals(key) ? folded : toned;
    }

    private boolean mayBeIn(String unit, Indicator indicator) {
        Optional<String> rows = conversions.find(unit).map(ConvertibleUnit::dimension);
        Optional<String> own = conversions.find(indicator.unit()).map(ConvertibleUnit::dimension);
        return rows.isEmpty() || own.isEmpty() || rows.equals(own);
    }

    private static Set<String> foldedWords(String text) {
        return words(Abbreviations.expand(Folding.key(text)), Function.identity());
    }

    private static Set<String> tonedWords(String text) {
        return words(PlainText.composed(text), PlainText::word);
    }

    private static Set<String> words(String text, Function<String, String> form) {
        return NO_WORD.splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .map(form)
                .collect(Collectors.toSet());
    }
}
