package vn.tiendo.reference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** What a word before a name says. */
    private record Kind(AreaLevel level, String usual) {}

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> common;

    private LocalPlaces(List<CSVRecord> rows) {
        for (CSVRecord row : rows) {
            if (!row.get("level").equals("common")) {
                Kind kind = new Kind(AreaLevel.valueOf(row.get("level").toUpperCase(Locale.ROOT)), row.get("name"));
                DataTable.list(row.get("wordings")).forEach(word -> kinds.put(Folding.key(word), kind));
            }
        }
        common = rows.stream()
                .filter(row -> row.get("level").equals("common"))
                .flatMap(row -> DataTable.list(row.get("wordings")).stream())
                .map(Folding::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    static LocalPlaces load() {
        return new LocalPlaces(DataTable.read("local-places.tsv"));
    }

    /** The place that exactly this text names. */
    Optional<Area> find(String printed) {
        List<String> words = Arrays.stream(printed.strip().split("[\\s.]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        for (int before = Math.min(2, words.size() - 1); before > 0; before--) {
            Kind kind = kinds.get(Folding.key(String.join(" ", words.subList(0, before))));
            List<String> name = words.subList(before, words.size());
            if (kind != null && isName(name)) {
                String usual = kind.usual() + " " + String.join(" ", name);
                return Optional.of(new Area(Folding.key(usual).replace(' ', '-'), usual, kind.level()));
            }
        }
        return Optional.empty();
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
