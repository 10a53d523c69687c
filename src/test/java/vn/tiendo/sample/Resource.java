package vn.tiendo.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data files of the sample set. */
final class Resource {

    private Resource() {}

    static List<String> lines(String name) {
        try (InputStream in = Resource.class.getResourceAsStream("/sample/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such sample resource: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Lines of a tab-separated file as maps from its header line's names. */
    static List<Map<String, String>> rows(String name) {
        List<String> lines = lines(name);
        String[] columns = lines.get(0).split("\t", -1);
        return lines.stream().skip(1).map(line -> row(name, columns, line)).toList();
    }

    private static Map<String, String> row(String name, String[] columns, String line) {
        String[] values = line.split("\t", -1);
        if (values.length != columns.length) {
            throw new IllegalArgumentException(name + ": " + columns.length + " columns expected: " + line);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], values[i]);
        }
        return row;
    }
}
