package vn.tiendo.cli;

/** What the program tells the shell. Service units treat 0 and 1 as success. */
enum ExitCode {
    /** Done, nothing for a person to look at; notes do not count. */
    DONE(0),
    /** Done, with warnings, errors or refused files. */
    DONE_WITH_FINDINGS(1),
    WRONG_USE(2),
    /** Nothing publishable; the last dashboard stands. */
    NOTHING_TO_PUBLISH(3),
    /** Another run is in progress. */
    LOCKED(4),
    INTERNAL_FAILURE(5);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
