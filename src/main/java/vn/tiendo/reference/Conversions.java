package vn.tiendo.reference;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * The units that may be converted, from an allow-list: tones count, since "dòng" is a line and "đồng" is money. Spaces,
 * dots and brackets do not ("Tr. đ", "(1.000 đồng)").
 */
public final class Conversions {

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}.()]+");

    /** "ĐVT: Tỷ đồng" at the head of a column. */
    private static final Pattern NAMED = Pattern.compile("^(?:" + UnitLabel.WORDS + ")\\s*[:.]\\s*");

    private final Map<String, ConvertibleUnit> bySpelling;
    private final Recent<String, Optional<ConvertibleUnit>> found = new Recent<>();

    private Conversions(Map<String, ConvertibleUnit> bySpelling) {
        this.bySpelling = bySpelling;
    }

    public static Conversions load() {
        Map<String, ConvertibleUnit> bySpelling = new HashMap<>();
        for (CSVRecord row : DataTable.read("conversions.tsv")) {
            ConvertibleUnit unit = new ConvertibleUnit(
                    row.get("unit"),
                    row.get("dimension"),
                    Integer.parseInt(row.get("exponent")),
                    row.get("omissible").equals("yes"));
            List<String> spellings = DataTable.list(row.get("spellings"));
            for (String spelling :
                    Stream.concat(Stream.of(unit.name()), spellings.stream()).toList()) {
                ConvertibleUnit other = bySpelling.put(key(spelling), unit);
                if (other != null && !other.name().equals(unit.name())) {
                    throw new IllegalStateException("two units are spelt " + spelling);
                }
            }
        }
        return new Conversions(Map.copyOf(bySpelling));
    }

    /** The unit that exactly this text names; empty for anything not on the list. */
    public Optional<ConvertibleUnit> find(String printed) {
        return found.get(printed, this, Conversions::spelt);
    }

    private Optional<ConvertibleUnit> spelt(String unit) {
        return Optional.ofNullable(bySpelling.get(key(unit)));
    }

    /** The names of all units, in the order of the alphabet. */
    public List<String> names() {
        return bySpelling.values().stream()
                .map(ConvertibleUnit::name)
                .distinct()
                .sorted()
                .toList();
    }

    private static String key(String printed) {
        String composed = Normalizer.normalize(printed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return GAPS.matcher(NAMED.matcher(composed).replaceFirst("")).replaceAll("");
    }
}
