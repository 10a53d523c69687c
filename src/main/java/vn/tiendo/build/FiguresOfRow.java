package vn.tiendo.build;

import java.util.List;
import vn.tiendo.model.Figure;

/**
 * Figures that stand beside one another.
 *
 * @param row what is known of their row
 * @param figures from left to right
 */
record FiguresOfRow(KnownRow row, List<Figure> figures) {}
