package vn.tiendo.workbook;

/**
 * What the workbooks of a run have in common, found out once.
 *
 * @param texts texts as people read them
 * @param styles cell formats by their part
 * @param layouts how packages are put together, by what tells it
 */
record Known(KnownTexts texts, KnownParts<XlsxStyles> styles, KnownParts<XlsxLayout> layouts) {

    Known() {
        this(new KnownTexts(), new KnownParts<>(), new KnownParts<>());
    }
}
