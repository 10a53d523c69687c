package vn.tiendo.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.util.RecordFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.SharedFiles;

/**
 * Nothing of the statistician's gets lost in the copy: values, formulas, looks, merges, widths, names, pictures, charts,
 * macros, comments. Real books and files of POI's own tests; {@code -Dreview.losses=all} takes all of them.
 */
class ReviewLossesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "workbooks/national-monthly/2003-06-30-Bieu0603-1.xls",
                "workbooks/national-monthly/2020-01-29-02-Bieu-01-2020.xlsx",
                "workbooks/local/tonghopktxh_dahuoai.xlsx",
                "corpus/poi/123233_charts.xlsx",
                "corpus/poi/0-www-crossref-org.lib.rivier.edu_education-files_suffix-generator.xlsm"
            })
    void losesNothingOf(String shared) throws IOException {
        Path original = SharedFiles.require(shared);
        assertThat(Losses.between(original, marked(original).orElseThrow())).isEmpty();
    }

    @Test
    void losesNothingOfAnyRealBook() throws IOException {
        org.junit.jupiter.api.Assumptions.assumeTrue(
                "all".equals(System.getProperty("review.losses")), "-Dreview.losses=all");
        Path books = SharedFiles.require("workbooks");
        try (java.util.stream.Stream<Path> all = Files.walk(books)) {
            for (Path original : all.filter(file -> file.toString().matches(".*\\.xls[xm]?"))
                    .sorted()
                    .toList()) {
                if (marked(original).isPresent() || canBeCopied(original)) {
                    assertThat(Losses.between(original, marked(original).orElseThrow()))
                            .as(original.toString())
                            .isEmpty();
                }
            }
        }
    }

    /** A copy that no program opens is worse than none: the form comes apart then. */
    @Test
    void aCopyThatCouldNotBeOpenedIsNotHandedOut() throws IOException {
        Path original = SharedFiles.require("workbooks/national-monthly/2010-01-29-Bieu-0110-3.xls");
        assertThat(canBeCopied(original)).isFalse();
        assertThat(marked(original)).isEmpty();
    }

    /** Whether POI's model, written as it was read, can be read again. */
    private static boolean canBeCopied(Path original) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = WorkbookFactory.create(original.toFile(), null, true)) {
            book.write(bytes);
        }
        try (Workbook again = WorkbookFactory.create(new ByteArrayInputStream(bytes.toByteArray()))) {
            return again.getNumberOfSheets() > 0;
        } catch (RecordFormatException broken) {
            return false;
        }
    }

    private Optional<Path> marked(Path original) throws IOException {
        String name = String.valueOf(original.getFileName());
        Optional<byte[]> copy = ReadFile.of(name, original).review().of(original);
        return copy.isEmpty() ? Optional.empty() : Optional.of(Files.write(folder.resolve(name), copy.get()));
    }
}
