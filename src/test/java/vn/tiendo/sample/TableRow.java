package vn.tiendo.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The cells of one body row.
 *
 * @param contents one per column
 * @param joined whether the cell of that column is joined to the one on its left
 * @param sources where its figures were published
 */
record TableRow(List<Content> contents, List<Boolean> joined, Set<String> sources) {

    private static final Pattern REFERENCE = Pattern.compile("\\{(.+)}");
    private static final Pattern HOST = Pattern.compile("https?://(?:www\\.|test\\.|beta\\.)?([^/]+)/.*");
    private static final String CITED = "{sources}";

    static TableRow of(LayoutLine line, int columns, FigureSource figures) {
        List<Content> contents = new ArrayList<>();
        List<Boolean> joined = new ArrayList<>();
        for (String cell : line.cells()) {
            List<Content> made = contents(cell, figures);
            contents.addAll(made);
            made.forEach(content -> joined.add(cell.equals("<")));
        }
        while (contents.size() < columns) {
            contents.add(Content.BLANK);
            joined.add(false);
        }
        Set<String> sources = new LinkedHashSet<>();
        contents.forEach(content -> content.source().ifPresent(sources::add));
        contents.replaceAll(content -> cite(content, sources));
        return new TableRow(contents, joined, sources);
    }

    private static List<Content> contents(String cell, FigureSource figures) {
        if (cell.equals("<")) {
            return List.of(Content.BLANK);
        }
        if (cell.startsWith("=")) {
            return List.of(Content.formula(cell.substring(1), 1));
        }
        if (Numbers.isWhole(cell)) {
            return List.of(Numbers.whole(cell));
        }
        Matcher reference = REFERENCE.matcher(cell);
        return reference.matches() ? figures.figures(reference.group(1)) : List.of(Content.text(cell));
    }

    /** Names the sources shortly in the note; their full addresses stand below the table. */
    private static Content cite(Content content, Set<String> sources) {
        String cited = sources.stream().map(TableRow::shortly).distinct().collect(Collectors.joining("; "));
        return content.text().contains(CITED) ? Content.text(content.text().replace(CITED, cited)) : content;
    }

    private static String shortly(String source) {
        Matcher host = HOST.matcher(source);
        return host.matches() ? host.group(1) : source;
    }
}
