package vn.tiendo.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.view.Bullets;
import vn.tiendo.view.ChartModel;
import vn.tiendo.view.DashboardView;
import vn.tiendo.view.IndicatorRow;
import vn.tiendo.view.MidYearBullet;
import vn.tiendo.view.ProjectRow;
import vn.tiendo.view.SectorGroup;
import vn.tiendo.view.Sparkline;

/** The drawings of one page, asked for by its templates. */
public final class PageDrawings {

    private final double scale;
    private final double projectScale;
    private final SharedMarks shared = new SharedMarks();

    PageDrawings(DashboardView view) {
        List<IndicatorRow> rows = Stream.of(view.sectors(), view.party(), view.elsewhere())
                .flatMap(List::stream)
                .map(SectorGroup::rows)
                .flatMap(List::stream)
                .toList();
        this.scale = Bullets.scale(rows.stream()
                .map(IndicatorRow::bullet)
                .flatMap(Optional::stream)
                .toList());
        this.projectScale = Bullets.scale(view.projects().groups().stream()
                .flatMap(group -> group.rows().stream())
                .map(ProjectRow::bullet)
                .flatMap(Optional::stream)
                .toList());
    }

    /** A bullet of an indicator, on the scale that all indicators of the page share. */
    public Markup bullet(MidYearBullet bullet) {
        return ChartMarkup.bullet(bullet, scale);
    }

    /** A bullet of a project, on the scale that all projects share. */
    public Markup projectBullet(MidYearBullet bullet) {
        return ChartMarkup.bullet(bullet, projectScale);
    }

    public Markup sparkline(Sparkline sparkline) {
        return ChartMarkup.sparkline(sparkline);
    }

    /** A whole chart. */
    public Markup chart(ChartModel chart) {
        return shared.figure(chart);
    }

    /** What the drawings share; stands once in the page, after the last of them. */
    public Markup shared() {
        return shared.definitions();
    }
}
