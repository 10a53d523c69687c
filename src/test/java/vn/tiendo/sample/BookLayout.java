package vn.tiendo.sample;

import java.util.List;

/**
 * How one workbook is laid out.
 *
 * @param file its name
 * @param typeface how its text is stored
 * @param lines its sheets, line by line
 */
record BookLayout(String file, Typeface typeface, List<LayoutLine> lines) {

    static BookLayout load(String name) {
        List<LayoutLine> lines = Resource.lines(name + ".layout").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(LayoutLine::parse)
                .toList();
        LayoutLine book = lines.get(0);
        if (book.kind() != LineKind.BOOK) {
            throw new IllegalArgumentException(name + ": must begin with its book");
        }
        return new BookLayout(book.cell(0), Typeface.valueOf(book.cell(1)), lines.subList(1, lines.size()));
    }
}
