package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.tiendo.model.Review;
import vn.tiendo.publish.OutputFolder;
import vn.tiendo.publish.StoredReview;
import vn.tiendo.view.Messages;

/**
 * A run as it was published: what approval, mails and reports are made from, never from the input folder again. Find it
 * by {@link PublishedRuns} and hand {@link #review} and {@link #messages} to {@code view}, which then says exactly what
 * the page says. Pictures lie in {@link #folder} under {@code charts/}, tables under {@code data/}.
 *
 * <p>The review holds restricted indicators where the run had any: whatever is not for the restricted page has to leave
 * them out, as {@code view} does for {@code Audience.GENERAL}. A review of the sample set says so by
 * {@link Review#samples}.
 *
 * @param folder the run's folder
 * @param stored the review and the language of its page
 */
public record PublishedRun(Path folder, StoredReview stored) {

    /** Empty where the run was published by a version of the program that stored reviews otherwise, or none. */
    static Optional<PublishedRun> open(OutputFolder output, String id) throws IOException {
        Path folder = output.run(id);
        return StoredReview.of(folder).map(stored -> new PublishedRun(folder, stored));
    }

    public Review review() {
        return stored.review();
    }

    /** Name of the run's folder. */
    public String id() {
        return review().stamp().id();
    }

    /** The words in the language of the run's page. */
    public Messages messages() {
        return Messages.of(stored.language());
    }

    /** Whether a person has checked it; a draft is never mailed. */
    public boolean isApproved() {
        return review().stamp().approval().isPresent();
    }
}
