package vn.tiendo.render;

/** What a drawing is drawn on: a picture or SVG markup. */
interface Canvas {

    void plot(Mark.Plot plot);

    void box(Mark.Box box);

    void line(Mark.Line line);

    void polygon(Mark.Polygon polygon);

    void words(Mark.Words words);
}
