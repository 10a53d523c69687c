package vn.tiendo.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The key of a bullet chart: only what occurs in it. The plan is named over its tick. */
final class BulletLegend {

    private BulletLegend() {}

    static List<ChartScenario> of(List<BulletRow> rows) {
        return ofBullets(rows.stream().flatMap(row -> row.bullet().stream()).toList());
    }

    /** The same for bullets alone. */
    static List<ChartScenario> ofBullets(List<MidYearBullet> bullets) {
        List<ChartScenario> legend = new ArrayList<>();
        if (bullets.isEmpty()) {
            return legend;
        }
        if (bullets.stream().anyMatch(bullet -> !bullet.estimate())) {
            legend.add(ChartScenario.ACTUAL);
        }
        if (bullets.stream().anyMatch(MidYearBullet::estimate)) {
            legend.add(ChartScenario.ESTIMATE);
        }
        if (bullets.stream().anyMatch(bullet -> bullet.path().isPresent())) {
            legend.add(ChartScenario.PATH);
        }
        if (bullets.stream().anyMatch(bullet -> bullet.projection().isPresent())) {
            legend.add(ChartScenario.PROJECTION);
        }
        return legend;
    }

    /** The key of a column of differences: only the effects that occur. */
    static List<ChartScenario> effects(List<ChartVariance> variances) {
        Set<Effect> drawn = variances.stream().map(ChartVariance::effect).collect(Collectors.toSet());
        List<ChartScenario> legend = new ArrayList<>();
        if (drawn.contains(Effect.GOOD)) {
            legend.add(ChartScenario.GOOD);
        }
        if (drawn.contains(Effect.BAD)) {
            legend.add(ChartScenario.BAD);
        }
        if (drawn.contains(Effect.NEUTRAL)) {
            legend.add(ChartScenario.NEUTRAL);
        }
        return legend;
    }
}
