package vn.tiendo.recognise;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.tiendo.reference.PlainText;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.RowCells;

/**
 * What a row looks like by itself.
 *
 * @param row its number
 * @param cells what it shows, left to right
 * @param kind what that makes it look like
 */
record RowFacts(int row, RowCells cells, Kind kind) {

    enum Kind {
        /** Holds numbers that are not years. */
        DATA,
        /** Holds years and perhaps words: a heading, or data that happen to look so. */
        YEARS,
        /** Numbers the columns: A B 1 2 3=2/1. */
        NUMBERING,
        /** Words only; a number at its left end numbers the row. */
        WORDS
    }

    private static final Pattern COLUMN_CODE = Pattern.compile("\\(?\\s*([A-Za-z]|\\d{1,2})\\s*\\)?");
    private static final Pattern COLUMN_FORMULA =
            Pattern.compile("\\(?\\s*\\d{1,2}\\s*\\)?\\s*=[\\s\\d()+*/:x,;%.…-]+");
    /** "( 12 )", blanks tidied. */
    private static final int LONGEST_CODE = 6;

    private static final int MONTHS = 12;
    private static final Pattern MONTH_NUMBER = Pattern.compile("0?[1-9]|1[0-2]");
    private static final Pattern TIME_FRAGMENT = Pattern.compile(
            "(?:\\d{1,2} ?)?(?:thang|quy|nam|ngay|dau nam|so voi|cung ky)(?: ?(?:\\d{1,2}|[iv]{1,3}|(?:19|20)\\d\\d))?(?: nam(?: (?:19|20)\\d\\d)?)?");
    private static final int LONGEST_TIME = 24;
    /** Two words and a number. */
    private static final int FEWEST_BROKEN = 3;

    private static final int LARGEST_COLUMN_NUMBER = 99;
    private static final int LARGEST_ROW_NUMBER = 10_000;

    static RowFacts of(SheetView sheet, int row) {
        RowCells cells = sheet.row(row);
        return new RowFacts(row, cells, kindOf(cells));
    }

    private static Kind kindOf(RowCells cells) {
        if (!holdsQuantity(cells)) {
            int longest = longestText(cells);
            if (longest <= LONGEST_CODE && !holdsWord(cells) && isNumbering(cells)) {
                return Kind.NUMBERING;
            }
            if (longest <= LONGEST_TIME && cells.size() >= FEWEST_BROKEN && isTimeBroken(cells)) {
                return Kind.WORDS;
            }
        }
        boolean years = false;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (CellText.isBroken(cell)) {
                return Kind.DATA;
            }
            if (CellText.isNumeric(cell) && !(i == 0 && numbersTheRow(cells))) {
                if (!CellText.isYear(cell)) {
                    return Kind.DATA;
                }
                years = true;
            }
        }
        return years ? Kind.YEARS : hasNumberInWords(cells) ? Kind.DATA : Kind.WORDS;
    }

    /** Whether a number can be neither that of a column nor of a month, as in most rows. */
    private static boolean holdsQuantity(RowCells cells) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.isNumber()
                    && (cell.number() < 0
                            || cell.number() > LARGEST_COLUMN_NUMBER
                            || cell.number() != Math.rint(cell.number()))) {
                return true;
            }
        }
        return false;
    }

    /** "6 | Số xã đạt chuẩn | xã | bảy": in a row that has a number of its own, a word behind the label is a value. */
    private static boolean hasNumberInWords(RowCells cells) {
        if (cells.size() < 3 || !CellText.isNumeric(cells.get(0)) || !numbersTheRow(cells)) {
            return false;
        }
        for (int i = 2; i < cells.size(); i++) {
            if (NumberText.isOneWord(cells.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** Seen before any number is written out: most rows have a label that is no code. */
    private static int longestText(RowCells cells) {
        int longest = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isText()) {
                longest = Math.max(longest, TextLook.of(cells.get(i)).lengthOfWords());
            }
        }
        return longest;
    }

    /** Codes and formulas of columns are single letters, perhaps with a bracket behind, or begin with no letter. */
    private static boolean holdsWord(RowCells cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isText()) {
                String text = TextLook.of(cells.get(i)).tidy();
                if (text.length() > 1 && Character.isLetter(text.charAt(0)) && !text.endsWith(")")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "tháng 10 | 10 tháng | Tháng | 10": headings of times broken over rows, so that a number stands by itself. */
    private static boolean isTimeBroken(RowCells cells) {
        int words = 0;
        int numbers = 0;
        for (Cell cell : cells) {
            if (cell.isNumber()) {
                if (cell.number() != Math.rint(cell.number()) || cell.number() < 1 || cell.number() > MONTHS) {
                    return false;
                }
                numbers++;
                continue;
            }
            String text = CellText.of(cell);
            if (text.length() > LONGEST_TIME) {
                return false;
            }
            String plain = PlainText.plain(PlainText.composed(text));
            if (MONTH_NUMBER.matcher(plain).matches()) {
                numbers++;
            } else if (TIME_FRAGMENT.matcher(plain).matches()) {
                words++;
            } else {
                return false;
            }
        }
        return numbers > 0 && words > 1 && words >= numbers;
    }

    /** Whether the first cell is a row number: whole, small, and with words right behind it. */
    private static boolean numbersTheRow(RowCells cells) {
        Cell first = cells.get(0);
        return cells.size() > 1
                && (!first.isNumber()
                        || (first.number() < LARGEST_ROW_NUMBER && first.number() == Math.rint(first.number())))
                && CellText.isWords(cells.get(1));
    }

    private static boolean isNumbering(RowCells cells) {
        int codes = 0;
        int last = -1;
        int ascending = 0;
        Set<Integer> numbers = new TreeSet<>();
        for (Cell cell : cells) {
            String text = CellText.of(cell);
            if (text.indexOf('=') > 0 && COLUMN_FORMULA.matcher(text).matches()) {
                codes++;
                ascending++;
                numbers.add(
                        Integer.parseInt(text.substring(0, text.indexOf('=')).replaceAll("\\D", "")));
            } else if (text.length() <= LONGEST_CODE
                    && COLUMN_CODE.matcher(text).matches()) {
                codes++;
                int number = Character.isDigit(text.replaceAll("[( )]", "").charAt(0))
                        ? Integer.parseInt(text.replaceAll("\\D", ""))
                        : -1;
                ascending += number > 0 && number > last ? 1 : 0;
                if (number > 0) {
                    numbers.add(number);
                }
                last = number > 0 ? number : last;
            } else {
                return false;
            }
        }
        boolean rising = ascending >= 2 || (ascending == 1 && beginsAlphabet(cells));
        return codes >= 2 && ((rising && startsLow(cells)) || (beginsAlphabet(cells) && countsAll(numbers, cells)));
    }

    /** "A B 1" numbers the columns of a table with a single column of numbers. */
    private static boolean beginsAlphabet(RowCells cells) {
        return cells.size() > 2
                && CellText.of(cells.get(0)).equals("A")
                && CellText.of(cells.get(1)).equals("B");
    }

    /** "A B 3 1 2": columns that were moved after they were numbered. */
    private static boolean countsAll(Set<Integer> numbers, RowCells cells) {
        return numbers.size() == cells.size() - 2 && numbers.contains(1) && numbers.contains(numbers.size());
    }

    private static boolean startsLow(RowCells cells) {
        return cells.stream()
                .map(cell -> CellText.of(cell).replaceAll("[^\\d=]", ""))
                .filter(digits -> !digits.isEmpty())
                .findFirst()
                .map(digits ->
                        Integer.parseInt(digits.replaceAll("=.*", "").isEmpty() ? "9" : digits.replaceAll("=.*", ""))
                                <= 3)
                .orElse(false);
    }

    boolean isData() {
        return kind == Kind.DATA;
    }

    int firstColumn() {
        return cells.get(0).column();
    }
}
