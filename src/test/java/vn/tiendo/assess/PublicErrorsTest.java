package vn.tiendo.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.SharedFiles;
import vn.tiendo.model.Sector;

class PublicErrorsTest {

    @Test
    void theShippedFileIsWhatTheCodeMakesOfThePublishedSeries() throws IOException {
        List<String> made = PublicErrorsFile.lines(HalfYears.read(SharedFiles.require("domain/half-years.tsv")));

        assertThat(shipped()).as("make it:%n%s", String.join("\n", made)).isEqualTo(made);
    }

    @Test
    void lessOfTheYearKnownMeansALargerError() {
        PublicErrors errors = PublicErrors.shipped();
        KindErrors atMidYear = errors.of(Sector.INVESTMENT, new BigDecimal("0.5"));

        assertThat(errors.of(Sector.INVESTMENT, new BigDecimal("0.25")).typical())
                .isEqualByComparingTo(atMidYear.typical().multiply(new BigDecimal("1.5")));
        assertThat(errors.of(Sector.INVESTMENT, new BigDecimal("0.75")).typical())
                .isEqualByComparingTo(atMidYear.typical().divide(BigDecimal.valueOf(2)));
    }

    @Test
    void aSectorWithoutASeriesOfItsOwnBorrowsFromAll() {
        assertThat(PublicErrors.shipped().of(Sector.SOCIETY, new BigDecimal("0.5")))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(PublicErrors.shipped().any());
    }

    private static List<String> shipped() throws IOException {
        try (InputStream file = PublicErrors.class.getResourceAsStream("kind-errors.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
