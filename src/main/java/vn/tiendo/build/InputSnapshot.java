package vn.tiendo.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.reference.ConfigurationFile;
import vn.tiendo.workbook.SourceFile;

/**
 * What an input folder looks like from outside, without reading a file: it changes when a workbook that a run would read
 * comes, goes or is written, and when the configuration is.
 *
 * @param marks size and time of writing of each file, by name
 */
public record InputSnapshot(Map<String, String> marks) {

    /** Looks through the folder; what lies in the output folder is none of it. */
    public static InputSnapshot of(Path input, Path output) throws IOException {
        Map<String, String> marks = new TreeMap<>();
        for (SourceFile file : InputFolder.list(input, output).files()) {
            mark(marks, file.name(), file.path());
        }
        mark(marks, ConfigurationFile.NAME, input.resolve(ConfigurationFile.NAME));
        return new InputSnapshot(marks);
    }

    private static void mark(Map<String, String> marks, String name, Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            marks.put(
                    name,
                    attributes.size() + " " + attributes.lastModifiedTime().toInstant());
        } catch (NoSuchFileException goneMeanwhile) {
            marks.remove(name);
        }
    }

    /** The same text for the same look, another for another. */
    public String fingerprint() {
        try {
            byte[] text = marks.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
