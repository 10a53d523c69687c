package vn.tiendo.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Area;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Observation;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.Project;
import vn.tiendo.model.Reallocation.Candidate;

class ProjectRankingTest {

    private static final Indicator INVESTMENT = Observations.flow("public-investment");
    private static final Indicator STATE_INVESTMENT = Observations.flow("state-investment");

    private final List<Project> projects = new ArrayList<>();

    @Test
    void projectsAreHeldAgainstThePathOfTheProvinceAndTheFurthestBehindComesFirst() {
        project("Cầu A", "100", "45");
        project("Đường B", "1000", "100");
        project("Kè C", "100", "20");

        List<Project> ranked = assess(pathOf(Observations.PROVINCE)).projects();

        assertThat(ranked).extracting(Project::name).containsExactly("Đường B", "Kè C", "Cầu A");
        assertThat(ranked.get(0).gapToPath().orElseThrow()).isEqualByComparingTo("300");
        assertThat(ranked.get(0).percent().orElseThrow()).isEqualByComparingTo("10");
        assertThat(ranked.get(2).gapToPath().orElseThrow()).isEqualByComparingTo("-5");
    }

    @Test
    void theCountrysPathServesWhereTheProvinceHasNone() {
        project("Cầu A", "100", "45");

        assertThat(assess(pathOf(Area.COUNTRY)).projects().get(0).gapToPath().orElseThrow())
                .isEqualByComparingTo("-5");
    }

    @Test
    void withoutAPathProjectsAreOrderedByPercentageAndNobodyGivesBack() {
        project("Cầu A", "100", "45");
        project("Đường B", "1000", "100");

        Assessed assessed = assess(new Observations());

        assertThat(assessed.projects()).extracting(Project::name).containsExactly("Đường B", "Cầu A");
        assertThat(assessed.projects()).allMatch(project -> project.gapToPath().isEmpty());
        assertThat(assessed.reallocation().giveBack()).isEmpty();
    }

    @Test
    void slowProjectsOfferWhatTheyWouldLeaveUnspentAndFastOnesAskForWhatTheyLack() {
        project("Chậm", "1000", "100");
        project("Vừa", "100", "21");
        project("Nhanh", "100", "90");
        project("Chưa hết vốn", "100", "79");

        Assessed assessed = assess(pathOf(Observations.PROVINCE));

        assertThat(assessed.reallocation().giveBack())
                .extracting(candidate -> candidate.project().name())
                .containsExactly("Chậm");
        assertThat(assessed.reallocation().offered()).isEqualByComparingTo("750");
        assertThat(assessed.reallocation().receive())
                .extracting(candidate -> candidate.project().name())
                .containsExactly("Nhanh");
        assertThat(assessed.reallocation().receive())
                .extracting(Candidate::amount)
                .singleElement()
                .satisfies(amount -> assertThat(amount).isEqualByComparingTo("125"));
        assertThat(assessed.reallocation().wanted()).isEqualByComparingTo("125");
    }

    @Test
    void percentagesAreOfTheLeadingPlan() {
        Observations plans = new Observations()
                .of(INVESTMENT)
                .by(PlanAuthority.CENTRAL)
                .target("2021", "2000")
                .by(PlanAuthority.COUNCIL)
                .target("2021", "4000")
                .actual("2021-H1", "1000");
        projects.add(project("Cầu A", plans.list()));

        assertThat(assess(new Observations()).projects().get(0).percent().orElseThrow())
                .isEqualByComparingTo("25");
    }

    @Test
    void otherYearsAndLaterMonthsAreLeftAside() {
        projects.add(project(
                "Cầu A",
                at("a.xlsx").target("2020", "100").actual("2020-H1", "90").list()));
        projects.add(project(
                "Cầu A",
                at("b.xlsx").target("2021", "100").actual("2021-H1", "30").list()));
        projects.add(project(
                "Cầu A",
                at("c.xlsx").target("2021", "120").actual("2021-9M", "80").list()));

        assertThat(assess(pathOf(Observations.PROVINCE)).projects())
                .singleElement()
                .satisfies(project -> {
                    assertThat(project.percent().orElseThrow()).isEqualByComparingTo("30");
                    assertThat(project.gapToPath().orElseThrow()).isEqualByComparingTo("10");
                });
    }

    @Test
    void aSumOfFewerMonthsIsNotHeldAgainstThePaceOfTheHalfYear() {
        projects.add(project(
                "Cầu A",
                at("a.xlsx").target("2021", "100").actual("2021-5M", "30").list()));

        assertThat(assess(pathOf(Observations.PROVINCE)).projects())
                .singleElement()
                .matches(project ->
                        project.percent().isPresent() && project.gapToPath().isEmpty());
    }

    @Test
    void oneProjectInTwoWorkbooksIsOneAndWhatContradictsItselfIsTold() {
        projects.add(project(
                "Cầu A",
                at("a.xlsx")
                        .by(PlanAuthority.CENTRAL)
                        .target("2021", "80")
                        .actual("2021-H1", "30")
                        .list()));
        projects.add(project(
                "CẦU A",
                at("b.xlsx")
                        .by(PlanAuthority.COUNCIL)
                        .target("2021", "100")
                        .actual("2021-H1", "30")
                        .list()));
        projects.add(project(
                "Kè B",
                at("a.xlsx").target("2021", "80").actual("2021-H1", "30").list()));
        projects.add(project(
                "Kè B",
                at("b.xlsx").target("2021", "80").actual("2021-H1", "35").list()));

        Assessed assessed = assess(new Observations());

        assertThat(assessed.projects()).hasSize(2);
        assertThat(assessed.projects().get(0).plans()).hasSize(2);
        assertThat(assessed.projects().get(0).percent().orElseThrow()).isEqualByComparingTo("30");
        assertThat(assessed.projects().get(1).disbursed()).isEmpty();
        assertThat(assessed.findings())
                .singleElement()
                .matches(finding -> finding.code() == FindingCode.CONFLICTING_FIGURES);
    }

    private static Observations at(String file) {
        return new Observations().of(INVESTMENT).from(file).by(PlanAuthority.COUNCIL);
    }

    /** Forty per cent by mid-year in the two years before. */
    private static Observations pathOf(Area area) {
        Indicator indicator = area.equals(Area.COUNTRY) ? STATE_INVESTMENT : INVESTMENT;
        return new Observations().of(indicator).in(area).year(2019, "40", "100").year(2020, "40", "100");
    }

    private Assessed assess(Observations observations) {
        Observations known = observations.of(INVESTMENT);
        return new Assessor(known.catalogue()).assess(known.list(), projects, Observations.HALF_2021);
    }

    private void project(String name, String plan, String paid) {
        projects.add(project(
                name,
                new Observations()
                        .of(INVESTMENT)
                        .by(PlanAuthority.COUNCIL)
                        .target("2021", plan)
                        .actual("2021-H1", paid)
                        .list()));
    }

    private static Project project(String name, List<Observation> planThenPaid) {
        Observation paid = planThenPaid.get(planThenPaid.size() - 1);
        return new Project(
                false,
                name,
                "Ban quản lý dự án",
                "ODA",
                true,
                planThenPaid.subList(0, planThenPaid.size() - 1),
                Optional.of(paid),
                Optional.<BigDecimal>empty(),
                Optional.empty(),
                true,
                "",
                paid.source());
    }
}
