package vn.tiendo.recognise;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.reference.UnitEntry;
import vn.tiendo.reference.UnitLabel;
import vn.tiendo.reference.Vocabulary;

/** Units as they stand at the corner of a table, in a line of their own or behind other things. */
final class CornerUnits {

    private static final Pattern UNIT_LABEL =
            Pattern.compile("(?iu)^\\(?(?:" + UnitLabel.WORDS + ")\\s*[:.]?\\s*(?=\\S)");
    private static final Pattern EMBEDDED_UNIT =
            Pattern.compile("(?iu)[;,–-]\\s*(?:" + UnitLabel.WORDS + ")\\s*:\\s*([^;,()]+)");

    /** "(Số liệu của Kho bạc đến hết ngày 30/6; triệu đồng)". */
    private static final Pattern LAST_IN_BRACKETS = Pattern.compile("[;,]\\s*([^;,()]+)\\)\\s*$");

    /** "(Số tiền: triệu đồng)". */
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]+)\\)\\s*");

    /** "Tỷ đồng (giá so sánh 2010)". */
    private static final Pattern PRICES = Pattern.compile("(?iu)\\s*[(,;–-]\\s*(?:theo )?giá [^()]*\\)?\\s*$");

    /** "Chỉ tiêu (trừ các cột tỷ lệ %)". */
    private static final Pattern EXCEPT = Pattern.compile("(?iu)\\s*\\((?:trừ|không kể)\\s[^()]*\\)\\s*$");

    private CornerUnits() {}

    /** Whether the line says that it, or its end, is the unit of what stands below. */
    static boolean areNamed(Vocabulary vocabulary, String text) {
        return isLabelled(vocabulary, text)
                || !embedded(vocabulary, text).isEmpty()
                || !NamedUnits.of(vocabulary, text).isEmpty();
    }

    /** The units of a text that is nothing but units, "(ĐVT: tỷ đồng)" too, at whatever prices. */
    static List<UnitEntry> of(Vocabulary vocabulary, String text) {
        String most = text.endsWith(")") ? EXCEPT.matcher(text).replaceFirst("") : text;
        Matcher prices = PRICES.matcher(most);
        return alone(vocabulary, prices.find() ? most.substring(0, prices.start()) : most);
    }

    private static List<UnitEntry> alone(Vocabulary vocabulary, String text) {
        List<UnitEntry> whole = vocabulary.unitList(text);
        if (!whole.isEmpty()) {
            return whole;
        }
        Matcher brackets = BRACKETS.matcher(text);
        return vocabulary.unitList(brackets.matches() ? brackets.group(1) : text.substring(endOfLabel(text)));
    }

    /** "Đơn vị tính: tỷ đồng". */
    private static boolean isLabelled(Vocabulary vocabulary, String text) {
        return endOfLabel(text) > 0 && !of(vocabulary, text).isEmpty();
    }

    /** The unit that a line of other things names: "(Lũy kế đến 31/8; đơn vị tính: tỷ đồng)", "(đến 30/6; triệu đồng)". */
    static List<UnitEntry> embedded(Vocabulary vocabulary, String text) {
        if (text.indexOf(':') >= 0) {
            Matcher label = EMBEDDED_UNIT.matcher(text);
            if (label.find()) {
                return vocabulary.unitList(label.group(1).strip());
            }
        }
        return text.strip().endsWith(")") ? lastInBrackets(vocabulary, text) : List.of();
    }

    private static List<UnitEntry> lastInBrackets(Vocabulary vocabulary, String text) {
        Matcher last = LAST_IN_BRACKETS.matcher(text);
        List<UnitEntry> units = last.find() ? vocabulary.unitList(last.group(1).strip()) : List.of();
        return units.stream().allMatch(PhraseUnits::standsAlone) ? units : List.of();
    }

    /** Where "Đơn vị tính:" ends at the beginning of a text; 0 where none stands there. */
    static int endOfLabel(String text) {
        Matcher label = UNIT_LABEL.matcher(text);
        return label.find() ? label.end() : 0;
    }
}
