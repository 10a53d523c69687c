package vn.tiendo.view;

/**
 * A verdict as word and shape, never as colour alone.
 *
 * @param code stable code, for filters and appearance
 * @param shape one character
 * @param word the verdict in words
 */
public record VerdictMark(String code, String shape, String word) {}
