package vn.tiendo.recognise;

import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;

/** Takes what is recognised, one by one, so that nothing needs to be kept. */
public interface FigureSink {

    void figure(Figure figure);

    void finding(Finding finding);

    void layout(TableLayout layout);
}
