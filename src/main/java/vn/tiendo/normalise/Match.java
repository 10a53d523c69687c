package vn.tiendo.normalise;

import java.util.Optional;
import vn.tiendo.model.Area;
import vn.tiendo.model.Indicator;

/**
 * The catalogue's entry that a figure is about.
 *
 * @param indicator the indicator
 * @param area the area that the figure's row, column or title names; empty where only its book can say
 */
record Match(Indicator indicator, Optional<Area> area) {}
