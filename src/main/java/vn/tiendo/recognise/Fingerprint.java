package vn.tiendo.recognise;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Recent;

/** Names the form of a header: equal for the same form in another year, quarter or month. */
final class Fingerprint {

    private static final Pattern NUMBERS = Pattern.compile("\\b(i|ii|iii|iv)\\b|\\d+");
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^a-z#%]+");
    private static final Recent<String, String> KNOWN = new Recent<>();

    /** Offices send the same forms month after month. */
    private static final Recent<List<String>, String> NAMED = new Recent<>();

    private Fingerprint() {}

    /** @param headers the phrases over each column, by column */
    static String of(Map<Integer, List<HeaderLevel>> headers) {
        StringBuilder form = new StringBuilder();
        headers.forEach((column, levels) -> {
            form.append(column).append(':');
            for (int i = 0; i < levels.size(); i++) {
                form.append(i > 0 ? "|" : "").append(words(levels.get(i).text()));
            }
            form.append('\n');
        });
        return NAMED.get(List.of(form.toString()), Fingerprint::named);
    }

    private static String named(List<String> form) {
        return HexFormat.of().formatHex(DigestUtils.sha256(form.get(0)), 0, 8);
    }

    private static String words(String text) {
        return KNOWN.get(text, Fingerprint::read);
    }

    private static String read(String text) {
        String numberless =
                NUMBERS.matcher(PlainText.plain(PlainText.tidy(text))).replaceAll("#");
        return OTHER_SIGNS.matcher(numberless).replaceAll(" ").strip();
    }
}
