package vn.tiendo.workbook;

import java.io.IOException;
import java.nio.file.Files;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page of tables that bears the name of a workbook. As in Excel it becomes one sheet: what stands between the tables is
 * a row each, the tables follow one another.
 */
final class HtmlBook {

    /** A page grows about tenfold as a tree. */
    private static final int SMALLER_THAN_LIMIT = 8;

    private HtmlBook() {}

    static OpenBook read(SourceFile source, ReadingBudget budget) throws IOException {
        long size = Files.size(source.path());
        budget.require(size, budget.limits().fileBytes() / SMALLER_THAN_LIMIT, "page-bytes");
        byte[] bytes = Files.readAllBytes(source.path());
        Document page = Jsoup.parse(HtmlCharset.decode(bytes));
        GridBuilder grid = new GridBuilder(source.name(), FileNames.stem(source.name()));
        HtmlTables tables = new HtmlTables(grid, budget);
        page.body().traverse(tables);
        return new GridBook(FileFormat.HTML, grid.build());
    }
}
