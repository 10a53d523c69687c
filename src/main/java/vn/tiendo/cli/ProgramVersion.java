package vn.tiendo.cli;

/** The version in the jar's manifest. */
final class ProgramVersion {

    private ProgramVersion() {}

    /** {@code dev} where the program does not run from its jar. */
    static String get() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
