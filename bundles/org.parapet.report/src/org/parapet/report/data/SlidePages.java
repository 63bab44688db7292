// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.parapet.report.chart.DistributionStrips;
import org.parapet.report.chart.FigureTable;
import org.parapet.report.chart.HeatMap;
import org.parapet.report.chart.IntervalPlot;
import org.parapet.report.chart.Picture;
import org.parapet.report.chart.PictureRenderer;
import org.parapet.report.data.ComparedRows.PictureRow;

/** Pictures whose letters would be too small on one slide, as several of equal parts. */
final class SlidePages {

    /** At this width and height a picture is shown by nearly a quarter larger than it is drawn. */
    private static final double WIDTH = 700;
    private static final double HEIGHT = WIDTH * SlidePictureSize.ROOM_HEIGHT / SlidePictureSize.ROOM_WIDTH;
    private static final int MOST_COLUMNS = 9;

    private final PictureRenderer renderer = new PictureRenderer();

    /** The rows of a data set, those with pictures divided. */
    List<? extends Record> divided(List<? extends Record> rows) {
        List<Record> divided = new ArrayList<>();
        for (Record row : List.<Record>copyOf(rows)) {
            if (row instanceof PictureRow whole) {
                for (Picture part : parts(whole.chart())) {
                    divided.add(new PictureRow(divided.size() + 1, whole.title(), part, part.alternative()));
                }
            } else {
                divided.add(row);
            }
        }
        return divided;
    }

    private List<Picture> parts(Picture picture) {
        return switch (picture) {
            case HeatMap map -> byColumns(map.table()).stream().flatMap(table -> parts(table.rows(),
                    rows -> new HeatMap(map.title(), new FigureTable(table.columns(), rows))).stream()).toList();
            case IntervalPlot plot -> parts(plot.table().rows(), rows -> new IntervalPlot(plot.title(),
                    new FigureTable(plot.table().columns(), rows)));
            case DistributionStrips strips -> parts(strips.strips(), some -> new DistributionStrips(strips.title(),
                    some));
            default -> List.of(picture);
        };
    }

    private static List<FigureTable> byColumns(FigureTable table) {
        List<FigureTable> tables = new ArrayList<>();
        for (int[] part : equal(table.columns().size(), parts(table.columns().size(), MOST_COLUMNS))) {
            tables.add(new FigureTable(table.columns().subList(part[0], part[1]), table.rows().stream()
                    .map(row -> new FigureTable.Row(row.label(), row.figures().subList(part[0], part[1]))).toList()));
        }
        return tables;
    }

    private static int parts(int all, int most) {
        return Math.max(1, (all + most - 1) / most);
    }

    private <T> List<Picture> parts(List<T> rows, Function<List<T>, Picture> drawn) {
        for (int count = 1; count < rows.size(); count++) {
            List<Picture> pictures = new ArrayList<>();
            for (int[] part : equal(rows.size(), count)) {
                pictures.add(drawn.apply(rows.subList(part[0], part[1])));
            }
            if (pictures.stream().allMatch(picture -> renderer.height(picture, WIDTH) <= HEIGHT)) {
                return pictures;
            }
        }
        return rows.isEmpty() ? List.of(drawn.apply(rows)) : rows.stream().map(row -> drawn.apply(List.of(row)))
                .toList();
    }

    private static List<int[]> equal(int all, int count) {
        List<int[]> parts = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            parts.add(new int[] {all * part / count, all * (part + 1) / count});
        }
        return parts;
    }
}
