package vn.tiendo.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wording that a text begins with is the first of all its wordings, where no word stands before it. */
final class LeadingWordingsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trong đó: Lúa",
                "(Trong đó) lúa",
                "% kế hoạch",
                "% so với cùng kỳ",
                "% Thực hiện 6 tháng",
                "% % So sánh",
                "Kế hoach năm 2021",
                "KE HOACH NAM 2021",
                "Nông nghiệp so với kế hoạch",
                "5 Kế hoạch",
                "Phân theo ngành kinh tế",
                "Tỷ lệ hoàn thành kế hoạch",
                "Ghi chú: số liệu",
                "Số thứ tự",
                "Xã Tân Cương",
                ""
            })
    void itIsTheFirstOfAll(String text) {
        List<TermMatch> all = VOCABULARY.find(text);
        Set<Term> leading = EnumSet.noneOf(Term.class);
        for (TermMatch match : all) {
            boolean wordless = text.substring(0, match.start()).chars().noneMatch(Character::isLetterOrDigit);
            if (wordless && match.start() == all.get(0).start()) {
                leading.add(match.term());
            }
        }
        for (Term term : Term.values()) {
            assertThat(VOCABULARY.beginsWith(text, term)).as("%s", term).isEqualTo(leading.contains(term));
        }
    }
}
