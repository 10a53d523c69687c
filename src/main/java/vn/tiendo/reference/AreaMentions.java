package vn.tiendo.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.model.Area;

/** Finds names of areas inside running text, word by word and tone by tone. */
final class AreaMentions {

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Map<String, Area> byWords = new HashMap<>();
    private int longest = 1;

    AreaMentions(List<AreaEntry> entries) {
        for (AreaEntry entry : entries) {
            for (String spelling : entry.mentions()) {
                List<String> words = words(spelling);
                longest = Math.max(longest, words.size());
                byWords.put(String.join(" ", words), entry.area());
            }
        }
    }

    List<Area> in(String text) {
        List<String> words = words(text);
        List<Area> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = Math.min(longest, words.size() - at);
            Optional<Area> area = Optional.empty();
            while (length > 0 && area.isEmpty()) {
                area = Optional.ofNullable(byWords.get(String.join(" ", words.subList(at, at + length))));
                length -= area.isEmpty() ? 1 : 0;
            }
            area.filter(known -> !found.contains(known)).ifPresent(found::add);
            at += Math.max(length, 1);
        }
        return List.copyOf(found);
    }

    /** Lower-case words; each word's tone is moved to its end, since "Hoà" and "Hòa" are one word. */
    private static List<String> words(String text) {
        return Arrays.stream(GAPS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .map(PlainText::word)
                .toList();
    }
}
