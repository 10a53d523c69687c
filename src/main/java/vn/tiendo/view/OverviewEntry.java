package vn.tiendo.view;

import java.util.Optional;

/**
 * One target in the overview.
 *
 * @param row id of the indicator's row further down
 * @param name the indicator
 * @param number attained in per cent of plan, or the value where no percentage makes sense
 * @param outlook where the year is expected to end, in words; empty where nothing is projected or no room is left
 * @param bullet the same drawn; none where no room is left
 */
public record OverviewEntry(String row, String name, Cited number, String outlook, Optional<MidYearBullet> bullet) {}
