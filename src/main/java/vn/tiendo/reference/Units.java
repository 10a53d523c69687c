package vn.tiendo.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads units by an allow-list: a multiplier, a known base, and at most one "per" base. Anything else is no unit, because
 * "dòng" without marks is also "đồng".
 */
final class Units {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:đơn vị tính|đơn vị|đvt|dvt|đv|unit)(?:\\s*[/-]\\s*unit)?\\s*[:.]?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Tấn - Ton": the same in English behind it. */
    private static final Pattern BILINGUAL = Pattern.compile("^(.*\\S)\\s+[-–/]\\s+([ -~]+)$");
    /** A unit that the list does not hold, with its English name, which has no marks. */
    private static final Pattern UNKNOWN_BILINGUAL =
            Pattern.compile("^(.*\\P{ASCII}.*\\S)\\s+[-–/]\\s+([ -~]*[a-z][ -~]*)$");

    private final Map<String, UnitEntry> bases = new HashMap<>();
    private final Map<String, String> multipliers = new HashMap<>();

    Units(List<CSVRecord> rows) {
        for (CSVRecord row : rows) {
            String kind = row.get("kind");
            String name = row.get("unit");
            for (String spelling : DataTable.list(row.get("spellings"))) {
                if (kind.equals("multiplier")) {
                    multipliers.put(key(spelling), name);
                } else {
                    bases.put(key(spelling), new UnitEntry(name, kindOf(kind)));
                }
            }
        }
    }

    private static UnitEntry.Kind kindOf(String kind) {
        return switch (kind) {
            case "money" -> UnitEntry.Kind.MONEY;
            case "percent" -> UnitEntry.Kind.PERCENT;
            default -> UnitEntry.Kind.COUNT;
        };
    }

    /** Each run of letters by itself, so that the tone of "Tạ" in "Tạ/ha" stays with it. */
    private static String key(String text) {
        return LETTERS.matcher(PlainText.tidy(text))
                .replaceAll(run -> Matcher.quoteReplacement(PlainText.word(run.group())));
    }

    Optional<UnitEntry> read(String text) {
        String bare = PREFIX.matcher(PlainText.tidy(text)).replaceFirst("");
        String key = key(bare.replaceAll("^[(\\[ ]+|[)\\].: ]+$", ""));
        if (key.isEmpty() || key.length() > 40) {
            return Optional.empty();
        }
        UnitEntry whole = bases.get(key);
        return whole != null ? Optional.of(whole) : compound(key).or(() -> bilingual(bare));
    }

    private Optional<UnitEntry> bilingual(String text) {
        Matcher both = BILINGUAL.matcher(text);
        if (!both.find()) {
            return Optional.empty();
        }
        Optional<UnitEntry> own = read(both.group(1));
        return own.isPresent() && own.equals(read(both.group(2))) ? own : Optional.empty();
    }

    private Optional<UnitEntry> compound(String key) {
        int slash = key.indexOf('/');
        if (slash > 0) {
            Optional<UnitEntry> over = scaled(key.substring(0, slash).strip(), true);
            Optional<UnitEntry> under = scaled(key.substring(slash + 1).strip(), false);
            if (over.isPresent() && over.equals(under)) {
                return over;
            }
            return over.isPresent() && under.isPresent()
                    ? Optional.of(new UnitEntry(
                            over.get().name() + "/" + under.get().name(),
                            over.get().kind()))
                    : Optional.empty();
        }
        return scaled(key, false);
    }

    /** A base, or multipliers followed by a base; before a slash a multiplier may stand for money by itself. */
    private Optional<UnitEntry> scaled(String key, boolean moneyMayBeUnsaid) {
        StringBuilder scale = new StringBuilder();
        String rest = key;
        while (true) {
            UnitEntry base = bases.get(rest);
            if (base != null) {
                return Optional.of(scale.isEmpty() ? base : new UnitEntry(scale + base.name(), base.kind()));
            }
            Optional<String> next = multiplierOf(rest);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            scale.append(multipliers.get(next.get())).append(' ');
            if (rest.length() == next.get().length()) {
                return moneyMayBeUnsaid
                        ? Optional.of(new UnitEntry(scale.toString().strip(), UnitEntry.Kind.MONEY))
                        : Optional.empty();
            }
            rest = rest.substring(next.get().length()).strip();
        }
    }

    private Optional<String> multiplierOf(String rest) {
        return multipliers.keySet().stream()
                .filter(m -> rest.equals(m)
                        || rest.startsWith(m + " ")
                        || (rest.startsWith(m)
                                && Character.isDigit(m.charAt(0))
                                && !Character.isDigit(rest.charAt(m.length()))))
                .max((a, b) -> Integer.compare(a.length(), b.length()));
    }

    /** A unit column's word that is not in the list: taken as printed, in lower case but for abbreviations. */
    String asPrinted(String text) {
        StringBuilder out = new StringBuilder();
        String tidy = PlainText.tidy(text);
        Matcher both = UNKNOWN_BILINGUAL.matcher(tidy);
        for (String word : (both.find() ? both.group(1) : tidy).split(" ", -1)) {
            boolean abbreviation =
                    word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && PlainText.isAscii(word);
            out.append(out.isEmpty() ? "" : " ").append(abbreviation ? word : word.toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }
}
