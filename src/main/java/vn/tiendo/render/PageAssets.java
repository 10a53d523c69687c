package vn.tiendo.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.MissingResourceException;
import java.util.stream.Collectors;

/** Style sheet and script of the page, which stand in it, and the policy that lets nothing else in. */
final class PageAssets {

    private final String style;
    private final String script;

    PageAssets() {
        this.style = withoutIndents(read("templates/dashboard.css"));
        this.script = withoutIndents(read("templates/dashboard.js"));
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

    /** Lines without leading blanks and without empty lines: what indents are for ends with the template. */
    static String withoutIndents(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    Markup style() {
        return new Markup(style);
    }

    Markup script() {
        return new Markup(script);
    }

    /** Nothing may be loaded; only this style sheet and this script, known by their hashes, may run. */
    String policy() {
        return "default-src 'none'; img-src data:; style-src " + hash(style) + "; script-src " + hash(script)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
