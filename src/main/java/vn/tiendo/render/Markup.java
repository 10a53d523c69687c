package vn.tiendo.render;

/**
 * Markup made by this program, every text in it escaped: the one kind of string that goes into the page as it is.
 *
 * @param svg one {@code <svg>} element
 */
public record Markup(String svg) {

    @Override
    public String toString() {
        return svg;
    }
}
