package vn.tiendo.build;

import java.nio.file.Path;
import java.util.List;

/** What came of {@code tiendo mail}. */
public sealed interface MailOutcome {

    /**
     * Mails were made.
     *
     * @param run the run they are made from
     * @param departments one for each department, in their order
     * @param unknown departments of the configuration that nobody knows
     * @param drafts folder of the drafts
     * @param sendings how each message to each mailbox stands; empty where nothing was to be sent
     */
    record Done(
            PublishedRun run,
            List<DepartmentMail> departments,
            List<String> unknown,
            Path drafts,
            List<MailState> sendings)
            implements MailOutcome {

        public Done {
            departments = List.copyOf(departments);
            unknown = List.copyOf(unknown);
            sendings = List.copyOf(sendings);
        }

        Done sent(List<MailState> now) {
            return new Done(run, departments, unknown, drafts, now);
        }

        /** Whether a person has to look: somebody gets nothing, or nobody knows whether it arrived. */
        public boolean needsAttention() {
            return !unknown.isEmpty()
                    || departments.stream().anyMatch(DepartmentMail::needsAttention)
                    || sendings.stream().anyMatch(sending -> !sending.done());
        }
    }

    /**
     * Nothing was done.
     *
     * @param key message key of the reason
     * @param arguments its arguments
     * @param nothingToMail whether no run may be mailed; otherwise the request or the configuration is wrong
     */
    record Refused(String key, List<String> arguments, boolean nothingToMail) implements MailOutcome {

        public Refused {
            arguments = List.copyOf(arguments);
        }
    }

    /** Another run or dispatch is in progress, since when it says itself. */
    record Locked(String holder) implements MailOutcome {}
}
