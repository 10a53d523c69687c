package vn.tiendo.model;

import java.time.Instant;

/**
 * A person has checked a run.
 *
 * @param version 2 for the first approval of a period, counting up
 * @param by the person's name
 * @param at when
 */
public record Approval(int version, String by, Instant at) {}
