package vn.tiendo.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of one language, from {@code messages_vi.properties} or {@code messages_en.properties}, UTF-8. Patterns
 * are those of {@link MessageFormat}: {@code {0}} is an argument, an apostrophe is doubled (or written ’). A missing key is
 * a mistake in the program and stops it, so that no key ever stands in a page.
 */
public final class Messages {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

    private static final Map<Locale, Messages> LOADED = new ConcurrentHashMap<>();

    private final Locale locale;
    private final PropertyResourceBundle bundle;

    private Messages(Locale locale, PropertyResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /** Only the language of the locale counts: {@code vi} or {@code en}. */
    public static Messages of(Locale locale) {
        String language = locale.getLanguage();
        Locale known = language.equals("en") ? ENGLISH : VIETNAMESE;
        if (!language.equals(known.getLanguage())) {
            throw new IllegalArgumentException("no messages in language: " + language);
        }
        return LOADED.computeIfAbsent(known, each -> new Messages(each, read("messages_" + language + ".properties")));
    }

    private static PropertyResourceBundle read(String name) {
        try (InputStream stream = Messages.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new MissingResourceException("messages are not in the jar", Messages.class.getName(), name);
            }
            return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }

    /**
     * The sentence of a key. Numbers among the arguments are grouped as the language does; a year or anything already
     * formatted is passed as text.
     *
     * @throws MissingResourceException where the language lacks the key
     */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return isPlain(pattern) ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** Without arguments and apostrophes a pattern is its own text, as most are. */
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    /** Whether the language has the key; only for words that come from workbooks and may be unknown, such as units. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** All keys in order, for the test that both languages say the same things. */
    public Set<String> keys() {
        return new TreeSet<>(bundle.keySet());
    }

    public Locale locale() {
        return locale;
    }

    public boolean isVietnamese() {
        return locale.equals(VIETNAMESE);
    }
}
