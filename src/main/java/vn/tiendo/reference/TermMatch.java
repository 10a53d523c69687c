package vn.tiendo.reference;

/**
 * A wording found in a text.
 *
 * @param term what it says
 * @param start first character in the text
 * @param end after its last character
 */
public record TermMatch(Term term, int start, int end) {}
