package vn.tiendo.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The looks of a page's drawings, as classes of its style sheet: a page has thousands of shapes and a few dozen looks. */
final class SvgLooks {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final Map<String, String> names = new LinkedHashMap<>();

    /** The class that stands for these declarations. */
    String name(String declarations) {
        String known = names.get(declarations);
        if (known != null) {
            return known;
        }
        String name = shortName(names.size());
        names.put(declarations, name);
        return name;
    }

    /** A letter, and a number behind it when all letters are given: no class of the page's own style sheet is like that. */
    private static String shortName(int place) {
        int round = place / LETTERS.length();
        return LETTERS.charAt(place % LETTERS.length()) + (round == 0 ? "" : String.valueOf(round));
    }

    /** Rules for all classes named so far; a longer selector would not reach what stands behind a reference. */
    String css() {
        return names.entrySet().stream()
                .map(look -> "." + look.getValue() + "{" + look.getKey() + "}")
                .collect(Collectors.joining("\n"));
    }
}
