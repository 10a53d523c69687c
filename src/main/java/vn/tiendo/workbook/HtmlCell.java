package vn.tiendo.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A cell of a page under way, or the text between tables. */
final class HtmlCell {

    private static final Pattern FONT_FAMILY = Pattern.compile("font-family\\s*:\\s*[\"']?([^;,\"']+)");
    private static final NumberFormat PERCENT = new NumberFormat("General", true, 0, -1, 0, false, false);
    private static final Pattern NOT_OF_A_NUMBER = Pattern.compile("[^0-9.,]");
    private static final Pattern MARKS = Pattern.compile("[.,]");
    private static final double HALF = 0.5000001;
    private static final Pattern GAPS = Pattern.compile("[ \\t\\r\\n\\f]+");

    private final int columns;
    private final int rows;
    private final String number;
    private final List<RichText.Run> runs = new ArrayList<>();
    private boolean bold;
    private Alignment alignment = Alignment.GENERAL;

    HtmlCell(Element element) {
        this.columns = span(element.attr("colspan"));
        this.rows = span(element.attr("rowspan"));
        this.number = element.attr("x:num");
        this.bold = element.normalName().equals("th");
        this.alignment = alignment(element);
    }

    private HtmlCell() {
        this.columns = 1;
        this.rows = 1;
        this.number = "";
    }

    static HtmlCell outside() {
        return new HtmlCell();
    }

    static int span(String text) {
        int span = A1.index(text.strip());
        return span < 1 ? 1 : Math.min(span, A1.ROWS);
    }

    static String fontOf(Element element) {
        Matcher family = FONT_FAMILY.matcher(element.attr("style"));
        return family.find() ? family.group(1).strip() : element.attr("face");
    }

    private static Alignment alignment(Element element) {
        return switch (element.attr("align").toLowerCase(Locale.ROOT)) {
            case "center" -> Alignment.CENTER;
            case "right" -> Alignment.RIGHT;
            case "left" -> Alignment.LEFT;
            default -> Alignment.GENERAL;
        };
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    void bold() {
        bold = true;
    }

    /** Gaps in the source of a page count as one blank. */
    void append(String text, String font) {
        String plain = GAPS.matcher(text).replaceAll(" ");
        boolean doubled = plain.startsWith(" ") && endsWithGap();
        runs.add(new RichText.Run(doubled ? plain.substring(1) : plain, font));
    }

    private boolean endsWithGap() {
        for (int i = runs.size() - 1; i >= 0; i--) {
            String text = runs.get(i).text();
            if (!text.isEmpty()) {
                return text.endsWith(" ") || text.endsWith("\n");
            }
        }
        return true;
    }

    void lineEnd() {
        if (!isBlank()) {
            runs.add(new RichText.Run("\n", ""));
        }
    }

    boolean isBlank() {
        return number.isEmpty() && runs.stream().allMatch(run -> run.text().isBlank());
    }

    void clear() {
        runs.clear();
        bold = false;
    }

    String text() {
        return TextDecoder.decode(new RichText(runs), FontEncoding.UNICODE).stripTrailing();
    }

    /**
     * Whether a printed text is that number, rounded. A number in a format that divides by a thousand, or that is a day,
     * is not: then what is printed counts.
     */
    private static boolean shows(String text, double exact) {
        String digits = NOT_OF_A_NUMBER.matcher(text).replaceAll("");
        if (digits.isEmpty()) {
            return text.isBlank();
        }
        int mark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        return isAbout(digits, -1, exact) || (mark >= 0 && isAbout(digits, mark, exact));
    }

    private static boolean isAbout(String digits, int mark, double exact) {
        int decimals = mark < 0 ? 0 : digits.length() - mark - 1;
        double printed = ExactNumber.parse(MARKS.matcher(digits).replaceAll("")) / Math.pow(10, decimals);
        return Math.abs(printed - Math.abs(exact)) <= HALF * Math.pow(10, -decimals);
    }

    void store(GridBuilder grid, int row, int column) {
        String font = runs.isEmpty() ? "" : runs.get(0).font();
        String text = text();
        boolean percent = text.endsWith("%");
        CellStyle style = new CellStyle(percent ? PERCENT : NumberFormat.GENERAL, 0, alignment, bold, false, font);
        double exact = ExactNumber.parse(number);
        if (!number.isEmpty() && !Double.isNaN(exact) && (percent || shows(text, exact))) {
            grid.number(row, column, exact, style);
        } else if (!text.isBlank()) {
            grid.text(row, column, text, style);
        }
    }
}
