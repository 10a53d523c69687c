package vn.tiendo.build;

import java.nio.file.Path;
import vn.tiendo.publish.Utf8Paths;

/** Paths as the person at the command line writes and reads them. */
public final class TypedPaths {

    private TypedPaths() {}

    /** The path that was typed, Vietnamese letters included, whatever the machine's locale. */
    public static Path of(String typed) {
        return Utf8Paths.of(typed);
    }

    /** The path in full, to be told. */
    public static String inFull(Path path) {
        return Utf8Paths.text(path.toAbsolutePath().normalize());
    }

    /** The path as it was given, to be told. */
    public static String text(Path path) {
        return Utf8Paths.text(path);
    }
}
