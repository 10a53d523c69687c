package vn.tiendo.view;

/**
 * Something proposed for the rest of the year.
 *
 * @param task what is to be done, as proposed
 * @param indicator for which indicator
 * @param owner department that answers for it
 */
public record TaskLine(String task, String indicator, String owner) {}
