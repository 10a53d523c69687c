package vn.tiendo.render;

/** One picture file. */
public final class ChartImage {

    private final String fileName;
    private final byte[] png;

    ChartImage(String fileName, byte[] png) {
        this.fileName = fileName;
        this.png = png.clone();
    }

    /** Stable ASCII name with its extension. */
    public String fileName() {
        return fileName;
    }

    public byte[] png() {
        return png.clone();
    }
}
