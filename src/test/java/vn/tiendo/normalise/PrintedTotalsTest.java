package vn.tiendo.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Catalogues;
import vn.tiendo.view.FindingText;
import vn.tiendo.view.Messages;

/** Totals of tables that the catalogue does not know. */
class PrintedTotalsTest {

    private static List<Finding> findings(String... rows) {
        Normaliser normaliser = new Normaliser(Catalogues.load(), Areas.load());
        TypedBook.of("so.xlsx", rows).read().figures.forEach(normaliser::accept);
        return normaliser.finish(Optional.empty()).findings().stream()
                .filter(finding -> finding.code() == FindingCode.PARTS_DIFFER_FROM_TOTAL)
                .toList();
    }

    private static String[] table(String total, String last) {
        return new String[] {
            "Số giờ máy bơm chạy chống hạn tỉnh Nghệ An năm 2023",
            "Trạm|Đơn vị tính|Quý I năm 2023|Quý II năm 2023|Quý III năm 2023",
            "Tổng số|giờ|" + total,
            "Trạm Bắc|giờ|100|200|300",
            "Trạm Nam|giờ|10|20|30",
            "Trạm Đông|giờ|1|2|" + last
        };
    }

    @Test
    void aColumnThatDoesNotAddUpWhereTheOthersDoIsASlip() {
        List<Finding> slips = findings(table("111|222|353", "3"));

        assertThat(slips).singleElement().satisfies(slip -> {
            assertThat(slip.cell()).isEqualTo("E3");
            assertThat(FindingText.of(slip, Messages.of(Messages.VIETNAMESE)).message())
                    .contains("Tổng số", "353 giờ", "E4, E5, E6", "333 giờ");
        });
    }

    /** "Trong đó" need not be said for a list to be partial. */
    @Test
    void aListThatNeverAddsUpIsPartialAndNoSlip() {
        assertThat(findings(table("150|290|400", "3"))).isEmpty();
    }

    @Test
    void aColumnWithAGapProvesNothing() {
        assertThat(findings(table("111|222|353", "-"))).isEmpty();
    }
}
