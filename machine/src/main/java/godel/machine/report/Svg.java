package godel.machine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A picture in SVG, part by part, what comes later lying above. All text is escaped; numbers have one decimal. */
public final class Svg {
    private final List<String> parts = new ArrayList<>();

    /** A white picture. @param title says what is to be seen, where a picture cannot be */
    public Svg(int width, int height, int fontSize, String title) {
        parts.add(String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"%d\">",
                width, height, width, height, fontSize));
        parts.add("  <title>" + escaped(title) + "</title>");
        parts.add("  <rect width=\"100%\" height=\"100%\" fill=\"white\"/>");
    }

    /** A place in the picture, from its upper left corner. */
    public record Point(double x, double y) {
    }

    /** Where a text stands relative to its place. */
    public enum Anchor {
        START, MIDDLE, END
    }

    public Svg line(double x1, double y1, double x2, double y2, String colour) {
        return part("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"/>", number(x1), number(y1), number(x2), number(y2), colour);
    }

    /** Straight lines from place to place. */
    public Svg curve(List<Point> points, String colour) {
        String places = String.join(" ", points.stream().map(point -> number(point.x) + "," + number(point.y)).toList());
        return part("<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"%s\"/>", colour, places);
    }

    /** A dot that shows a text when it is pointed at. */
    public Svg dot(double x, double y, String colour, String title) {
        return part("<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\"><title>%s</title></circle>", number(x), number(y), colour, escaped(title));
    }

    public Svg text(double x, double y, Anchor anchor, String colour, String content) {
        return written(x, y, anchor, colour, escaped(content));
    }

    /** A power of ten. */
    public Svg power(double x, double y, Anchor anchor, int exponent) {
        return written(x, y, anchor, "black", "10<tspan dy=\"-5\" font-size=\"9\">" + exponent + "</tspan>");
    }

    private Svg written(double x, double y, Anchor anchor, String colour, String content) {
        return part("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>", number(x), number(y), anchor.name().toLowerCase(Locale.ROOT), colour, content);
    }

    private Svg part(String format, Object... contents) {
        parts.add("  " + String.format(Locale.ROOT, format, contents));
        return this;
    }

    private static String number(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** {@return the text of the picture} */
    @Override
    public String toString() {
        return String.join("\n", parts) + "\n</svg>\n";
    }
}
