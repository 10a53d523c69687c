package vn.tiendo.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads units by an allow-list: multipliers, a known base, and bases that it is counted for. Anything else is no unit,
 * because "dòng" without marks is also "đồng".
 */
final class Units {

    private static final int LONGEST = 40;
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:" + UnitLabel.WORDS + "|(?:số |tổng )?(?:vốn|tiền|giá trị|trị giá|kim ngạch|lượng|khối lượng"
                    + "|sản lượng|diện tích|doanh thu|kinh phí|dư nợ|lao động|dự án)(?: đăng ký)?(?=\\s*:))(?!\\p{L})(?:\\s*[/-]\\s*unit)?\\s*[:.]?\\s*(?=\\S)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "Triệuđồng". */
    private static final Pattern GLUED = Pattern.compile(
            "(?iu)(?<!\\p{L})(nghìn|ngàn|triệu|tỷ|tỉ)(?=(?:đ|đồng|usd|tấn|lít|người|con|ha)(?!\\p{L}))");

    /** "Tấn - Ton": the same in English behind it. */
    private static final Pattern BILINGUAL = Pattern.compile("^(.*\\S)\\s+[-–/]\\s+([ -~]+)$");
    /** With its English name, which has no marks: only the Vietnamese one counts. */
    private static final Pattern UNKNOWN_BILINGUAL =
            Pattern.compile("^(.*\\P{ASCII}.*\\S)\\s+[-–/]\\s+([ -~]*[a-z][ -~]*)$");
    /** "1000 ram", "Tr.trang in": a multiplier before words that the list does not hold. */
    private static final Pattern MULTIPLIED = Pattern.compile("^([\\d.,]+|\\p{L}+\\.|\\p{L}+(?= ))\\s*(\\p{L}.*)$");

    private static final Pattern AROUND = Pattern.compile("^[(\\[ ]+|[)\\].: ]+$");
    private static final Pattern STROKE = Pattern.compile("\\s*/\\s*");

    private final UnitWords words;

    Units(List<CSVRecord> rows) {
        this.words = new UnitWords(rows);
    }

    Optional<UnitEntry> read(String text) {
        String bare = PREFIX.matcher(PlainText.tidy(text)).replaceFirst("");
        String spaced = GLUED.matcher(bare).replaceAll("$1 ");
        String stripped = PlainText.tidy(AROUND.matcher(spaced).replaceAll(""));
        if (stripped.length() > LONGEST) {
            // A key is no shorter, and takes every word apart.
            return Optional.empty();
        }
        String key = UnitWords.key(stripped);
        if (key.isEmpty() || key.length() > LONGEST) {
            return Optional.empty();
        }
        return words.scaled(key).or(() -> ratio(key)).or(() -> bilingual(bare));
    }

    private Optional<UnitEntry> bilingual(String text) {
        Matcher both = BILINGUAL.matcher(text);
        if (!both.find()) {
            return Optional.empty();
        }
        Optional<UnitEntry> own = read(both.group(1));
        return own.isPresent() && own.equals(read(both.group(2))) ? own : Optional.empty();
    }

    /** "Triệu đồng/người/năm"; before the stroke a multiplier may stand for money by itself. */
    private Optional<UnitEntry> ratio(String key) {
        if (key.indexOf('/') < 0) {
            return Optional.empty();
        }
        String[] parts = STROKE.split(key, -1);
        Optional<UnitEntry> over = words.scaled(parts[0]).or(() -> words.money(parts[0]));
        if (over.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder(over.get().name());
        for (int i = 1; i < parts.length; i++) {
            Optional<UnitEntry> under = words.denominator(parts[i]);
            if (under.isEmpty()) {
                return Optional.empty();
            }
            if (parts.length == 2 && under.equals(over)) {
                return over;
            }
            name.append('/').append(under.get().name());
        }
        return Optional.of(new UnitEntry(name.toString(), over.get().kind()));
    }

    /** The longest unit of things that these words begin with: "hộ" of "hộ nghèo", "tờ khai" of "tờ khai nhập khẩu". */
    Optional<UnitEntry> counted(String text) {
        String rest = PlainText.tidy(text);
        boolean all = true;
        while (!rest.isEmpty()) {
            String key = UnitWords.key(rest);
            boolean counter = all || rest.indexOf(' ') > 0 || words.isCounter(key);
            Optional<UnitEntry> unit = counter ? words.scaled(key) : Optional.empty();
            if (unit.filter(found -> found.kind() == UnitEntry.Kind.COUNT).isPresent()) {
                return unit;
            }
            rest = rest.substring(0, Math.max(0, rest.lastIndexOf(' '))).strip();
            all = false;
        }
        return Optional.empty();
    }

    /** A unit column's word that is not in the list: taken as printed, in lower case but for abbreviations. */
    String asPrinted(String text) {
        Matcher both = UNKNOWN_BILINGUAL.matcher(PlainText.tidy(text));
        String tidy = both.find() ? both.group(1) : PlainText.tidy(text);
        Optional<UnitEntry> known = read(tidy);
        if (known.isPresent()) {
            return known.get().name();
        }
        Matcher multiplied = MULTIPLIED.matcher(tidy);
        Optional<String> multiplier = multiplied.find() ? words.multiplierNamed(multiplied.group(1)) : Optional.empty();
        return multiplier.isPresent() ? multiplier.get() + " " + lower(multiplied.group(2)) : lower(tidy);
    }

    private static String lower(String words) {
        StringBuilder out = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            boolean abbreviation = word.length() > 1
                    && word.equals(word.toUpperCase(Locale.ROOT))
                    && PlainText.isAscii(word.replace('Đ', 'D'));
            out.append(out.isEmpty() ? "" : " ").append(abbreviation ? word : word.toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }
}
