package vn.tiendo.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * Lets pictures be drawn on servers without fontconfig and fonts. There AWT fails before it reads the first font, even one
 * of ours; told by a font configuration file that Inter is all there is, it works, and the pictures are the same as on any
 * other machine.
 */
public final class BareFonts {

    /** Internal to the JDK, known from 8 to 25; where it should cease to be, a server needs its fontconfig again. */
    private static final String PROPERTY = "sun.awt.fontconfig";

    private BareFonts() {}

    /**
     * To be called before the first class of AWT is loaded; does nothing where the system brings its own means (anything
     * but Linux) or somebody has set the property.
     *
     * @param folder private to this program, of ASCII name; gets a font file and the configuration
     * @return whether Inter was put in force
     */
    public static boolean prepare(Path folder) throws IOException {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
        if (!linux || System.getProperty(PROPERTY) != null) {
            return false;
        }
        Files.createDirectories(folder);
        Path font = folder.resolve(Weight.REGULAR.file());
        try (InputStream inter = FontFiles.open(Weight.REGULAR)) {
            Files.copy(inter, font, StandardCopyOption.REPLACE_EXISTING);
        }
        Path configuration = folder.resolve("fontconfig.properties");
        Files.writeString(configuration, configuration(font), StandardCharsets.ISO_8859_1);
        System.setProperty(PROPERTY, configuration.toAbsolutePath().toString());
        return true;
    }

    private static String configuration(Path font) {
        return "version=1\n"
                + "sequence.allfonts=latin-1\n"
                + "allfonts.latin-1=-inter-\n"
                + "filename.-inter-=" + font.toAbsolutePath() + "\n";
    }
}
