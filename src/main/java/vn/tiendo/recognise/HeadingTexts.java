package vn.tiendo.recognise;

import java.util.regex.Pattern;
import vn.tiendo.reference.PlainText;

/** Which texts of a header begin a heading of their own, and which only go on with the phrase above them. */
final class HeadingTexts {

    /** A phrase that goes no further: its unit, a colon or its year ends it. */
    private static final Pattern CLOSED = Pattern.compile("(?:[)%:]|(?<!\\d)(?:19|20)\\d\\d)$");

    private static final Pattern IN_PERCENT = Pattern.compile("%\\)?$");

    /** "Lũy kế 6 tháng" is but another time beside "Tháng 6". */
    private static final Pattern ADDED_UP = Pattern.compile("^(?:luy ke|cong don) ");

    private HeadingTexts() {}

    /**
     * Whether two texts side by side are headings under one group. A number ("6 tháng", "2021") may begin a heading or go
     * on with the phrase above it: it begins one beside another time, or below a group that its brackets or year close.
     */
    static boolean areSiblings(String group, String own, String neighbour) {
        if (own.startsWith("%") || neighbour.startsWith("%")) {
            return endsInPercent(group) && isComparison(own) && isComparison(neighbour);
        }
        if (own.startsWith("/") && neighbour.startsWith("/")) {
            return true;
        }
        if (beginsPhrase(own)) {
            boolean capitals = isCapitals(group) && isCapitals(own) && isCapitals(neighbour);
            return beginsHeading(neighbour) && !capitals;
        }
        boolean closed = CLOSED.matcher(group).find();
        return beginsWithDigit(own)
                && (beginsWithDigit(neighbour) || beginsWithTime(neighbour) || (beginsPhrase(neighbour) && closed));
    }

    /** "% so KH" is one as much as "Cùng kỳ"; a bare "%" is a unit. */
    private static boolean isComparison(String text) {
        return beginsHeading(text) || (text.startsWith("%") && text.chars().anyMatch(Character::isLetter));
    }

    /** "Tháng 6", "Lũy kế 6 tháng". */
    static boolean beginsWithTime(String text) {
        String rest = ADDED_UP.matcher(PlainText.plain(text)).replaceFirst("");
        return beginsHeading(text) && TimeReader.find(rest).stream().anyMatch(time -> time.start() == 0);
    }

    /** "So với cùng kỳ (%)". */
    static boolean endsInPercent(String text) {
        return IN_PERCENT.matcher(text).find();
    }

    /** In capitals a phrase that goes on below looks like one that begins there. */
    private static boolean isCapitals(String text) {
        return text.chars().anyMatch(Character::isLetter) && text.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean beginsPhrase(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    /** A capital or a digit begins it. */
    static boolean beginsHeading(String text) {
        return beginsPhrase(text) || beginsWithDigit(text);
    }

    private static boolean beginsWithDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }
}
