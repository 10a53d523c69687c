package vn.tiendo.publish;

import java.util.Optional;
import vn.tiendo.model.Approval;

/**
 * What {@code run.json} says of a run in short.
 *
 * @param id name of its folder
 * @param period code of the period reviewed
 * @param approval who checked it; empty while it is a draft
 */
public record RunSummary(String id, String period, Optional<Approval> approval) {}
