package vn.tiendo.sample;

import java.util.Arrays;
import java.util.List;

/** One line of a layout file: {@code kind | cell | cell}. */
record LayoutLine(LineKind kind, List<String> cells) {

    static LayoutLine parse(String line) {
        List<String> parts =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new LayoutLine(LineKind.of(parts.get(0)), parts.subList(1, parts.size()));
    }

    /** The cell, empty where the line is shorter. */
    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
