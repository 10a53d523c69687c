package vn.tiendo.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.Indicator;
import vn.tiendo.reference.Folding;

/** Indicators by what people write of them: their code or their name. */
final class IndicatorNames {

    private final Map<String, Indicator> byCode = new HashMap<>();
    private final Map<String, Indicator> byName = new HashMap<>();

    /** Of several with one name the first is meant. */
    IndicatorNames(List<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            byCode.put(indicator.code(), indicator);
            byName.putIfAbsent(Folding.key(indicator.nameVi()), indicator);
        }
    }

    Optional<Indicator> find(String written) {
        Indicator named = byCode.get(written);
        return Optional.ofNullable(named == null ? byName.get(Folding.key(written)) : named);
    }
}
