package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.recognise.RowLabel.Marker;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.TermMatch;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;

/** Reads row labels out of the label and numbering columns. */
final class RowLabelReader {

    private static final int BLANKS_PER_INDENT = 3;
    private static final Pattern MARK_ALONE = Pattern.compile("\\(?[\\d*]{1,3}\\)");
    private static final Pattern ROMAN = Pattern.compile("(?:X{0,3})(?:IX|IV|V?I{0,3})");
    private static final Pattern NUMBERED = Pattern.compile(
            "^\\(?((?:X{0,3})(?:IX|IV|V?I{0,3})|\\d{1,3}(?:\\.\\d{1,2}){0,3}|[A-ZĐ]|[a-zđ])\\s*(?:[.)/:]+-?\\s*|-\\s+|\\.(?=\\p{L}))(?=\\S)");
    private static final Pattern BULLET = Pattern.compile("^([-–—+*•●○▪◦·]+)\\s*(?=[\\p{L}\\d(])");
    private static final Pattern FOOTNOTE =
            Pattern.compile("\\s*(?:\\((?:\\d{1,2}|\\*{1,3})\\)|\\*{1,3}|[¹²³⁴⁵])\\s*$");

    private final Vocabulary vocabulary;
    private final List<Integer> labelColumns;
    private final List<Integer> numberingColumns;

    RowLabelReader(Vocabulary vocabulary, List<Integer> labelColumns, List<Integer> numberingColumns) {
        this.vocabulary = vocabulary;
        this.labelColumns = labelColumns;
        this.numberingColumns = numberingColumns;
    }

    /** The labels of a row, outermost column first: mostly one, several where an outer column names a group. */
    List<RowLabel> read(List<Cell> cells) {
        Optional<Marker> numbering = cells.stream()
                .filter(cell -> numberingColumns.contains(cell.column()))
                .map(cell -> marker(CellText.of(cell).replaceAll("[.)]+$", "")))
                .filter(marker -> marker != Marker.NONE)
                .findFirst();
        List<Cell> labels = cells.stream()
                .filter(cell -> labelColumns.contains(cell.column()))
                .filter(cell -> CellText.isWords(cell) || isYearLabel(cell))
                .filter(cell -> !MARK_ALONE.matcher(CellText.of(cell)).matches())
                .toList();
        return labels.stream()
                .map(cell -> label(cell, numbering.filter(m -> labels.get(0).equals(cell))))
                .toList();
    }

    private static boolean isYearLabel(Cell cell) {
        return CellText.isNumeric(cell);
    }

    private RowLabel label(Cell cell, Optional<Marker> numbering) {
        String raw = PlainText.composed(cell.text());
        int offset = raw.length()
                - raw.stripLeading().length()
                + BLANKS_PER_INDENT * cell.style().indent();
        String text = PlainText.tidy(raw);
        Marker marker = numbering.orElse(Marker.NONE);
        Matcher bullet = BULLET.matcher(text);
        Matcher numbered = NUMBERED.matcher(text);
        if (bullet.find()) {
            marker = numbering.isPresent() ? marker : bulletMarker(bullet.group(1));
            text = text.substring(bullet.end());
        } else if (numbered.find()) {
            marker = numbering.isPresent() ? marker : marker(numbered.group(1));
            text = text.substring(numbered.end());
        }
        return connected(text, cell, offset, marker);
    }

    private RowLabel connected(String text, Cell cell, int offset, Marker marker) {
        boolean capitals = isCapitals(text);
        boolean bold = cell.style().bold();
        Optional<TermMatch> lead = vocabulary.leading(text, Term.CONNECTOR);
        String mark = mark(text);
        if (lead.isEmpty()) {
            return new RowLabel(clean(text), cell.column(), offset, marker, bold, capitals, false, false, mark);
        }
        String after = text.substring(lead.get().end());
        String rest = after.replaceFirst("^[\\s:,.-]+", "");
        boolean inline = !rest.isEmpty() && PlainText.tidy(after).startsWith(":");
        String words = inline ? clean(rest.replaceFirst("^[-+*]\\s*", "")) : rest.isEmpty() ? "" : clean(text);
        return new RowLabel(words, cell.column(), offset, marker, bold, capitals, true, !inline, mark);
    }

    private static String mark(String text) {
        Matcher mark = FOOTNOTE.matcher(text);
        return mark.find() ? mark.group().strip() : "";
    }

    static String clean(String text) {
        String cleaned = FOOTNOTE.matcher(text).replaceFirst("");
        return cleaned.replaceFirst("\\s*:\\s*$", "").strip();
    }

    private static boolean isCapitals(String text) {
        return text.chars().filter(Character::isLetter).count() >= 3
                && text.chars().filter(Character::isLetter).noneMatch(Character::isLowerCase);
    }

    private static Marker bulletMarker(String bullet) {
        return switch (bullet.charAt(0)) {
            case '+' -> Marker.PLUS;
            case '*', '•', '●', '▪' -> Marker.STAR;
            default -> Marker.DASH;
        };
    }

    static Marker marker(String number) {
        if (number.isEmpty()) {
            return Marker.NONE;
        }
        if (ROMAN.matcher(number).matches()) {
            return Marker.ROMAN;
        }
        if (number.matches("\\d{1,3}")) {
            return Marker.NUMBER;
        }
        if (number.matches("\\d+\\.\\d+")) {
            return Marker.DECIMAL;
        }
        if (number.matches("\\d+(\\.\\d+){2,}")) {
            return Marker.DECIMAL_TWICE;
        }
        if (number.matches("[A-ZĐ]")) {
            return Marker.CAPITAL;
        }
        if (number.matches("[a-zđ]")) {
            return Marker.SMALL;
        }
        return switch (number) {
            case "-", "–" -> Marker.DASH;
            case "+" -> Marker.PLUS;
            case "*" -> Marker.STAR;
            default -> Marker.NONE;
        };
    }
}
