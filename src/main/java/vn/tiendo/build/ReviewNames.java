package vn.tiendo.build;

import java.nio.file.InvalidPathException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.publish.Utf8Paths;

/** What marked-up copies are called: as their originals wherever that can be, and each differently. */
final class ReviewNames {

    /** Vietnamese letters take up to three bytes, and systems allow 255. */
    private static final int LONGEST = 80;

    private static final int EXTENSION = 16;

    /** What Windows has no file names for, and signs that turn what is read or do not show. */
    private static final Pattern FOREIGN = Pattern.compile("[<>:\"|?*\\p{Cc}\\p{Cf}]|[. ]+$");

    /** Names of devices, with any extension. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\\.|$)");

    private final Set<String> given = new HashSet<>();

    /** The names given, as a system that does not tell capitals and compositions apart knows them. */
    private final Set<String> keys = new HashSet<>();

    /** All names given so far. */
    Set<String> given() {
        return Set.copyOf(given);
    }

    /** A name that is always the same. */
    void reserve(String name) {
        given.add(name);
        keys.add(key(name));
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The workbook's own name, so that it replaces the original when it is dropped back; in ASCII where it must be. */
    String of(String original) {
        String inside = Stream.of(original.split("/"))
                .filter(element -> !element.isEmpty())
                .map(ReviewNames::element)
                .collect(Collectors.joining("/"));
        String name = isWritable(inside) ? inside : ascii(inside);
        while (!keys.add(key(name))) {
            int dot = name.lastIndexOf('.');
            name = dot < 0 ? name + "-2" : name.substring(0, dot) + "-2" + name.substring(dot);
        }
        given.add(name);
        return name;
    }

    /** One folder or file of the name; it leads nowhere else, and a name as long as systems allow leaves room for more. */
    private static String element(String original) {
        String plain = FOREIGN.matcher(original).replaceAll("_");
        String name = DEVICE.matcher(plain).lookingAt() ? "_" + plain : plain;
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = Math.max(name.lastIndexOf('.'), name.length() - EXTENSION);
        return name.substring(0, LONGEST / 2) + "-" + Integer.toHexString(name.hashCode()) + name.substring(dot);
    }

    private static boolean isWritable(String name) {
        try {
            return !Utf8Paths.of(name).isAbsolute() && !name.contains("\uFFFD");
        } catch (InvalidPathException systemWithoutUnicode) {
            return false;
        }
    }

    static String ascii(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return plain.replaceAll("[^A-Za-z0-9._/ ()-]+", "_");
    }
}
