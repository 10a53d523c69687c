package vn.tiendo.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Draws Vietnamese as the pictures do and counts what came of it: whether this computer can make pictures at all. */
public final class Pangram {

    /** A sentence with every letter, and letters that carry two marks. */
    static final String TEXT = "Do bạch kim rất quý nên sẽ dùng để lắp vô xương · ẴẪỮỘỢỂ đĐ ướ";

    private static final int WIDTH = 900;
    private static final int HEIGHT = 60;

    /** Half of the ink that the sentence leaves with Java 17 on Debian, 5 056 pixels; other renderers differ by less. */
    private static final int LEAST_LIT = 2_500;

    private Pangram() {}

    /** Whether every letter has a glyph and leaves ink. */
    public static boolean isDrawn() {
        boolean complete = Typeface.font(TextStyle.HEADING).canDisplayUpTo(TEXT) < 0;
        return complete && litPixels() >= LEAST_LIT;
    }

    /** Number of pixels darker than half. */
    public static int litPixels() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.BLACK);
        graphics.setFont(Typeface.font(TextStyle.HEADING).deriveFont(24f));
        graphics.drawString(TEXT, 10, 40);
        graphics.dispose();
        int lit = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                lit += image.getRaster().getSample(x, y, 0) < 128 ? 1 : 0;
            }
        }
        return lit;
    }
}
