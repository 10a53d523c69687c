package vn.tiendo.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.UnitEntry;
import vn.tiendo.reference.Vocabulary;

/**
 * Units at the corner that say of what each is: "Diện tích: ha; năng suất: tạ/ha; sản lượng: tấn".
 *
 * @param byName the units by the plain name of what they measure, in the order they stand there
 */
record NamedUnits(Map<String, UnitEntry> byName) {

    static final NamedUnits NONE = new NamedUnits(Map.of());

    private static final Pattern BETWEEN = Pattern.compile("[;]|,(?!\\d)|\\s[-–]\\s");
    private static final Pattern NAMED =
            Pattern.compile("\\s*(\\p{L}[\\p{L} ]{1,24}?)\\s*(?:[:=]\\s*(\\S.*?)|\\((\\S[^()]*)\\))\\s*");
    /** "Lượng theo đơn vị ghi tại cột 2": another column says it. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?iu)\\s*\\p{L}[\\p{L} ]{1,24}? (?:theo|ghi|xem) [^:=]*(?:đơn vị|cột)[^:=]*");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    /** None where any part of the text is something else; units in brackets count only behind "Đơn vị tính". */
    static NamedUnits of(Vocabulary vocabulary, String text) {
        if (text.indexOf(':') < 0 && text.indexOf('=') < 0 && text.indexOf('(') < 0) {
            return NONE;
        }
        int label = CornerUnits.endOfLabel(text);
        String units = text.substring(label);
        Map<String, UnitEntry> found = new LinkedHashMap<>();
        boolean elsewhere = false;
        for (String part : BETWEEN.split(units, -1)) {
            if (ELSEWHERE.matcher(part).matches()) {
                elsewhere = true;
                continue;
            }
            Matcher named = NAMED.matcher(part);
            Optional<UnitEntry> unit = named.matches() && (label > 0 || named.group(2) != null)
                    ? vocabulary.unit(named.group(2) == null ? named.group(3) : named.group(2))
                    : Optional.empty();
            if (unit.isEmpty()) {
                return NONE;
            }
            found.put(PlainText.plain(PlainText.composed(named.group(1).strip())), unit.get());
        }
        return found.size() > (elsewhere ? 0 : 1) ? new NamedUnits(found) : NONE;
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    /** All of them, in the order they stand there. */
    List<UnitEntry> all() {
        return List.copyOf(byName.values());
    }

    /** The unit of what the words name, written out or by its first letters ("DT"). */
    Optional<UnitEntry> of(String words) {
        if (byName.isEmpty()) {
            return Optional.empty();
        }
        String plain = PlainText.plain(
                        PlainText.composed(BRACKETS.matcher(words).replaceAll("")))
                .strip();
        return byName.entrySet().stream()
                .filter(known -> plain.equals(known.getKey())
                        || plain.startsWith(known.getKey() + " ")
                        || plain.equals(initials(known.getKey()))
                        || initials(plain).equals(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String initials(String plain) {
        StringBuilder letters = new StringBuilder();
        for (String word : plain.split(" ", -1)) {
            letters.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return letters.length() > 1 ? letters.toString() : plain;
    }
}
