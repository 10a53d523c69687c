package vn.tiendo.render;

/** A strip of a chart's body that is never cut in two. */
interface Block {

    /** Height it takes. */
    double height();

    /** Whether it heads the blocks after it: never the last of a picture, repeated where the picture goes on. */
    default boolean heading() {
        return false;
    }

    /** Draws itself from {@code top} to {@code top + height}; the height is at least its own. */
    void draw(Sheet sheet, double top, double height);
}
