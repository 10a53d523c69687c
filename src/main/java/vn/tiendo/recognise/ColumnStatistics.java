package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellKind;
import vn.tiendo.workbook.ExcelDates;

/** What stands in one column of a table's body, counted in one pass; a bounded sample of its numbers is kept. */
final class ColumnStatistics {

    private static final double HUNDRED = 100;
    /** A comparison in words below this is a growth, above a hundred an index. */
    private static final double SMALL_GROWTH = 45;

    private static final Pattern ROW_NUMBER =
            Pattern.compile("[IVXLC]+|\\d{1,3}(\\.\\d{1,2})*[.)]?|[A-Za-zđĐ][.)]?|\\(\\d{1,2}\\)|\\(\\*+\\)");
    private static final String ROMAN_DIGITS = "IVXLC";

    private static final int SAMPLE = 512;
    private static final int FEW = 64;
    private static final int TEXTS = 64;
    private static final int DIGITS_OF_GROUP = 3;
    private static final int FEWEST_GROUPED = 3;
    private static final int FEWEST_TYPED = 8;
    private static final double THOUSAND = 1000;

    private double[] sample = new double[FEW];

    /** Asked for again and again once the column is counted. */
    private double @Nullable [] sorted;

    private long numbers;
    private long textNumbers;
    private long words;
    private long measured;
    private long besideLabel;
    private long zeros;
    private long negatives;
    private long years;
    private long rowNumbers;
    private long broken;
    private long oddDates;
    private long percentFormats;
    private long commaDecimals;
    private long dotDecimals;
    private long ambiguous;
    private long ambiguousDots;
    private long unseparated;
    private String firstAmbiguous = "";
    private final List<Double> worded = new ArrayList<>();
    private final List<TextLook> texts = new ArrayList<>();

    void add(Cell cell) {
        sorted = null;
        if (cell.isNumber()) {
            number(cell.shown());
            percentFormats += cell.style().percent() ? 1 : 0;
        } else if (cell.kind() == CellKind.DATE) {
            // A day that no workbook is about: a number in a cell formatted as a date.
            oddDates += ExcelDates.isOfOurTime(cell.number()) ? 0 : 1;
        } else if (CellText.isBroken(cell)) {
            broken++;
        } else if (CellText.isText(cell) && !CellText.isMissingMark(cell)) {
            text(cell);
        }
    }

    private void text(Cell cell) {
        TextLook look = TextLook.of(cell).tidied();
        String text = look.tidy();
        if (texts.size() < TEXTS) {
            texts.add(look);
        }
        rowNumbers += look.rowNumber() ? 1 : 0;
        if (look.absolute()) {
            return;
        }
        if (!look.numeric()) {
            words++;
            return;
        }
        textNumbers++;
        switch (NumberText.evidence(text)) {
            case COMMA_DECIMAL -> commaDecimals++;
            case DOT_DECIMAL -> dotDecimals++;
            case UNDECIDED -> {
                if (NumberText.isGroupedProse(text)) {
                    commaDecimals++;
                } else if (NumberText.isAmbiguous(text)) {
                    ambiguous++;
                    ambiguousDots += text.indexOf('.') >= 0 ? 1 : 0;
                    firstAmbiguous = firstAmbiguous.isEmpty() ? cell.address() + " " + text : firstAmbiguous;
                } else {
                    unseparated += isBelowThousand(text) ? 1 : 0;
                }
            }
        }
        Optional<NumberText> parsed = NumberText.parse(text, NumberText.Separators.COMMA_DECIMAL);
        if (parsed.isPresent()) {
            sampled(parsed.get().value().doubleValue());
        } else {
            worded(text);
        }
    }

    private static boolean isBelowThousand(String text) {
        return text.length() <= DIGITS_OF_GROUP && !text.equals("0") && hasDigitsAlone(text);
    }

    private static boolean hasDigitsAlone(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A comparison in words tells the column's form only where no plain number does. */
    private void worded(String text) {
        if (worded.size() < SAMPLE) {
            WordedChange.of(text, NumberText.Separators.COMMA_DECIMAL)
                    .flatMap(WordedChange::sample)
                    .ifPresent(growth -> worded.add(growth.doubleValue()));
        }
    }

    private void number(double value) {
        numbers++;
        sampled(value);
    }

    private void sampled(double value) {
        int at = (int) (valueCount() - 1);
        if (at >= 0 && at < SAMPLE) {
            if (at >= sample.length) {
                sample = Arrays.copyOf(sample, Math.min(SAMPLE, 2 * sample.length));
            }
            sample[at] = value;
        }
        zeros += value == 0 ? 1 : 0;
        negatives += value < 0 ? 1 : 0;
        years += CellText.isYear(value) ? 1 : 0;
    }

    /** Counts the text just added among the numbers, as one with its unit behind it. */
    void measured() {
        words--;
        measured++;
    }

    /** Whether most of what stands here are numbers, typed in whatever way. */
    boolean isNumeric() {
        return hasValues() && valueCount() + broken + measured > words;
    }

    long valueCount() {
        return numbers + textNumbers;
    }

    long words() {
        return words;
    }

    long negatives() {
        return negatives > 0 || valueCount() > worded.size()
                ? negatives
                : worded.stream().filter(growth -> growth < 0).count();
    }

    /** Numbers in cells formatted as dates. */
    long oddDates() {
        return oddDates;
    }

    long broken() {
        return broken;
    }

    /** Counts a row in which another label already stands further left. */
    void besideLabel() {
        besideLabel++;
    }

    /** Mostly beside a label: what it says of the row is no level of its own. */
    boolean isAttribute() {
        return words > 0 && besideLabel * 2 > words;
    }

    static boolean isRowNumber(String text) {
        return text.indexOf(',') < 0
                && !beginsWithWord(text)
                && ROW_NUMBER.matcher(text).matches();
    }

    /** Most labels are told from a row number by their first two letters. */
    private static boolean beginsWithWord(String text) {
        return text.length() > 2 && Character.isLetter(text.charAt(0)) && ROMAN_DIGITS.indexOf(text.charAt(1)) < 0;
    }

    /** The column's first texts. */
    List<TextLook> texts() {
        return texts;
    }

    boolean hasValues() {
        return valueCount() > 0 || broken > 0;
    }

    boolean allZero() {
        return zeros == valueCount();
    }

    boolean allYears() {
        return valueCount() > 0 && years == valueCount();
    }

    /** Whether its numbers are formatted in per cent; a few among texts tell nothing of these. */
    boolean allPercentFormats() {
        return numbers > textNumbers && percentFormats == numbers;
    }

    /** Whether typed numbers stand here that are no years. */
    boolean hasTypedNumbers() {
        return valueCount() > years;
    }

    /** Row numbers, letters and footnote marks only. */
    boolean onlyRowNumbers() {
        return words > 0 && rowNumbers >= words;
    }

    String firstAmbiguous() {
        return firstAmbiguous;
    }

    boolean ambiguousText() {
        return ambiguous > 0 && separators() == NumberText.Separators.UNDECIDED;
    }

    /** What the column's unambiguous texts say about its separators; a contradiction leaves it open. */
    NumberText.Separators separators() {
        if (commaDecimals > 0 && dotDecimals == 0) {
            return NumberText.Separators.COMMA_DECIMAL;
        }
        if (dotDecimals > 0 && commaDecimals == 0) {
            return NumberText.Separators.DOT_DECIMAL;
        }
        return contradictsItself() ? NumberText.Separators.UNDECIDED : grouped();
    }

    /**
     * "561.273", "1.964" and "247", all in one writing: whoever prints three decimals prints them of 247 too, so that the
     * separators group digits.
     */
    private NumberText.Separators grouped() {
        boolean oneWriting = ambiguousDots == 0 || ambiguousDots == ambiguous;
        boolean told = (ambiguous >= FEWEST_GROUPED && unseparated > 0) || (ambiguous > 1 && isOfThousands());
        if (!told || !oneWriting) {
            return NumberText.Separators.UNDECIDED;
        }
        return ambiguousDots > 0 ? NumberText.Separators.COMMA_DECIMAL : NumberText.Separators.DOT_DECIMAL;
    }

    /** Whether its texts speak for both writings. */
    boolean contradictsItself() {
        return commaDecimals > 0 && dotDecimals > 0;
    }

    /** Whether numbers typed as such are whole and mostly above a thousand, so that "82.000" beside them is too. */
    boolean isOfThousands() {
        double[] typed = sortedSample();
        return numbers >= FEWEST_TYPED
                && numbers > textNumbers
                && typed.length > 0
                && typed[typed.length / 2] >= THOUSAND
                && Arrays.stream(typed).allMatch(value -> value == Math.rint(value));
    }

    /** The numbers kept, zeros left aside, in ascending order; for looking at only. */
    double[] sortedSample() {
        double[] known = sorted;
        if (known == null) {
            double[] plain = sortedNumbers();
            known = plain.length > 0 ? plain : sortedWords();
            sorted = known;
        }
        return known;
    }

    private double[] sortedNumbers() {
        int size = (int) Math.min(sample.length, valueCount());
        int zerosKept = 0;
        for (int i = 0; i < size; i++) {
            zerosKept += sample[i] == 0 ? 1 : 0;
        }
        double[] plain = new double[size - zerosKept];
        int count = 0;
        for (int i = 0; count < plain.length; i++) {
            if (sample[i] != 0) {
                plain[count++] = sample[i];
            }
        }
        Arrays.sort(plain);
        return plain;
    }

    /** What comparisons in words say, in one form: beside "gấp 2,3 lần" (230) "tăng 13,1" is 113,1. */
    private double[] sortedWords() {
        boolean indices = worded.stream().anyMatch(value -> value >= HUNDRED);
        boolean growths = worded.stream().anyMatch(value -> value < SMALL_GROWTH);
        return worded.stream()
                .mapToDouble(value -> indices && growths && value < SMALL_GROWTH ? HUNDRED + value : value)
                .sorted()
                .toArray();
    }
}
