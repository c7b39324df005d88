package io.devmatrix.core.qa.report;

import io.devmatrix.core.qa.report.GridLayout.Cell;
import io.devmatrix.core.qa.report.GridRouting.Track;
import io.devmatrix.core.qa.report.GridRouting.Way;
import io.devmatrix.core.qa.report.Svg.Point;
import java.util.ArrayList;
import java.util.List;

/** Pixels for a grid whose gaps are as wide as their tracks need. */
final class GridGeometry {
    private static final double STEP = 9;
    private static final double PAD = 16;

    private final GridRouting routing;
    private final double boxWidth;
    private final List<Double> tops = new ArrayList<>();
    private final List<Double> lefts = new ArrayList<>();
    private final List<Double> heights;

    /**
     * A geometry.
     *
     * @param heights of the rows
     */
    GridGeometry(GridRouting routing, int columns, double boxWidth, List<Double> heights) {
        this.routing = routing;
        this.boxWidth = boxWidth;
        this.heights = heights;
        double y = 0;
        for (int row = 0; row < heights.size(); row++) {
            y += size(routing.gap(row));
            tops.add(y);
            y += heights.get(row);
        }
        double x = 0;
        for (int column = 0; column < columns; column++) {
            x += size(routing.channel(column));
            lefts.add(x);
            x += boxWidth;
        }
    }

    private static double size(int tracks) {
        return 2 * PAD + Math.max(0, tracks - 1) * STEP;
    }

    Point corner(Cell cell) {
        return new Point(lefts.get(cell.column()), tops.get(cell.row()));
    }

    /** The corners of a way; boxes of its two ends may be lower than their rows. */
    List<Point> points(Way way, double fromHeight, double toHeight) {
        List<Track> tracks = way.tracks();
        double startX = port(way.from(), tracks.get(0));
        double endX = port(way.to(), tracks.get(tracks.size() - 1));
        List<Point> points = new ArrayList<>();
        points.add(new Point(startX, side(way.from(), way.upwards(), fromHeight)));
        double y = inGap(way.firstGap(), tracks.get(1));
        points.add(new Point(startX, y));
        if (way.channel() >= 0) {
            double x = inChannel(way.channel(), tracks.get(2));
            points.add(new Point(x, y));
            y = inGap(way.lastGap(), tracks.get(3));
            points.add(new Point(x, y));
        }
        points.add(new Point(endX, y));
        points.add(new Point(endX, side(way.to(), way.into(), toHeight)));
        return points;
    }

    private double port(Cell cell, Track track) {
        return lefts.get(cell.column()) + boxWidth * (track.track() + 1) / (routing.count(track) + 1);
    }

    private double side(Cell cell, boolean top, double height) {
        return tops.get(cell.row()) + (top ? 0 : height);
    }

    /** The gap above a row; the one below the last row lies under it. */
    private double inGap(int gap, Track track) {
        double top =
                gap < tops.size() ? tops.get(gap) - size(routing.gap(gap)) : tops.get(gap - 1) + heights.get(gap - 1);
        return top + PAD + track.track() * STEP;
    }

    private double inChannel(int channel, Track track) {
        double left = channel < lefts.size()
                ? lefts.get(channel) - size(routing.channel(channel))
                : lefts.get(channel - 1) + boxWidth;
        return left + PAD + track.track() * STEP;
    }
}
