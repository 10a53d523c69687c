package vn.tiendo.view;

/** Whether a difference is good for the province, whatever its sign: fewer poor households are good. */
public enum Effect {
    GOOD,
    BAD,
    /** No direction is laid down, or there is no difference. */
    NEUTRAL
}
