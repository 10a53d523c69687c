package vn.tiendo.build;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the time of a run goes into, in the order of the work. Steps follow each other and add up to the whole; the parts of
 * a step go on side by side over the cores, so that their times, added up over all threads, may exceed the step's.
 */
public enum Step {
    /** From the command until the built-in knowledge is there. */
    START(null),
    /** The input folder looked through, and the forms in it that people filled in for the program. */
    FORMS(null),
    READ(null),
    PARSE(READ),
    RECOGNISE(READ),
    /** What workbooks say in words: tasks, explanations, labels that only a few may see. */
    WORDS(READ),
    MATCH(READ),
    FIGURES(READ),
    NORMALISE(null),
    ASSESS(null),
    RENDER(null),
    TABLES(RENDER),
    VIEW(RENDER),
    PAGE(RENDER),
    CHARTS(RENDER),
    RECORD(RENDER),
    PUBLISH(null),
    /** What goes back to the people whose workbooks were read. */
    HAND_BACK(null),
    REVIEW_WORKBOOKS(HAND_BACK),
    LABEL_FORM(HAND_BACK),
    EXPLANATION_FORMS(HAND_BACK);

    private final @Nullable Step whole;

    Step(@Nullable Step whole) {
        this.whole = whole;
    }

    /** Whether it is a part of another step, and not one of those that add up to the run. */
    public boolean isPart() {
        return whole != null;
    }

    /** The word in message keys and in {@code timings.json}; a part comes after its step and a dot. */
    public String code() {
        String own = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return whole == null ? own : whole.code() + "." + own;
    }
}
