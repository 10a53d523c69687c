package vn.tiendo.mail;

/** A file that goes with a message, shown in its text or attached to it. */
public final class Enclosure {

    private final String fileName;
    private final String type;
    private final byte[] bytes;

    /**
     * A file with its content.
     *
     * @param fileName ASCII name with its extension
     * @param type MIME type
     */
    public Enclosure(String fileName, String type, byte[] bytes) {
        if (!fileName.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
            throw new IllegalArgumentException("not a plain ASCII file name");
        }
        this.fileName = fileName;
        this.type = type;
        this.bytes = bytes.clone();
    }

    public String fileName() {
        return fileName;
    }

    public String type() {
        return type;
    }

    public int size() {
        return bytes.length;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Under which the text refers to it: {@code cid:overview.png@tiendo}. */
    public String contentId() {
        return contentId(fileName);
    }

    /** The same for a file of that name. */
    public static String contentId(String fileName) {
        return fileName + "@tiendo";
    }
}
