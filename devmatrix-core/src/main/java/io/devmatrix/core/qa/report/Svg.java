package io.devmatrix.core.qa.report;

import java.util.List;
import java.util.stream.Collectors;

/** A picture as inline SVG; colours come from the classes of the page. */
final class Svg {
    /** Width of a character of the pictures' font, in pixels; the font has one width. */
    static final double CHARACTER = 7.3;

    private final StringBuilder out = new StringBuilder();
    private final String tip;
    private double width;
    private double height;

    /**
     * An empty picture.
     *
     * @param name that no other picture of the page has
     */
    Svg(String name) {
        this.tip = "tip-" + name;
    }

    /** A point, in pixels from the upper left corner. */
    record Point(double x, double y) {}

    /** The text, cut so that it fits into so many pixels. */
    static String fit(String text, double pixels) {
        int most = (int) (pixels / CHARACTER);
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.max(0, most - 1))) + "…";
    }

    void rectangle(String kind, Point at, double wide, double high) {
        out.append("<rect class=\"" + kind + "\" x=\"" + number(at.x()) + "\" y=\"" + number(at.y()) + "\" width=\""
                + number(wide) + "\" height=\"" + number(high) + "\" rx=\"6\"/>\n");
        reach(at.x() + wide, at.y() + high);
    }

    void text(String kind, Point at, String text) {
        out.append("<text class=\"" + kind + "\" x=\"" + number(at.x()) + "\" y=\"" + number(at.y()) + "\">"
                + Html.text(text) + "</text>\n");
        reach(at.x() + text.length() * CHARACTER, at.y());
    }

    /** An arrow along the points; the title says what it means. */
    void arrow(String kind, List<Point> points, String title) {
        String path = points.stream()
                .map(point -> number(point.x()) + " " + number(point.y()))
                .collect(Collectors.joining(" L ", "M ", ""));
        out.append("<path class=\"" + kind + "\" d=\"" + path + "\" marker-end=\"url(#" + tip + ")\"><title>"
                + Html.text(title) + "</title></path>\n");
        points.forEach(point -> reach(point.x(), point.y()));
    }

    void dot(Point at) {
        out.append("<circle class=\"dot\" cx=\"" + number(at.x()) + "\" cy=\"" + number(at.y()) + "\" r=\"4\"/>\n");
    }

    private void reach(double x, double y) {
        width = Math.max(width, x);
        height = Math.max(height, y);
    }

    /** The whole picture, with words for those who do not see it. */
    String picture(String title, String description) {
        String size = number(width + 12) + "\" height=\"" + number(height + 12);
        return "<svg role=\"img\" width=\"" + size + "\" viewBox=\"0 0 " + number(width + 12) + " "
                + number(height + 12)
                + "\" xmlns=\"http://www.w3.org/2000/svg\">\n<title>" + Html.text(title) + "</title>\n<desc>"
                + Html.text(description) + "</desc>\n"
                + "<defs><marker id=\"" + tip
                + "\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerUnits=\"userSpaceOnUse\" markerWidth=\"11\" markerHeight=\"11\""
                + " orient=\"auto-start-reverse\"><path class=\"tip\" d=\"M 0 0 L 10 5 L 0 10 z\"/></marker></defs>\n"
                + out + "</svg>\n";
    }

    /** Half pixels are enough, and no locale may say how they are written. */
    private static String number(double value) {
        long halves = Math.round(value * 2);
        return halves % 2 == 0 ? String.valueOf(halves / 2) : halves / 2 + ".5";
    }
}
