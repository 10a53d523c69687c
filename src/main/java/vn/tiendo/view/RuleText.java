package vn.tiendo.view;

/**
 * When a verdict is given.
 *
 * @param mark the verdict
 * @param text the rule
 */
public record RuleText(VerdictMark mark, String text) {}
