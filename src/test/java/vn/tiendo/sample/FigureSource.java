package vn.tiendo.sample;

import java.util.List;

/** Looks up what a layout refers to by {@code {key.field}} or {@code {series:label:years:fields}}. */
record FigureSource(PublishedFigures published, NationalSeries national, IllustrativeProjects projects) {

    List<Content> figures(String reference) {
        if (reference.indexOf(':') > 0) {
            return national.figures(reference);
        }
        int dot = reference.lastIndexOf('.');
        String key = reference.substring(0, dot);
        String field = reference.substring(dot + 1);
        if (published.has(key)) {
            return List.of(published.figure(key, field));
        }
        if (projects.has(key)) {
            return List.of(projects.cell(key, field));
        }
        throw new IllegalArgumentException("no such figure: " + reference);
    }
}
