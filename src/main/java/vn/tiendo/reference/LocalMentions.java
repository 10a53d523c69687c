package vn.tiendo.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.model.Area;
import vn.tiendo.model.AreaLevel;

/**
 * Finds a district or commune that no list holds inside a title: "Thu ngân sách huyện Krông Pắc năm 2023", "KẾT QUẢ NĂM 2023
 * CỦA HUYỆN KRÔNG PẮC". A name ends where a small letter, a mark or a word such as "năm" follows. In capitals, where nothing
 * tells a name from what goes on behind it, communes are not looked for, since "KINH TẾ - XÃ HỘI CHỦ YẾU" names none.
 */
final class LocalMentions {

    private static final Pattern WORD = Pattern.compile("([\\p{L}'-]+)(.*)");
    private static final String PROVINCE = "tinh";
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_SHOUTED = 3;

    private final LocalPlaces places;

    LocalMentions(LocalPlaces places) {
        this.places = places;
    }

    /** The place; empty where none is named, or several are. */
    Optional<Area> in(String text) {
        if (!places.mayBeNamedIn(text)) {
            return Optional.empty();
        }
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
        String[] words = text.strip().split("[\\s(]+");
        Set<Area> found = new LinkedHashSet<>();
        int at = 0;
        while (at < words.length - 1) {
            int kind = kind(words, at);
            if (kind > 0 && (at == 0 || !places.isPlural(words[at - 1]))) {
                named(words, at, kind, shouted).ifPresent(found::add);
            }
            at += Math.max(1, kind);
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** How many words say there that a name follows; 0 where none does. */
    private int kind(String[] words, int at) {
        for (int kind = 2; kind > 0; kind--) {
            if (at + kind < words.length && places.isKind(word(words, at, kind))) {
                return kind;
            }
        }
        return 0;
    }

    private static String word(String[] words, int at, int length) {
        return String.join(" ", Arrays.asList(words).subList(at, at + length));
    }

    private Optional<Area> named(String[] words, int at, int kind, boolean shouted) {
        List<String> name = name(words, at + kind, shouted);
        boolean tooShort = name.size() < 2 && !isBeforeProvince(words, at + kind);
        if (name.isEmpty() || tooShort || (shouted && name.size() > LONGEST_SHOUTED) || places.isWording(name)) {
            return Optional.empty();
        }
        return places.find(word(words, at, kind) + " " + String.join(" ", name))
                .filter(place -> !shouted || place.level() != AreaLevel.COMMUNE);
    }

    /** "Huyện Lắk, tỉnh Đắk Lắk": a name of one word, for the province follows. */
    private static boolean isBeforeProvince(String[] words, int at) {
        return words[at].endsWith(",") && at + 1 < words.length && PROVINCE.equals(Folding.key(words[at + 1]));
    }

    private List<String> name(String[] words, int from, boolean shouted) {
        List<String> name = new ArrayList<>();
        for (int i = from; i < words.length && name.size() <= LONGEST_NAME; i++) {
            Matcher word = WORD.matcher(words[i]);
            if (!word.matches() || places.endsName(word.group(1)) || !Character.isUpperCase(words[i].charAt(0))) {
                break;
            }
            name.add(shouted ? LocalPlaces.inSmallLetters(word.group(1)) : word.group(1));
            if (!word.group(2).isEmpty()) {
                break;
            }
        }
        return name;
    }
}
