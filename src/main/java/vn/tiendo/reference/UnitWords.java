package vn.tiendo.reference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * The words that units are made of: any number of multipliers before a base. A multiplier that ends in a digit or a dot,
 * or before a base of more than one letter, may be typed without a blank ("1000T", "Tr.đ", "trUSD").
 */
final class UnitWords {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final String GAPS = " .";
    /** "1 vạn dân", "100 nữ": what a ratio is for. */
    private static final Pattern COUNTED = Pattern.compile("(\\d[\\d.]*) (\\p{L}.*)");

    private final Map<String, UnitEntry> bases = new HashMap<>();
    /** Bases that are too short to be one by themselves. */
    private final Map<String, UnitEntry> shortBases = new HashMap<>();

    private final Map<String, String> multipliers = new HashMap<>();
    /** Single words that count even before others: "số hộ nghèo", but not "số công ty". */
    private final Set<String> counters = new HashSet<>();

    UnitWords(List<CSVRecord> rows) {
        for (CSVRecord row : rows) {
            for (String spelling : DataTable.list(row.get("spellings"))) {
                add(row.get("kind"), row.get("unit"), key(spelling));
            }
        }
    }

    private void add(String kind, String name, String key) {
        switch (kind) {
            case "counter" -> counters.add(key);
            case "multiplier" -> multipliers.put(key, name);
            case "short" -> shortBases.put(key, new UnitEntry(name, UnitEntry.Kind.COUNT));
            case "money" -> bases.put(key, new UnitEntry(name, UnitEntry.Kind.MONEY));
            case "percent" -> bases.put(key, new UnitEntry(name, UnitEntry.Kind.PERCENT));
            case "count" -> bases.put(key, new UnitEntry(name, UnitEntry.Kind.COUNT));
            default -> throw new IllegalStateException("no kind of unit: " + kind);
        }
    }

    /** Each run of letters by itself, so that the tone of "Tạ" in "Tạ/ha" stays with it. */
    static String key(String text) {
        return LETTERS.matcher(PlainText.tidy(text))
                .replaceAll(run -> Matcher.quoteReplacement(PlainText.word(run.group())));
    }

    /** The unit that exactly this key names, without any ratio. */
    Optional<UnitEntry> scaled(String key) {
        UnitEntry base = bases.get(key);
        return base != null ? Optional.of(base) : scaled(key, "");
    }

    boolean isCounter(String key) {
        return counters.contains(key);
    }

    private Optional<UnitEntry> scaled(String key, String scale) {
        UnitEntry base = bases.containsKey(key) || scale.isEmpty() ? bases.get(key) : shortBases.get(key);
        if (base != null) {
            return Optional.of(new UnitEntry(scale + base.name(), base.kind()));
        }
        Optional<String> multiplier = multiplier(key);
        return multiplier.flatMap(found -> scaled(after(key, found), scale + multipliers.get(found) + " "));
    }

    /** What a ratio is for: a unit, or so many of one. */
    Optional<UnitEntry> denominator(String key) {
        Optional<UnitEntry> unit = scaled(key).or(() -> Optional.ofNullable(shortBases.get(key)));
        Matcher counted = COUNTED.matcher(key);
        return unit.isPresent() || !counted.matches()
                ? unit
                : scaled(counted.group(2)).map(of -> new UnitEntry(counted.group(1) + " " + of.name(), of.kind()));
    }

    /** Multipliers alone: before a ratio they stand for money ("triệu/ha"). */
    Optional<UnitEntry> money(String key) {
        StringBuilder scale = new StringBuilder();
        String rest = key;
        while (!rest.isEmpty()) {
            Optional<String> next = multiplier(rest);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            scale.append(multipliers.get(next.get())).append(' ');
            rest = after(rest, next.get());
        }
        return Optional.of(new UnitEntry(scale.toString().strip(), UnitEntry.Kind.MONEY));
    }

    /** The name of a multiplier that stands before a word which is no known base. */
    Optional<String> multiplierNamed(String word) {
        String key = key(word);
        return multiplier(key).filter(found -> after(key, found).isEmpty()).map(multipliers::get);
    }

    private static String after(String key, String multiplier) {
        int next = multiplier.length();
        while (next < key.length() && GAPS.indexOf(key.charAt(next)) >= 0) {
            next++;
        }
        return key.substring(next);
    }

    private Optional<String> multiplier(String key) {
        return multipliers.keySet().stream()
                .filter(key::startsWith)
                .filter(multiplier -> endsIn(key, multiplier))
                .max(Comparator.comparingInt(String::length));
    }

    private boolean endsIn(String key, String multiplier) {
        int end = multiplier.length();
        if (key.length() == end || GAPS.indexOf(key.charAt(end)) >= 0) {
            return true;
        }
        if (!Character.isLetter(multiplier.charAt(end - 1))) {
            return !Character.isDigit(key.charAt(end));
        }
        UnitEntry rest = bases.get(key.substring(end));
        return rest != null && (rest.kind() == UnitEntry.Kind.MONEY || key.length() > end + 1);
    }
}
