package vn.tiendo.render;

/** Which end of a text stands at its place. */
enum Anchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String word;

    Anchor(String word) {
        this.word = word;
    }

    /** As SVG says it. */
    String word() {
        return word;
    }
}
