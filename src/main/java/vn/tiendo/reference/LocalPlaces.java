package vn.tiendo.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import vn.tiendo.model.Area;
import vn.tiendo.model.AreaLevel;

/**
 * Districts and communes that no list holds, by the word before their name: "Huyện Sơn Dương", "TP. Yên Bái", "Xã An
 * Khánh", and the Party committee of one, "Huyện ủy Sơn Dương", whose figures are of its district. Only a name written as
 * a name counts: every word with a capital, none of those that make it a kind of place ("Xã loại I", "Xã Vùng cao").
 */
final class LocalPlaces {

    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_OFFICE = 5;
    private static final Set<String> WORDS_ONLY = Set.of("common", "office", "plural", "end", "wording");

    private static final Pattern BETWEEN_KINDS = Pattern.compile("(?iu)\\s*[,;/&–-]\\s*|\\s+và\\s+");
    private static final Pattern BEFORE_KIND = Pattern.compile("(?iu)^(?:tên|các)\\s+");

    /** What a word before a name says. */
    private record Kind(AreaLevel level, String usual) {}

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> spelt = new HashSet<>();
    private final Set<String> common;
    private final Set<String> offices;
    private final Set<String> plurals;
    private final Set<String> ends;
    private final Set<String> wordings;

    private LocalPlaces(List<CSVRecord> rows) {
        for (CSVRecord row : rows) {
            if (!WORDS_ONLY.contains(row.get("level"))) {
                Kind kind = new Kind(AreaLevel.valueOf(row.get("level").toUpperCase(Locale.ROOT)), row.get("name"));
                for (String word : DataTable.list(row.get("wordings"))) {
                    kinds.put(Folding.key(word), kind);
                    if (word.length() >= kind.usual().length()) {
                        spelt.add(small(word));
                    }
                }
            }
        }
        common = words(rows, "common");
        offices = words(rows, "office");
        plurals = printed(rows, "plural");
        ends = printed(rows, "end");
        wordings = printed(rows, "wording");
    }

    /** Words with their tones: "giao" is none of "Giáo". */
    private static Set<String> printed(List<CSVRecord> rows, String level) {
        return rows.stream()
                .filter(row -> row.get("level").equals(level))
                .flatMap(row -> DataTable.list(row.get("wordings")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> words(List<CSVRecord> rows, String level) {
        return rows.stream()
                .filter(row -> row.get("level").equals(level))
                .flatMap(row -> DataTable.list(row.get("wordings")).stream())
                .map(Folding::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    static LocalPlaces load() {
        return new LocalPlaces(DataTable.read("local-places.tsv"));
    }

    /** Whether it is a word before names, written in full; its tones count, since "hải quan" is no "quận". */
    boolean isKind(String word) {
        return spelt.contains(small(word));
    }

    /** Whether a word before names stands in it at all; most titles hold none. */
    boolean mayBeNamedIn(String text) {
        String small = small(text);
        for (String kind : spelt) {
            if (small.contains(kind)) {
                return true;
            }
        }
        return false;
    }

    /** The kinds of places that a heading names, and nothing else: "Xã, thị trấn", "Tên huyện". */
    List<String> kindsIn(String heading) {
        List<String> found = new ArrayList<>();
        for (String part : BETWEEN_KINDS.split(heading.strip(), -1)) {
            Kind kind = kinds.get(Folding.key(BEFORE_KIND.matcher(part).replaceFirst("")));
            if (kind == null) {
                return List.of();
            }
            if (!found.contains(kind.usual())) {
                found.add(kind.usual());
            }
        }
        return List.copyOf(found);
    }

    /** "Các", "mỗi": no single place follows. */
    boolean isPlural(String word) {
        return plurals.contains(small(word));
    }

    /** "Năm", "tỉnh": what follows a name, and is no part of it. */
    boolean endsName(String word) {
        return ends.contains(small(word));
    }

    /** "Huyện Quản Lý" in capitals is no place. */
    boolean isWording(List<String> name) {
        String words = small(String.join(" ", name));
        return wordings.stream().anyMatch(wording -> words.equals(wording) || words.startsWith(wording + " "));
    }

    private static String small(String words) {
        return PlainText.composed(words).toLowerCase(Locale.ROOT);
    }

    /** The place that exactly this text names. */
    Optional<Area> find(String printed) {
        return find(printed, anyName -> true);
    }

    private Optional<Area> find(String printed, Predicate<List<String>> names) {
        List<String> words = Arrays.stream(printed.strip().split("[\\s.]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        for (int before = Math.min(2, words.size() - 1); before > 0; before--) {
            Kind kind = kinds.get(Folding.key(String.join(" ", words.subList(0, before))));
            List<String> name = words.subList(before, words.size());
            if (kind != null && isName(name) && names.test(name)) {
                String usual = kind.usual() + " " + String.join(" ", name);
                return Optional.of(new Area(Folding.key(usual).replace(' ', '-'), usual, kind.level()));
            }
        }
        return Optional.empty();
    }

    /** The place whose office signs with this line, in capitals or not: "UBND HUYỆN BA BỂ", "Ủy ban nhân dân xã An Khánh". */
    Optional<Area> ofOffice(String line) {
        List<String> words = List.of(line.strip().split("\\s+", -1));
        for (int office = Math.min(LONGEST_OFFICE, words.size() - 2); office >= 0; office--) {
            if (office == 0 || offices.contains(Folding.key(String.join(" ", words.subList(0, office))))) {
                String rest = words.subList(office, words.size()).stream()
                        .map(LocalPlaces::inSmallLetters)
                        .collect(Collectors.joining(" "));
                Optional<Area> place = find(rest, LocalPlaces::isFullName);
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    /** Two syllables or a number: "Huyện đoàn", "Xã đội" and "Huyện ủy" alone are offices and no places. */
    private static boolean isFullName(List<String> words) {
        return words.size() > 1 || words.get(0).chars().allMatch(Character::isDigit);
    }

    /** "BA" as "Ba". */
    static String inSmallLetters(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
                ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
                : word;
    }

    private boolean isName(List<String> words) {
        boolean capitals = words.stream().allMatch(LocalPlaces::isCapitalised);
        boolean shouted = words.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)))
                && words.stream().anyMatch(word -> Character.isLetter(word.charAt(0)));
        boolean kind = words.stream().map(Folding::key).anyMatch(common::contains);
        return words.size() <= LONGEST_NAME && capitals && !shouted && !kind;
    }

    /** "Sơn", "Gang", "12". */
    private static boolean isCapitalised(String word) {
        return word.chars().allMatch(Character::isDigit)
                || (Character.isUpperCase(word.charAt(0))
                        && word.codePoints().allMatch(sign -> Character.isLetter(sign) || sign == '\'' || sign == '-'));
    }
}
