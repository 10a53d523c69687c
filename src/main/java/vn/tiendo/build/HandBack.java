package vn.tiendo.build;

import java.io.IOException;

/**
 * Something for the people whose workbooks were read. It is made on a worker, and what comes of it is put into the output
 * folder one after the other.
 *
 * @param memory bytes that making it needs
 * @param part the part of the run's time that it is
 * @param making makes it
 */
record HandBack(long memory, Step part, Making making) {

    /** Makes it and says how it is put into the folder. */
    interface Making {
        Putting make() throws IOException;
    }

    /** Puts it where it belongs. */
    interface Putting {
        void put() throws IOException;
    }
}
