package vn.tiendo.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;

/**
 * Reads any supported file into grids, one sheet in memory at a time. The content decides what a file is, not its name.
 * Bad content never ends in an exception: it becomes a finding with what a person can do about it.
 */
public final class WorkbookReader {

    private final ReadingLimits limits;

    public WorkbookReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Hands over the sheets of a file in their order. Where the result says refused, the sheets handed over before must
     * be forgotten.
     */
    public Reading read(SourceFile file, Consumer<Grid> sheets) {
        List<Finding> findings = new ArrayList<>();
        try (OpenBook book = open(file, findings)) {
            for (int i = 0; i < book.sheets(); i++) {
                sheets.accept(book.sheet(i));
            }
            return new Reading(false, book.sheets(), findings);
        } catch (Refusal refusal) {
            return refused(file, refusal, findings);
        } catch (IOException e) {
            return refused(file, new Refusal(FindingCode.UNREADABLE_FILE, "damaged"), findings);
        }
    }

    private static Reading refused(SourceFile file, Refusal refusal, List<Finding> findings) {
        findings.add(Finding.onFile(refusal.code(), file.name(), "", refusal.arguments()));
        return new Reading(true, 0, findings);
    }

    private OpenBook open(SourceFile file, List<Finding> findings) throws IOException {
        ReadingBudget budget = new ReadingBudget(limits, Files.size(file.path()));
        return switch (FormatSniffer.sniff(file.path())) {
            case PACKAGE ->
                XlsxBook.open(
                        new XlsxEntries(ZipFile.builder().setPath(file.path()).get(), budget),
                        file.name(),
                        budget,
                        findings);
            case COMPOUND -> XlsBook.open(file, budget, findings);
            case EMPTY -> throw new Refusal(FindingCode.INCOMPLETE_FILE, "empty");
            case UNKNOWN -> throw new Refusal(FindingCode.UNSUPPORTED_FORMAT, "unknown");
        };
    }
}
