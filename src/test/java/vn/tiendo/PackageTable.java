package vn.tiendo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The package table of the README, which is the one place where packages and allowed edges are written down. */
final class PackageTable {

    private static final Pattern ROW = Pattern.compile("^\\| `([a-z]+)` \\|[^|]*\\| ([^|]*) \\|$", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("[a-z]+");

    private PackageTable() {}

    /** Package → packages it may use. */
    static Map<String, Set<String>> read() throws IOException {
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        Map<String, Set<String>> table = new TreeMap<>();
        String section = readme.substring(readme.indexOf("\n## Packages"));
        Matcher row = ROW.matcher(section.substring(0, section.indexOf("\n### ")));
        while (row.find()) {
            Set<String> uses = new TreeSet<>();
            Matcher word = WORD.matcher(row.group(2));
            while (word.find()) {
                uses.add(word.group());
            }
            table.put(row.group(1), uses);
        }
        return table;
    }
}
