package vn.tiendo.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.view.Bullets;
import vn.tiendo.view.ChartModel;
import vn.tiendo.view.DashboardView;
import vn.tiendo.view.DataTable;
import vn.tiendo.view.IndicatorRow;
import vn.tiendo.view.LegendEntry;
import vn.tiendo.view.MidYearBullet;
import vn.tiendo.view.ProjectRow;
import vn.tiendo.view.RowGraphic;
import vn.tiendo.view.SectorGroup;
import vn.tiendo.view.Sparkline;

/** The drawings of one page, asked for by its templates. */
public final class PageDrawings {

    private final SharedMarks shared = new SharedMarks();

    PageDrawings(DashboardView view) {
        List<IndicatorRow> rows = Stream.of(view.sectors(), view.party(), view.elsewhere())
                .flatMap(List::stream)
                .map(SectorGroup::rows)
                .flatMap(List::stream)
                .toList();
        // All indicators share one scale, and all projects another, so that readers can compare them.
        announce(rows.stream()
                .map(IndicatorRow::bullet)
                .flatMap(Optional::stream)
                .toList());
        announce(view.projects().groups().stream()
                .flatMap(group -> group.rows().stream())
                .map(ProjectRow::bullet)
                .flatMap(Optional::stream)
                .toList());
        view.key().forEach(entry -> shared.announce(entry, RowDrawings.sample(entry.scenario())));
        announceGraphics(view.terms());
        rows.forEach(row -> row.details().tables().forEach(this::announceGraphics));
        view.changes().chart().ifPresent(this::announce);
        rows.forEach(row -> {
            row.sparkline().ifPresent(sparkline -> shared.announce(sparkline, RowDrawings.sparkline(sparkline)));
            row.details().chart().ifPresent(this::announce);
        });
    }

    /** The rows of one table share their scale. */
    private void announceGraphics(DataTable table) {
        double scale = Bullets.scale(table.graphics().stream()
                .flatMap(Optional::stream)
                .filter(MidYearBullet.class::isInstance)
                .map(MidYearBullet.class::cast)
                .toList());
        table.graphics().stream()
                .flatMap(Optional::stream)
                .forEach(graphic -> shared.announce(graphic, RowDrawings.graphic(graphic, scale)));
    }

    private void announce(ChartModel chart) {
        shared.announce(chart, ChartLayout.key(chart), ChartLayout.figure(chart));
    }

    private void announce(List<MidYearBullet> bullets) {
        double scale = Bullets.scale(bullets);
        bullets.forEach(bullet -> shared.announce(bullet, RowDrawings.bullet(bullet, scale)));
    }

    /** A bullet of an indicator or a project. */
    public Markup bullet(MidYearBullet bullet) {
        return shared.decoration(bullet);
    }

    /** What stands at the end of a table's row. */
    public Markup graphic(RowGraphic graphic) {
        return shared.decoration(graphic);
    }

    public Markup sparkline(Sparkline sparkline) {
        return shared.decoration(sparkline);
    }

    /** The sample of an entry of the key. */
    public Markup sample(LegendEntry entry) {
        return shared.decoration(entry);
    }

    /** A whole chart, named by the element of the page that has its headline. */
    public Markup chart(ChartModel chart, String labelledBy) {
        return shared.figure(chart, labelledBy);
    }

    /** What the drawings share; stands once in the page, after the last of them. */
    public Markup shared() {
        return shared.definitions();
    }

    String css() {
        return shared.css();
    }
}
