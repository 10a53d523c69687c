package vn.tiendo.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The looks of a page's drawings, as classes of its style sheet: a page has thousands of shapes and a few dozen looks. */
final class SvgLooks {

    private final Map<String, String> names = new LinkedHashMap<>();

    /** The class that stands for these declarations. */
    String name(String declarations) {
        String known = names.get(declarations);
        if (known != null) {
            return known;
        }
        String name = "k" + Integer.toString(names.size(), Character.MAX_RADIX);
        names.put(declarations, name);
        return name;
    }

    /** Rules for all classes named so far; a longer selector would not reach what stands behind a reference. */
    String css() {
        return names.entrySet().stream()
                .map(look -> "." + look.getValue() + "{" + look.getKey() + "}")
                .collect(Collectors.joining("\n"));
    }
}
