package vn.tiendo.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Department;
import vn.tiendo.model.Departments;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Predecessor;

class DepartmentListTest {

    private static final LocalDate BEFORE = LocalDate.of(2021, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 12, 31);

    private final Departments departments = DepartmentList.load();
    private final Catalogue catalogue = Catalogues.load();

    @Test
    void codesAndNamesAreDistinctAndNameFiles() {
        assertThat(departments.all()).extracting(Department::code).doesNotHaveDuplicates();
        assertThat(departments.all()).extracting(Department::code).allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
        assertThat(departments.all().stream()
                        .flatMap(department ->
                                Stream.concat(Stream.of(department.name()), department.aliases().stream())))
                .doesNotHaveDuplicates();
    }

    @Test
    void predecessorsAreDepartmentsAndTheirIndicatorsAreInTheCatalogue() {
        List<Predecessor> predecessors = departments.all().stream()
                .flatMap(department -> department.predecessors().stream())
                .toList();

        assertThat(predecessors)
                .isNotEmpty()
                .allMatch(each -> departments.byCode(each.department()).isPresent())
                .allMatch(each -> each.indicators().stream()
                        .allMatch(code -> catalogue.find(code).isPresent()));
    }

    @Test
    void everyIndicatorIsAnsweredForBeforeAndAfterTheReorganisation() {
        for (LocalDate day : List.of(BEFORE, AFTER)) {
            assertThat(catalogue.on(day, departments).indicators())
                    .allSatisfy(indicator -> assertThat(departments.find(indicator.department()))
                            .as(indicator.code())
                            .hasValueSatisfying(department ->
                                    assertThat(department.existed(day)).isTrue()));
        }
    }

    @Test
    void mergedDepartmentsHandOverAndADividedOneSaysWhat() {
        assertThat(owner("public-investment", BEFORE)).isEqualTo("Sở Kế hoạch và Đầu tư");
        assertThat(owner("public-investment", AFTER)).isEqualTo("Sở Tài chính");
        assertThat(owner("jobs", AFTER)).isEqualTo("Sở Nội vụ");
        assertThat(owner("poverty-rate", AFTER)).isEqualTo("Sở Nông nghiệp và Môi trường");
        assertThat(owner("revenue-domestic", LocalDate.of(2025, 4, 1))).isEqualTo("Chi cục Thuế khu vực");
        assertThat(owner("revenue-domestic", AFTER)).isEqualTo("Thuế tỉnh");
    }

    @Test
    void abbreviationsMeanTheDepartment() {
        assertThat(departments.find("SỞ  KH&ĐT")).map(Department::code).contains("planning-investment");
        assertThat(departments.find("Sở Giao dịch")).isEmpty();
        assertThat(departments.spelt("Sở NN&PTNT")).isEqualTo("Sở Nông nghiệp và Phát triển nông thôn");
        assertThat(departments.spelt("Sở Giao dịch")).isEqualTo("Sở Giao dịch");
    }

    private String owner(String indicator, LocalDate day) {
        Indicator known = catalogue.find(indicator).orElseThrow();
        return departments.owner(known, day);
    }
}
