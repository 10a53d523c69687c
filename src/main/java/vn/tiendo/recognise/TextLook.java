package vn.tiendo.recognise;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.SharedText;

/**
 * What a text looks like by itself, whatever cell and table it stands in. A sheet is gone through several times and its
 * texts return from row to row, so that each is looked at once and what was seen is left at the text.
 */
final class TextLook {

    private static final Set<Term> ROW_HEADINGS = EnumSet.of(Term.NUMBERING_HEADING, Term.LABEL_HEADING);

    private static final Set<Term> CODE_HEADINGS = EnumSet.of(Term.CODE_HEADING);

    private final String text;
    private final String tidy;
    private final int length;
    private final boolean digits;
    private final boolean missing;
    private final boolean numeric;
    private final boolean rowNumber;
    private final boolean markAlone;
    private final boolean mark;
    private final boolean absolute;
    private final Optional<String> impossibleDate;
    private final boolean ambiguous;

    /** What few texts are asked for, found when it is; the vocabulary is built in, so that it is the same in every run. */
    private @Nullable TextLook tidied;

    private @Nullable Boolean worded;
    private @Nullable Boolean measured;
    private @Nullable Boolean headsRows;
    private @Nullable Boolean headsCodes;
    private @Nullable LabelWords label;
    private @Nullable Boolean ditto;
    private @Nullable Boolean units;
    private @Nullable String unit;

    @SuppressWarnings("NullableOptional") // One field, so that another thread never sees half of the answer.
    private @Nullable Optional<TimeExpression> time;

    private TextLook(String text) {
        this.text = text;
        this.digits = hasDigits(text);
        this.tidy = PlainText.tidy(text);
        this.length = text.indexOf('=') < 0 ? tidy.length() : 0;
        this.missing = NumberText.isMissing(text);
        this.rowNumber = ColumnStatistics.isRowNumber(tidy);
        this.markAlone = RowLabelReader.isMarkAlone(tidy);
        this.mark = RowSample.isMark(tidy);
        // A number alone needs no look at its words, of which there are none.
        String plain = digits && !NumberText.isPlain(text) ? PlainText.plain(tidy) : "";
        boolean changes = WordedChange.mayBegin(plain);
        this.numeric = digits && ((changes && WordedChange.is(text)) || NumberText.isNumber(text));
        this.absolute = changes && WordedChange.isAbsolute(text);
        this.impossibleDate = ImpossibleDates.mayHoldTime(plain) ? ImpossibleDates.firstIn(text) : Optional.empty();
        this.ambiguous = WordedChange.mayBeAmbiguous(plain) && WordedChange.isAmbiguous(text);
    }

    static TextLook of(Cell cell) {
        return of(cell.shared());
    }

    static TextLook of(SharedText shared) {
        if (shared.found() instanceof TextLook known) {
            return known;
        }
        TextLook look = new TextLook(shared.printed());
        shared.leave(look);
        return look;
    }

    /** Whether there is a digit in it. */
    boolean hasDigits() {
        return digits;
    }

    static boolean hasDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The text, blanks tidied. */
    String tidy() {
        return tidy;
    }

    /** How long the tidy text is, and nothing where it may be a formula, which is long whatever it stands for. */
    int lengthOfWords() {
        return length;
    }

    /** The look of the tidy text. */
    TextLook tidied() {
        TextLook known = tidied;
        if (known == null) {
            known = tidy.equals(text) ? this : new TextLook(tidy);
            tidied = known;
        }
        return known;
    }

    /** Whether it stands for a missing value. */
    boolean missing() {
        return missing;
    }

    /** Whether it is a number in some writing. */
    boolean numeric() {
        return numeric;
    }

    /** Whether it is words: neither a number nor the mark of a missing one. */
    boolean isWords() {
        return !missing && !numeric;
    }

    /** Whether it can number a row. */
    boolean rowNumber() {
        return rowNumber;
    }

    /** Whether it is a footnote mark and nothing else. */
    boolean isMarkAlone() {
        return markAlone;
    }

    /** Whether it is a footnote mark or a row number. */
    boolean isMark() {
        return mark;
    }

    /** Whether it is a difference in things, if its last words are a unit. */
    boolean absolute() {
        return absolute;
    }

    /** The first day or month in it that no calendar has. */
    Optional<String> impossibleDate() {
        return impossibleDate;
    }

    /** Whether it says that a thing grew by so many times. */
    boolean ambiguous() {
        return ambiguous;
    }

    /** Whether it is a number in words or with a unit behind it. */
    boolean worded(Vocabulary vocabulary) {
        Boolean known = worded;
        if (known == null) {
            known = CellValue.isWorded(vocabulary, text);
            worded = known;
        }
        return known;
    }

    /** The same of digits: where such cells are many, their column is one of numbers. */
    boolean measured(Vocabulary vocabulary) {
        Boolean known = measured;
        if (known == null) {
            known = digits && !numeric && CellValue.mayBeMeasured(text) && worded(vocabulary);
            measured = known;
        }
        return known;
    }

    /** Whether it heads a column of labels or of their numbers. */
    boolean headsRows(Vocabulary vocabulary) {
        Boolean known = headsRows;
        if (known == null) {
            known = vocabulary.beginsWithAny(text, ROW_HEADINGS);
            headsRows = known;
        }
        return known;
    }

    /** The text as it stands in the sheet. */
    String text() {
        return text;
    }

    /** Whether it heads a column of codes. */
    boolean headsCodes(Vocabulary vocabulary) {
        Boolean known = headsCodes;
        if (known == null) {
            known = vocabulary.terms(tidy).equals(CODE_HEADINGS);
            headsCodes = known;
        }
        return known;
    }

    /** Whether it repeats what stands above it. */
    boolean isDitto() {
        Boolean known = ditto;
        if (known == null) {
            known = TableShape.isDitto(tidy);
            ditto = known;
        }
        return known;
    }

    /** Whether it is nothing but units. */
    boolean isUnits(Vocabulary vocabulary) {
        Boolean known = units;
        if (known == null) {
            known = !vocabulary.unitList(text).isEmpty();
            units = known;
        }
        return known;
    }

    /** The unit that it is, known or not, as figures print it. */
    String unitAsPrinted(Vocabulary vocabulary) {
        String known = unit;
        if (known == null) {
            known = vocabulary.unitAsPrinted(tidy);
            unit = known;
        }
        return known;
    }

    /** The time that it is as the label of a row. */
    Optional<TimeExpression> time(Vocabulary vocabulary) {
        Optional<TimeExpression> known = time;
        if (known == null) {
            known = RowTimes.of(vocabulary, text);
            time = known;
        }
        return known;
    }

    /** What it says as the label of a row. */
    LabelWords label(Vocabulary vocabulary) {
        LabelWords known = label;
        if (known == null) {
            known = LabelParts.of(vocabulary, text);
            label = known;
        }
        return known;
    }
}
