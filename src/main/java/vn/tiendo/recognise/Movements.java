package vn.tiendo.recognise;

import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Term;

/**
 * "Tăng trong kỳ" beside "Giảm trong kỳ", or groups of both, count what came and what went: results of the period, and no
 * differences from another one.
 */
final class Movements {

    private static final Pattern MORE = Pattern.compile(
            "(?:so |tong so )?tang(?! ?(?:\\(\\+\\))?[,;/ ]*giam)(?!\\p{L}).*|(?:phat trien|ket nap|thanh lap|tuyen|tang them) moi.*");
    private static final Pattern LESS =
            Pattern.compile("(?:so |tong so )?giam(?! ?(?:\\(-\\))?[,;/ ]*tang)(?!\\p{L}).*");

    private Movements() {}

    /** Takes the word for a change out of the headings of such columns. */
    static void of(TableShape shape, Map<Integer, Phrase> phrases) {
        boolean changes = false;
        for (Phrase phrase : phrases.values()) {
            changes |= phrase.says(Term.CHANGE);
        }
        if (!changes) {
            return;
        }
        Predicate<Integer> more = column -> isOne(shape, column, phrases, MORE);
        Predicate<Integer> less = column -> isOne(shape, column, phrases, LESS);
        boolean grows = shape.values().stream()
                .flatMap(column -> shape.header(column).stream())
                .anyMatch(text ->
                        MORE.matcher(PlainText.plain(PlainText.tidy(text))).matches());
        if (grows && phrases.keySet().stream().anyMatch(less)) {
            phrases.replaceAll((column, phrase) -> more.or(less).test(column) ? phrase.without(Term.CHANGE) : phrase);
        }
    }

    private static boolean isOne(TableShape shape, int column, Map<Integer, Phrase> phrases, Pattern direction) {
        Phrase phrase = phrases.get(column);
        return phrase != null
                && phrase.says(Term.CHANGE)
                && !phrase.compared()
                && !phrase.percent()
                && shape.header(column).stream()
                        .map(text -> PlainText.plain(PlainText.tidy(text)))
                        .anyMatch(text -> direction.matcher(text).matches());
    }
}
