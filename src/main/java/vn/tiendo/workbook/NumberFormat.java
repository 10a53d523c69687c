package vn.tiendo.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What a number format says about the meaning of a number.
 *
 * @param code the format code, {@code General} where none is set
 * @param percent whether the format multiplies by 100 and prints a per cent sign
 * @param thousands how often the format divides by a thousand, as {@code #,##0,} does once
 * @param decimals digits the format prints after the decimal mark, −1 where it prints as many as there are
 * @param optional how many of them it prints only where they are not zero, as {@code #,##0.##} does two
 * @param blank whether the format prints nothing at all
 * @param varies whether it does so for some numbers only, or treats them by conditions of its own
 */
public record NumberFormat(
        String code, boolean percent, int thousands, int decimals, int optional, boolean blank, boolean varies) {

    /** The format of a cell without one. */
    public static final NumberFormat GENERAL = new NumberFormat("General", false, 0, -1, 0, false, false);

    private static final Pattern PRINTED_AS_IS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    private static final Pattern CONDITION = Pattern.compile("\\[(<=|>=|<>|<|>|=)\\s*(-?[0-9.]+)\\]");
    private static final Pattern SCALING = Pattern.compile("(?<=[0#?]),+(?![0#?,])");
    private static final Pattern SECTION_END = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|(;)");

    /** Colours, gaps and empty quotes. */
    private static final Pattern NOTHING = Pattern.compile("(?:\\[[^\\]<>=]*\\]|_.|\\*.|\"\\s*\"|\\\\\\s|\\s)*");

    private static final int ZEROS = 2;

    static boolean isDate(int index, String code) {
        return DateUtil.isADateFormat(index, code);
    }

    /** Whether a date prints as its month and year alone. */
    boolean printsMonth() {
        if (code.indexOf('d') >= 0) {
            return false;
        }
        String bare = PRINTED_AS_IS.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        return bare.indexOf('m') >= 0 && bare.indexOf('y') >= 0 && bare.indexOf('d') < 0 && bare.indexOf('h') < 0;
    }

    /** What the format says of numbers above zero, or of those that its first condition names. */
    static NumberFormat of(String code) {
        if (code.isEmpty()) {
            return GENERAL;
        }
        List<String> sections = sections(code);
        boolean varies = sections.stream().anyMatch(NumberFormat::isBlank)
                || CONDITION.matcher(code).find();
        return ofSection(code, sections.get(0), varies);
    }

    private static boolean isBlank(String section) {
        return NOTHING.matcher(section).matches();
    }

    private static NumberFormat ofSection(String code, String section, boolean varies) {
        String bare = PRINTED_AS_IS.matcher(section).replaceAll("");
        Matcher scaling = SCALING.matcher(bare);
        int thousands = scaling.find() ? scaling.group().length() : 0;
        return new NumberFormat(
                code,
                bare.indexOf('%') >= 0,
                thousands,
                printsAll(bare) ? -1 : decimals(bare, "0#?"),
                printsAll(bare) ? 0 : decimals(bare, "#?"),
                isBlank(section),
                varies);
    }

    private static boolean printsAll(String bare) {
        return bare.isBlank() || bare.equalsIgnoreCase(GENERAL.code) || bare.indexOf('@') >= 0;
    }

    /** @param kinds the signs for digits that are counted */
    private static int decimals(String bare, String kinds) {
        int mark = bare.indexOf('.');
        int digits = 0;
        for (int i = mark + 1; mark >= 0 && i < bare.length() && "0#?".indexOf(bare.charAt(i)) >= 0; i++) {
            digits += kinds.indexOf(bare.charAt(i)) >= 0 ? 1 : 0;
        }
        return digits;
    }

    /** The digits after the decimal mark with which a value, in per cent where the format is, is printed. */
    public int shown(BigDecimal value) {
        if (decimals < 0) {
            return Math.max(0, value.scale());
        }
        if (optional == 0) {
            return decimals;
        }
        BigDecimal printed = value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return Math.max(decimals - optional, printed.scale());
    }

    /**
     * What the format says of one number. Sections without conditions are for numbers above zero, below zero and zero;
     * only whether they print anything is asked of the latter two.
     */
    NumberFormat of(double number) {
        if (!varies) {
            return this;
        }
        String section = section(sections(code), number);
        boolean conditional = CONDITION.matcher(code).find();
        return conditional || isBlank(section) != blank ? ofSection(code, section, true) : this;
    }

    private static String section(List<String> sections, double number) {
        Matcher first = CONDITION.matcher(sections.get(0));
        if (first.find()) {
            return sections.stream()
                    .filter(section -> holds(section, number))
                    .findFirst()
                    .orElse(sections.get(0));
        }
        int side = number < 0 ? 1 : number == 0 ? ZEROS : 0;
        return side < Math.min(sections.size(), ZEROS + 1) ? sections.get(side) : sections.get(0);
    }

    private static boolean holds(String section, double number) {
        Matcher condition = CONDITION.matcher(section);
        if (!condition.find()) {
            return true;
        }
        double bound = ExactNumber.parse(condition.group(2));
        return switch (condition.group(1)) {
            case "<" -> number < bound;
            case "<=" -> number <= bound;
            case ">" -> number > bound;
            case ">=" -> number >= bound;
            case "<>" -> number != bound;
            default -> number == bound;
        };
    }

    private static List<String> sections(String code) {
        List<String> sections = new ArrayList<>();
        int start = 0;
        Matcher ends = SECTION_END.matcher(code);
        while (ends.find()) {
            if (ends.group(1) != null) {
                sections.add(code.substring(start, ends.start()));
                start = ends.end();
            }
        }
        sections.add(code.substring(start));
        return sections;
    }

    /** A stored number with the thousands that the format leaves out divided off; per cent stay hundredths. */
    BigDecimal scaled(BigDecimal stored) {
        if (thousands == 0) {
            return stored;
        }
        BigDecimal scaled = stored.movePointLeft(3 * thousands).stripTrailingZeros();
        return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    }
}
