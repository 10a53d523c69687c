package vn.tiendo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The help of commands and options, {@code help_vi.properties} and {@code help_en.properties}. */
final class HelpTexts {

    private HelpTexts() {}

    static ResourceBundle of(Locale locale) {
        String name = "help_" + locale.getLanguage() + ".properties";
        try (InputStream stream = HelpTexts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new MissingResourceException("no help in this language", HelpTexts.class.getName(), name);
            }
            return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }
}
