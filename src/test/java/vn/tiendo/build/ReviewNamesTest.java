package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Copies keep the names of their originals as far as every system can hold them. */
class ReviewNamesTest {

    private static List<String> names(String... originals) {
        ReviewNames names = new ReviewNames();
        return List.of(originals).stream().map(names::of).toList();
    }

    @Test
    void ordinaryNamesStay() {
        assertThat(names("Sở KHĐT/Biểu 6T-2021 (sửa).xlsx", "conso.xlsx", "a.b.xls"))
                .containsExactly("Sở KHĐT/Biểu 6T-2021 (sửa).xlsx", "conso.xlsx", "a.b.xls");
    }

    @Test
    void namesThatAreOneOnWindowsAreTold() {
        assertThat(names("A.xlsx", "a.xlsx", "Ấ.xlsx", "A\u0302\u0301.xlsx", "x/B.xls", "X/b.xls"))
                .containsExactly("A.xlsx", "a-2.xlsx", "Ấ.xlsx", "A\u0302\u0301-2.xlsx", "x/B.xls", "X/b-2.xls");
    }

    @Test
    void devicesForeignSignsAndTurnedLettersAreNot() {
        assertThat(names("CON.xlsx", "nul", "com1.a.xls", "lpt9.csv.cach-doc.xlsx", "console.xls"))
                .containsExactly("_CON.xlsx", "_nul", "_com1.a.xls", "_lpt9.csv.cach-doc.xlsx", "console.xls");
        assertThat(names("b\u202Exslx.xlsx", "a:b*c?.xlsx", "<img src=\"x\">.xls", "dot. /e.xls"))
                .containsExactly("b_xslx.xlsx", "a_b_c_.xlsx", "_img src=_x__.xls", "dot_/e.xls");
    }

    @Test
    void nothingLeadsOut() {
        assertThat(names("../../out.xls", "./a.xls", "..", "C:/out.xls", "/etc/out.xls"))
                .allMatch(name -> !name.startsWith("/") && !name.contains("..") && !name.contains(":"));
        assertThat(names("x".repeat(5000) + ".xlsx").get(0)).hasSizeLessThan(80).endsWith(".xlsx");
    }
}
