package vn.tiendo.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands between legend and footer of a chart.
 *
 * @param head column headings, repeated on every picture
 * @param blocks the strips below, in order
 */
record ChartBody(Block head, List<Block> blocks) {

    ChartBody {
        blocks = List.copyOf(blocks);
    }

    /** The blocks dealt out over pictures that have so much room each; a heading goes with its blocks. */
    List<List<Block>> pages(double room) {
        List<List<Block>> pages = new ArrayList<>();
        List<Block> page = new ArrayList<>();
        Optional<Block> heading = Optional.empty();
        double used = head.height();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            double needed = block.height();
            if (block.heading()) {
                heading = Optional.of(block);
                needed += i + 1 < blocks.size() ? blocks.get(i + 1).height() : 0;
            }
            if (used + needed > room && !page.isEmpty()) {
                pages.add(page);
                page = new ArrayList<>();
                used = head.height();
                if (!block.heading() && heading.isPresent()) {
                    page.add(heading.orElseThrow());
                    used += heading.orElseThrow().height();
                }
            }
            page.add(block);
            used += block.height();
        }
        pages.add(page);
        return pages;
    }
}
