package vn.tiendo.view;

import vn.tiendo.model.Area;

/**
 * Names of indicators where they are about the whole country: a region has a regional product, the country a domestic one.
 * Catalogues are written for provinces, in their own words, of which only these are put otherwise.
 */
final class NationalNames {

    private NationalNames() {}

    /**
     * The name of an indicator of a place.
     *
     * @param name as the catalogue has it, in the language of the messages
     * @param place name of the area that it is about, or empty
     */
    static String of(String name, String place, Messages messages) {
        if (!place.equals(Area.COUNTRY.name())) {
            return name;
        }
        return name.replace(messages.text("product.regional"), messages.text("product.national"))
                .replace(messages.text("product.regional.short"), messages.text("product.national.short"));
    }
}
