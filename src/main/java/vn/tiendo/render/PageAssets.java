package vn.tiendo.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/** Style sheet and script of the page, which stand in it, and the policy that lets nothing else in. */
final class PageAssets {

    /** Comments are for those who change the page, not for those who read it. */
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

    private static final Pattern REMARK = Pattern.compile("(?m)^\\s*//.*$");

    private final String style;
    private final String script;

    PageAssets() {
        this.style = tight(COMMENT.matcher(read("templates/dashboard.css")).replaceAll(""));
        this.script =
                CompactHtml.lines(REMARK.matcher(read("templates/dashboard.js")).replaceAll(""));
    }

    /** Without the blanks that only make the style sheet legible; those between selectors have a meaning and stay. */
    private static String tight(String sheet) {
        String lines = CompactHtml.lines(sheet).replaceAll("\\s*([{};,])\\s*", "$1");
        return lines.replaceAll("([a-z-]): ", "$1:").replace(";}", "}").strip();
    }

    private static String read(String name) {
        try (InputStream stream = PageAssets.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new MissingResourceException("not in the jar: " + name, PageAssets.class.getName(), name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }

    Markup style() {
        return new Markup(style);
    }

    Markup script() {
        return new Markup(script);
    }

    /** Nothing may be loaded; only these style sheets and this script, known by their hashes, may run. */
    String policy(List<Markup> styles) {
        String hashes = styles.stream().map(sheet -> hash(sheet.svg())).collect(Collectors.joining(" "));
        return "default-src 'none'; img-src data:; style-src " + hashes + "; script-src " + hash(script)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        return "'sha256-" + Base64.getEncoder().encodeToString(DigestUtils.sha256(text)) + "'";
    }
}
