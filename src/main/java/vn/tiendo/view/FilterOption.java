package vn.tiendo.view;

/**
 * One choice of a filter.
 *
 * @param value what rows carry
 * @param label what people read
 */
public record FilterOption(String value, String label) {}
