package vn.tiendo.normalise;

import java.util.List;
import java.util.Map;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Observation;

/**
 * What was decided about figures of the same thing.
 *
 * @param inForce the observation that counts, for each thing said without contradiction
 * @param superseded what earlier books said of the same thing, oldest last
 * @param findings what a person should know
 */
record Settled(Map<Key, Observation> inForce, List<Observation> superseded, List<Finding> findings) {

    Settled {
        superseded = List.copyOf(superseded);
        findings = List.copyOf(findings);
    }
}
