package vn.tiendo.view;

/**
 * A labelled statement of the page's head.
 *
 * @param label what it is about
 * @param text the statement
 */
public record Fact(String label, String text) {}
