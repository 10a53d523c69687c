package vn.tiendo.view;

/**
 * A picture in the text of a message.
 *
 * @param source {@code cid:} and its id
 * @param headline what it shows
 * @param width in pixels, as shown
 * @param height in pixels, as shown
 */
public record MailPicture(String source, String headline, int width, int height) {}
