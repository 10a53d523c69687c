package vn.tiendo.render;

import vn.tiendo.view.Effect;

/** Heading of a group of rows: shape and word in the colour of its effect. */
record GroupHeading(String text, Effect effect, double left, double right) implements Block {

    private static final double ABOVE = 12;
    private static final double BELOW = 5;

    @Override
    public double height() {
        return ABOVE + TextStyle.GROUP.leading() + BELOW;
    }

    @Override
    public boolean heading() {
        return true;
    }

    @Override
    public void draw(Sheet sheet, double top, double height) {
        Effects look = Effects.of(effect);
        double middle = top + ABOVE + TextStyle.GROUP.leading() / 2;
        sheet.add(look.head(left + 7, middle));
        Ink ink = effect == Effect.NEUTRAL ? Ink.TEXT : look.ink();
        TextFlow line = TextFlow.of(text, TextStyle.GROUP, right - left - 24, 1);
        sheet.centred(String.join("", line.lines()), left + 22, middle, Anchor.START, TextStyle.GROUP, ink);
        double rule = top + height() - 0.5;
        sheet.add(new Mark.Line(left, rule, right, rule, Ink.NEUTRAL, 1));
    }
}
