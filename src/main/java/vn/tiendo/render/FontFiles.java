package vn.tiendo.render;

import java.io.IOException;
import java.io.InputStream;

/** The font files of Inter in the jar of their publisher; touches no class of AWT. */
final class FontFiles {

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";

    private FontFiles() {}

    static InputStream open(Weight weight) throws IOException {
        InputStream file = FontFiles.class.getResourceAsStream(FOLDER + weight.file());
        if (file == null) {
            throw new IOException("the font is not in the jar: " + FOLDER + weight.file());
        }
        return file;
    }
}
