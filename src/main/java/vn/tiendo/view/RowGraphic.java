package vn.tiendo.view;

/** A small drawing at the end of a table's row; it repeats numbers that stand in the row. */
public sealed interface RowGraphic permits MidYearBullet, RowVariance {}
