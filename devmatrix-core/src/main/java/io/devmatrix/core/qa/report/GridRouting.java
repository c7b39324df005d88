package io.devmatrix.core.qa.report;

import io.devmatrix.core.qa.report.GridLayout.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ways between boxes of a grid that run in the gaps between rows and columns, each on a track of its own: none crosses a
 * box, and none lies upon another.
 */
final class GridRouting {
    private final Map<String, Integer> used = new TreeMap<>();
    private final List<Way> ways = new ArrayList<>();

    /**
     * A place on a track.
     *
     * @param line the gap, the channel or the side of a box
     * @param track which of its tracks, counted from 0
     */
    record Track(String line, int track) {}

    /**
     * A way from one box to another: out of a side, along the gap there, through a channel between columns to another gap
     * unless both are one, into a side.
     *
     * @param upwards whether it leaves at the top
     * @param into whether it arrives at the top
     * @param firstGap gap above the row of that number
     * @param channel left of the column of that number; -1 when both gaps are one
     */
    record Way(
            Cell from,
            Cell to,
            boolean upwards,
            boolean into,
            int firstGap,
            int channel,
            int lastGap,
            List<Track> tracks) {}

    /** A way for one more edge; its number is its place among {@link #ways()}. */
    void add(Cell from, Cell to) {
        boolean up = to.row() <= from.row();
        boolean into = to.row() >= from.row();
        int first = up ? from.row() : from.row() + 1;
        int last = into ? to.row() : to.row() + 1;
        int channel = first == last ? -1 : channel(from, to);
        List<Track> tracks = new ArrayList<>(List.of(track(side(from, up)), track("gap " + first)));
        if (channel >= 0) {
            tracks.add(track("channel " + channel));
            tracks.add(track("gap " + last));
        }
        tracks.add(track(side(to, into)));
        ways.add(new Way(from, to, up, into, first, channel, last, List.copyOf(tracks)));
    }

    /** The channel beside the target, on the side from which the edge comes. */
    private static int channel(Cell from, Cell to) {
        return from.column() > to.column() ? to.column() + 1 : to.column();
    }

    private static String side(Cell cell, boolean top) {
        return (top ? "top " : "bottom ") + cell.row() + " " + cell.column();
    }

    private Track track(String line) {
        return new Track(line, used.merge(line, 1, Integer::sum) - 1);
    }

    List<Way> ways() {
        return ways;
    }

    int gap(int gap) {
        return used.getOrDefault("gap " + gap, 0);
    }

    int channel(int channel) {
        return used.getOrDefault("channel " + channel, 0);
    }

    /** How many tracks that line has. */
    int count(Track track) {
        return used.getOrDefault(track.line(), 0);
    }
}
