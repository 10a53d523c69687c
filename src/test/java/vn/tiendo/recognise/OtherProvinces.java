package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.model.AreaLevel;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Folding;
import vn.tiendo.reference.PlainText;

/** Puts another province's name in place of each, all round, so that a book speaks of others and says the same of them. */
final class OtherProvinces {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, String> byKey = new LinkedHashMap<>();
    private final Pattern printed;
    private final Pattern folded;

    OtherProvinces(Areas areas) {
        List<String> provinces = areas.all().stream()
                .filter(area -> area.level() == AreaLevel.PROVINCE)
                .map(area -> area.name())
                .filter(name -> name.indexOf('-') < 0)
                .toList();
        for (int i = 0; i < provinces.size(); i++) {
            String other = provinces.get((i + 1) % provinces.size());
            names.put(provinces.get(i), other);
            byKey.put(Folding.key(provinces.get(i)), other);
            keys.put(Folding.key(provinces.get(i)), Folding.key(other));
        }
        printed = anyOf(names);
        folded = anyOf(keys);
    }

    private static Pattern anyOf(Map<String, String> names) {
        List<String> longestFirst = new ArrayList<>(names.keySet());
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        String any = String.join("|", longestFirst.stream().map(Pattern::quote).toList());
        return Pattern.compile("(?<![\\p{L}\\p{M}])(" + any + ")(?![\\p{L}\\p{M}])");
    }

    String words(String text) {
        String composed = PlainText.composed(text);
        String alone = alone(composed);
        return alone.isEmpty() ? replaced(printed, names, composed) : alone;
    }

    /** A name by itself keeps the blanks before it; it may be spelt with other blanks and tones than ours. */
    private String alone(String text) {
        String other = byKey.getOrDefault(Folding.key(text), "");
        int blanks = text.length() - text.stripLeading().length();
        return other.isEmpty() || Character.isDigit(text.strip().charAt(0)) ? "" : text.substring(0, blanks) + other;
    }

    /** The same in a path that is folded already. */
    String path(String key) {
        return replaced(folded, keys, key);
    }

    private static String replaced(Pattern any, Map<String, String> others, String text) {
        return any.matcher(text).replaceAll(name -> Matcher.quoteReplacement(others.get(name.group(1))));
    }
}
