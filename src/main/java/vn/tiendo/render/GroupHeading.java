package vn.tiendo.render;

import vn.tiendo.view.ChartGroup;
import vn.tiendo.view.Effect;

/** Heading of a group of rows: shape and word in the colour of its effect. */
record GroupHeading(ChartGroup group, double left, double right) implements Block {

    private static final double ABOVE = 12;
    private static final double BELOW = 5;
    private static final double INDENT = 24;

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
        double middle = top + ABOVE + TextStyle.GROUP.leading() / 2;
        Ink ink = group.effect() == Effect.NEUTRAL
                ? Ink.TEXT
                : Effects.of(group.effect()).ink();
        TextFlow line = TextFlow.of(group.text(), TextStyle.GROUP, right - left - INDENT, 1);
        sheet.centred(group.shape(), left, middle, Anchor.START, TextStyle.GROUP, ink);
        sheet.centred(String.join("", line.lines()), left + INDENT, middle, Anchor.START, TextStyle.GROUP, ink);
        double rule = top + height() - 0.5;
        sheet.add(new Mark.Line(left, rule, right, rule, Ink.NEUTRAL, 1));
    }
}
