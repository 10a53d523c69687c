package vn.tiendo.view;

import java.util.Optional;

/**
 * One bar of a level chart.
 *
 * @param scenario its look
 * @param label what it is
 * @param detail its period, in small print
 * @param level the value, empty where the workbooks have none
 * @param text the value with its qualifier, or why it is missing
 * @param variance how the actual differs from it, relative
 */
public record LevelBar(
        ChartScenario scenario,
        String label,
        String detail,
        Optional<ChartLevel> level,
        String text,
        Optional<ChartVariance> variance) {}
