package vn.tiendo.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import vn.tiendo.model.Finding;

/**
 * A page of tables that bears the name of a workbook. As in Excel it becomes one sheet: what stands between the tables is
 * a row each, the tables follow one another.
 */
final class HtmlBook {

    /** A page grows about tenfold as a tree. */
    private static final int SMALLER_THAN_LIMIT = 8;

    private static final int WHERE_NAMES_STAND = 100_000;
    private static final Pattern SHEET_NAME = Pattern.compile("<x:Name>([^<>]{1,60})</x:Name>");

    private HtmlBook() {}

    static OpenBook read(SourceFile source, ReadingBudget budget, List<Finding> findings) throws IOException {
        long size = Files.size(source.path());
        budget.require(size, budget.limits().fileBytes() / SMALLER_THAN_LIMIT, "page-bytes");
        byte[] bytes = Files.readAllBytes(source.path());
        String text = HtmlCharset.decode(bytes);
        Document page = Jsoup.parse(text);
        String sheet = sheetName(text, source);
        GridBuilder grid = new GridBuilder(source.name(), sheet);
        SheetFindings faults = new SheetFindings(source.name(), sheet);
        page.body().traverse(new HtmlTables(grid, budget, faults));
        findings.addAll(faults.all());
        return new GridBook(FileFormat.HTML, grid.build());
    }

    /** Excel notes the sheet's name in a comment; pages of other programs are called after their file. */
    private static String sheetName(String page, SourceFile source) {
        Matcher names = SHEET_NAME.matcher(page.substring(0, Math.min(page.length(), WHERE_NAMES_STAND)));
        String name = names.find() ? Parser.unescapeEntities(names.group(1).strip(), false) : "";
        return name.isEmpty() || names.find() ? FileNames.stem(source.name()) : name;
    }
}
