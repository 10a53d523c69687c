package vn.tiendo.publish;

import java.io.IOException;

/** A journal was changed by something other than this program, so that nothing may be concluded from it. */
public final class BrokenJournal extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /**
     * Says where.
     *
     * @param file the journal
     * @param line number of the first broken line, 1 being the first of the file
     */
    public BrokenJournal(String file, int line) {
        super("broken line " + line + " in " + file);
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }
}
