package vn.tiendo.recognise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.UnitEntry;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;

/**
 * The number in a cell, as people see it.
 *
 * @param value the number; per cent formats and fractions multiplied out
 * @param decimals digits after the decimal mark as shown
 * @param qualifier word before it, or empty
 * @param bounds ends of a range or threshold
 * @param unit unit that the cell itself names, or empty
 */
record CellValue(BigDecimal value, int decimals, String qualifier, Bounds bounds, String unit) {

    /** Excel shows numbers by so many digits at most. */
    private static final MathContext AS_EXCEL = new MathContext(15, RoundingMode.HALF_UP);

    /** With so few decimals, a number below this has no more digits than Excel shows. */
    private static final int FEW_DECIMALS = 6;

    private static final double SHORT = 1e9;

    /** Numbers that people type, and their sums, have no more digits. */
    private static final int MOST_TYPED = 12;

    /** "từ 15.000 triệu đồng/km² trở lên" and a little more; longer texts are prose. */
    private static final int LONGEST_MEASURED = 40;

    /** A number, then words; the words may only be a unit. */
    private static final Pattern WITH_WORDS =
            Pattern.compile("(.*?\\d[\\d.,]*|\\p{L}+)\\s+([\\p{L}%‰/.²³ ]+?)(\\s+trở (?:lên|xuống))?");

    /** The number that a text gives; empty where it gives none, and for cells of other kinds. */
    static Optional<CellValue> of(Vocabulary vocabulary, Cell cell, ValueColumn column) {
        if (!cell.isText()) {
            return Optional.empty();
        }
        Optional<CellValue> plain = typed(cell.text(), column, "");
        return plain.isPresent() ? plain : withUnit(vocabulary, cell.text(), column);
    }

    /** A comparison in words, in the form of its column; empty where the words do not give that. */
    static Optional<CellValue> of(WordedChange words, Measure ofColumn, boolean reduction) {
        boolean target = ofColumn == Measure.TARGET;
        String unit = words.unit().isEmpty() && !ofColumn.isLevel() ? PercentUnit.PERCENT.printed() : words.unit();
        return words.as(words.measure(ofColumn), reduction)
                .map(value -> new CellValue(
                        value,
                        words.decimals(),
                        words.qualifier(),
                        target ? words.bounds(reduction) : Bounds.NONE,
                        unit));
    }

    private static boolean isWord(String text) {
        return text.strip().indexOf(' ') < 0;
    }

    /** Whether a text is a number in words or with a unit behind it ("bảy", "98 triệu đồng", "bảy xã"). */
    static boolean isWorded(Vocabulary vocabulary, Cell cell) {
        return cell.isText() && TextLook.of(cell).worded(vocabulary);
    }

    static boolean isWorded(Vocabulary vocabulary, String text) {
        if (isWord(text)) {
            return NumberText.words(text).isPresent();
        }
        String tidy = PlainText.tidy(text);
        if (Character.isDigit(tidy.charAt(tidy.length() - 1))) {
            // Words that end in their number are no number with its unit behind.
            return false;
        }
        Matcher words = WITH_WORDS.matcher(tidy);
        return words.matches()
                && vocabulary.unit(words.group(2)).isPresent()
                && (NumberText.looksNumeric(words.group(1))
                        || NumberText.words(words.group(1)).isPresent());
    }

    /** Whether a text is short enough for a number and its unit. */
    static boolean mayBeMeasured(String text) {
        return text.length() <= LONGEST_MEASURED;
    }

    /** The number of a cell that holds one. */
    static CellValue stored(Cell cell, ValueColumn column) {
        BigDecimal exact = cell.scaled();
        boolean few = exact.scale() <= FEW_DECIMALS && Math.abs(cell.number()) < SHORT;
        BigDecimal stored = few ? exact : withoutDust(exact);
        boolean percent = cell.style().percent();
        BigDecimal value = percent || column.hundredths() ? hundredfold(stored) : stored;
        int decimals = cell.style().format().shown(value);
        return new CellValue(value, decimals, "", Bounds.NONE, percent ? PercentUnit.PERCENT.printed() : "");
    }

    /** 655.5 for the 655.5000000000001 that a sum of decimals leaves; a quotient keeps its digits. */
    private static BigDecimal withoutDust(BigDecimal number) {
        if (number.precision() <= AS_EXCEL.getPrecision()) {
            return number;
        }
        BigDecimal shown = tidy(number.round(AS_EXCEL));
        return shown.precision() <= MOST_TYPED ? shown : number;
    }

    private static BigDecimal hundredfold(BigDecimal stored) {
        return tidy(stored.movePointRight(2));
    }

    private static BigDecimal tidy(BigDecimal number) {
        BigDecimal value = number.stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static Optional<CellValue> typed(String text, ValueColumn column, String unit) {
        boolean undecided = NumberText.isAmbiguous(text) && column.separators() == NumberText.Separators.UNDECIDED;
        return undecided
                ? Optional.empty()
                : NumberText.parse(text, column.separators()).map(read -> of(read, unit));
    }

    private static CellValue of(NumberText read, String unit) {
        return new CellValue(
                read.value(),
                read.decimals(),
                read.qualifier(),
                read.bounds(),
                read.percent() ? PercentUnit.PERCENT.printed() : unit);
    }

    /** "98 triệu đồng", "từ 4.000 tỷ đồng trở lên", "bảy xã": the unit in the cell wins over any other. */
    private static Optional<CellValue> withUnit(Vocabulary vocabulary, String text, ValueColumn column) {
        Matcher words = WITH_WORDS.matcher(PlainText.tidy(text));
        if (!words.matches()) {
            return isWord(text) ? NumberText.words(text).map(read -> of(read, "")) : Optional.empty();
        }
        Optional<UnitEntry> unit = vocabulary.unit(words.group(2));
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        String number = words.group(3) == null ? words.group(1) : words.group(1) + words.group(3);
        return number.chars().anyMatch(Character::isDigit)
                ? typed(number, column, unit.get().name())
                : NumberText.words(number).map(read -> of(read, unit.get().name()));
    }
}
