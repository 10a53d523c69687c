package vn.tiendo.workbook;

import java.util.Locale;

/** The parts of a file name. */
final class FileNames {

    private FileNames() {}

    /** The last part of a path without its extension. */
    static String stem(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot <= 0 ? last : last.substring(0, dot);
    }

    /** In small letters, without the dot; empty where there is none. */
    static String extension(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
