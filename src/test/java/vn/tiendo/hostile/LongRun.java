package vn.tiendo.hostile;

/** The switch between what a build can afford and what is run by hand: {@code mvn test -Dlong -Dtest=…}. */
final class LongRun {

    private LongRun() {}

    static boolean asked() {
        return System.getProperty("long") != null;
    }

    static int of(int inABuild, int byHand) {
        return asked() ? byHand : inABuild;
    }
}
