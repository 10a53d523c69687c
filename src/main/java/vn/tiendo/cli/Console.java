package vn.tiendo.cli;

import java.io.PrintStream;
import java.util.regex.Pattern;
import vn.tiendo.view.Messages;

/**
 * Where the program speaks to the person.
 *
 * @param out what was asked for
 * @param err what went wrong
 * @param messages the language
 */
record Console(PrintStream out, PrintStream err, Messages messages) {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /**
     * Prints one line; control characters of untrusted names are shown, never sent to the terminal, and their line breaks
     * are blanks, so that no name can look like a line of the program's own.
     */
    void line(String text) {
        out.println(harmless(text));
    }

    void problem(String text) {
        err.println(harmless(text));
    }

    Console in(Messages language) {
        return new Console(out, err, language);
    }

    private static String harmless(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        LINE_BREAK.matcher(text).replaceAll(" ").codePoints().forEach(letter -> {
            boolean hidden = Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT;
            if (hidden) {
                shown.append(String.format(java.util.Locale.ROOT, "\\u%04X", letter));
            } else {
                shown.appendCodePoint(letter);
            }
        });
        return shown.toString();
    }
}
