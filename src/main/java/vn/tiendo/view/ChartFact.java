package vn.tiendo.view;

/**
 * One statement about a picture that travels inside its file.
 *
 * @param keyword ASCII keyword of the PNG text chunk ({@code Title}, {@code Source})
 * @param text the words
 */
public record ChartFact(String keyword, String text) {}
