package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
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
        return DigestUtils.sha256Hex(marks.toString());
    }
}
