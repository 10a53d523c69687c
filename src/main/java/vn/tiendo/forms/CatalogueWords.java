package vn.tiendo.forms;

import java.util.Locale;
import vn.tiendo.model.AreaLevel;
import vn.tiendo.model.Direction;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.Scope;
import vn.tiendo.model.Sector;

/** The fixed choices of the catalogue workbook. */
final class CatalogueWords {

    static final ChoiceWords<Sector> SECTORS = new ChoiceWords<>(Sector.values(), Sector::code, "sector.");
    static final ChoiceWords<IndicatorKind> KINDS =
            new ChoiceWords<>(IndicatorKind.values(), IndicatorKind::code, "forms.kind.");
    static final ChoiceWords<Direction> DIRECTIONS =
            new ChoiceWords<>(Direction.values(), Direction::code, "forms.direction.");
    static final ChoiceWords<PlanAuthority> AUTHORITIES =
            new ChoiceWords<>(PlanAuthority.values(), PlanAuthority::code, "authority.");
    static final ChoiceWords<Scope> SCOPES = new ChoiceWords<>(Scope.values(), Scope::code, "forms.scope.");
    static final ChoiceWords<Boolean> YES_NO =
            new ChoiceWords<>(new Boolean[] {true, false}, yes -> yes ? "yes" : "no", "forms.");
    static final ChoiceWords<AreaLevel> LEVELS =
            new ChoiceWords<>(AreaLevel.values(), level -> level.name().toLowerCase(Locale.ROOT), "forms.level.");

    private CatalogueWords() {}
}
