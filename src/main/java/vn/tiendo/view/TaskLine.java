package vn.tiendo.view;

/**
 * Something that is to be done.
 *
 * @param task what, as written
 * @param indicator for which indicator, may be empty
 * @param owner department that answers for it, may be empty
 * @param deadline as written, or the day; may be empty
 * @param state how far it is, in words
 * @param tone {@code bad} for what is overdue, {@code good} for what is done, else empty
 */
public record TaskLine(String task, String indicator, String owner, String deadline, String state, String tone) {}
