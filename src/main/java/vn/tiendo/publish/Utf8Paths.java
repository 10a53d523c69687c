package vn.tiendo.publish;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Names of files in UTF-8, whatever charset the machine's locale says. Under {@code LC_ALL=C}, the locale of cron and of
 * bare containers, Java takes every name for ASCII: it shows {@code "Sở.xlsx"} as replacement characters and refuses to
 * make such a name. The bytes themselves stay whole in a path, and its URI gives them out and takes them in.
 */
public final class Utf8Paths {

    private static final String UNREADABLE = "\uFFFD";

    private Utf8Paths() {}

    /** What a person typed as a path, relative to where the program runs unless it begins with a slash. */
    public static Path of(String typed) {
        return under(Path.of(""), typed);
    }

    /**
     * A path below a folder; an absolute one stands for itself.
     *
     * @throws InvalidPathException where no system could have such a name
     */
    public static Path under(Path folder, String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException outsideTheLocale) {
            if (name.indexOf('\0') >= 0) {
                throw outsideTheLocale;
            }
            Path absolute = Path.of(URI.create("file:///" + encoded(name)));
            return name.startsWith("/")
                    ? absolute
                    : folder.resolve(absolute.getRoot().relativize(absolute));
        }
    }

    /** The path as people read it. */
    public static String text(Path path) {
        String plain = path.toString();
        if (!plain.contains(UNREADABLE)) {
            return plain;
        }
        String absolute =
                decoded(path.getFileSystem().getPath("/").resolve(path).toUri().getRawPath());
        return path.isAbsolute() ? absolute : absolute.substring(1);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    /** Without the slash that the URI of a folder ends with. */
    private static String decoded(String path) {
        String name = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        return name.length() > 1 && name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }
}
