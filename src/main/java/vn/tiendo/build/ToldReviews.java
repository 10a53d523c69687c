package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.mail.Delivery;
import vn.tiendo.model.Review;
import vn.tiendo.publish.RunSummary;

/**
 * What departments were told of the same period and area before: the newest earlier approved run whose draft a department
 * has. Where mails of that run were sent by this program, a department counts as told only if its own was.
 */
final class ToldReviews {

    private final Path mails;
    private final List<Review> newestFirst;
    private final Map<String, Delivery> ledger;

    private ToldReviews(Path mails, List<Review> newestFirst, Map<String, Delivery> ledger) {
        this.mails = mails;
        this.newestFirst = newestFirst;
        this.ledger = ledger;
    }

    static ToldReviews before(PublishedRun run, PublishedRuns runs, Path mails, Map<String, Delivery> ledger)
            throws IOException {
        List<Review> earlier = new ArrayList<>();
        for (RunSummary each : runs.ofPeriod(run.review().period())) {
            if (each.approval().isPresent()
                    && each.id().compareTo(run.id()) < 0
                    && Files.isDirectory(mails.resolve(each.id()))) {
                runs.find(new RunChoice(Optional.of(each.id()), Optional.empty()))
                        .map(PublishedRun::review)
                        .filter(review -> review.area().equals(run.review().area()))
                        .ifPresent(review -> earlier.add(0, review));
            }
        }
        return new ToldReviews(mails, earlier, ledger);
    }

    /** The newest of them, told to anybody. */
    Optional<Review> newest() {
        return newestFirst.stream().findFirst();
    }

    /** What a department knows; empty where it was told nothing yet. */
    Optional<Review> of(String department) {
        return newestFirst.stream()
                .filter(review -> wasTold(review.stamp().id(), department))
                .findFirst();
    }

    private boolean wasTold(String run, String department) {
        boolean draft = Files.exists(mails.resolve(run).resolve(department + ".eml"));
        boolean sent = ledger.entrySet().stream()
                .anyMatch(each -> each.getKey().startsWith(MailComposer.letterId(run, department) + "\t")
                        && each.getValue() != Delivery.NEW);
        boolean sentAtAll = ledger.keySet().stream().anyMatch(key -> key.startsWith(run + "."));
        return draft && (sent || !sentAtAll);
    }
}
