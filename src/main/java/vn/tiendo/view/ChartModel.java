package vn.tiendo.view;

/**
 * A chart as finished words and numbers. Page and picture are drawn from the same model, so they cannot say different
 * things.
 */
public sealed interface ChartModel permits MidYearBulletChart, HistoryChart, LevelChart, VarianceChart {

    /** The words around it. */
    ChartFrame frame();
}
