package vn.tiendo.assess;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import vn.tiendo.model.Sector;

/**
 * How {@link ShareRule} errs at mid-years of published national series: what an indicator borrows when neither it nor
 * the same indicator of other areas has a record. The data file says from what and how it was made; {@link
 * BackTest#kindErrors} makes its numbers.
 */
final class PublicErrors {

    private static final String FILE = "kind-errors.tsv";

    /** The row for sectors without a series of their own. */
    private static final String ANY = "*";

    private static final PublicErrors SHIPPED = read();

    private final Map<String, KindErrors> bySector;

    private PublicErrors(Map<String, KindErrors> bySector) {
        this.bySector = Map.copyOf(bySector);
    }

    static PublicErrors shipped() {
        return SHIPPED;
    }

    /**
     * Errors of flows of a sector when so much of the year is gone. The series are half-yearly; with less of the year
     * known the error grows, with more it shrinks, as the part still unknown: {@code (1 − e) / (1/2)}.
     */
    KindErrors of(Sector sector, BigDecimal elapsed) {
        KindErrors halfYear = bySector.getOrDefault(sector.code(), any());
        BigDecimal unknown = BigDecimal.ONE.subtract(elapsed).multiply(BigDecimal.valueOf(2));
        return new KindErrors(Decimals.times(halfYear.typical(), unknown), halfYear.factor());
    }

    /** Errors of all series together. */
    KindErrors any() {
        KindErrors any = bySector.get(ANY);
        if (any == null) {
            throw new IllegalStateException(FILE + " has no row " + ANY);
        }
        return any;
    }

    private static PublicErrors read() {
        try (InputStream stream = PublicErrors.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            Map<String, KindErrors> rows = new HashMap<>();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells ->
                            rows.put(cells[0], new KindErrors(new BigDecimal(cells[1]), new BigDecimal(cells[2]))));
            return new PublicErrors(rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(FILE, failure);
        }
    }
}
