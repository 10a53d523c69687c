package vn.tiendo.build;

import java.util.List;
import vn.tiendo.model.Figure;

/**
 * Figures that stand beside one another, and perhaps those of rows below with the very same labels.
 *
 * @param row what is known of them by their labels
 * @param figures row by row, each from left to right
 */
record FiguresOfRow(KnownRow row, List<Figure> figures) {}
