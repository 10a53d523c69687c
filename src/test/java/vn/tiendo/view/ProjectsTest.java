package vn.tiendo.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Project;

class ProjectsTest {

    private final List<Project> projects = ChartReviews.everyLook().projects();

    /** 96 are disbursed of 850, and the usual pace is 120 ahead. */
    @Test
    void thePaceIsNamedWhereAllAreHeldAgainstOne() {
        Project first = projects.get(0);

        assertThat(Projects.usual(List.of(first, first))).contains(new BigDecimal("25.4"));
        assertThat(Projects.path(first).getAsDouble()).isBetween(25.41, 25.42);
    }

    @Test
    void noneIsNamedWhereThereAreSeveralOrNone() {
        assertThat(projects.stream().flatMap(project -> project.usualPercent().stream()))
                .hasSizeGreaterThan(1);
        assertThat(Projects.usual(projects)).isEmpty();
        assertThat(Projects.usual(List.of())).isEmpty();
    }
}
