package vn.tiendo.sample;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as the press prints it in Vietnamese ("7.325", "361,7", "15.600 tỷ đồng", "tăng 8,65", "hơn 28 tỷ USD"). A
 * plain number becomes a number; one with a qualifier stays text, since a table would carry the words too.
 */
record PrintedNumber(String words, String digits) {

    private static final Pattern WORDS_AND_DIGITS = Pattern.compile("(\\D*)(\\d[\\d.]*(?:,\\d+)?)");
    private static final Pattern UNIT_BEHIND = Pattern.compile(" (tỷ|triệu|%|xã|điểm|tổ chức|đảng viên).*$");

    static PrintedNumber of(String printed) {
        Matcher parts = WORDS_AND_DIGITS.matcher(printed);
        return parts.lookingAt()
                ? new PrintedNumber(parts.group(1).strip(), parts.group(2))
                : new PrintedNumber(UNIT_BEHIND.matcher(printed).replaceFirst(""), "");
    }

    /** The digits alone, whatever words stand before them. */
    BigDecimal value() {
        return new BigDecimal(digits.replace(".", "").replace(',', '.'));
    }

    int decimals() {
        int comma = digits.indexOf(',');
        return comma < 0 ? 0 : digits.length() - comma - 1;
    }

    /** The level as a cell holds it. */
    Content level() {
        return words.isEmpty() ? Content.number(value(), decimals()) : Content.text((words + " " + digits).strip());
    }

    /** "670" nghìn tỷ in a row of tỷ: 670000. */
    Content thousands() {
        return Content.number(value().movePointRight(3), Math.max(0, decimals() - 3));
    }

    /** "tăng 8,65" as 8.65, "giảm 5,6" as -5.6, "tăng hơn 3,9" as the text "hơn 3,9". */
    Content growth() {
        return switch (words) {
            case "tăng" -> Content.number(value(), decimals());
            case "giảm" -> Content.number(value().negate(), decimals());
            case "tăng hơn" -> Content.text("hơn " + digits);
            default -> throw new IllegalArgumentException("no growth: " + this);
        };
    }

    /** The same growth in the notation of an index: "tăng 8,65" as 108.65. */
    Content index() {
        BigDecimal growth = growth().number().orElseThrow();
        return Content.number(growth.add(BigDecimal.valueOf(100)), decimals());
    }

    /** Per cent of plan; "vượt 6,8" in the notation 106.8. */
    Content percentOfPlan() {
        return words.equals("vượt")
                ? Content.number(value().add(BigDecimal.valueOf(100)), decimals())
                : Content.number(value(), decimals());
    }
}
