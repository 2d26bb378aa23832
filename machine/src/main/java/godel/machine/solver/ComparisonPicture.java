package godel.machine.solver;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A {@link Comparison} as an SVG: both axes logarithmic, so that a power of the size is a straight line and its exponent the slope. */
public final class ComparisonPicture {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;
    private static final int LEFT = 80;
    private static final int RIGHT = 160;
    private static final int TOP = 40;
    private static final int BOTTOM = 50;

    private final Comparison comparison;
    private final double largest;
    private final double most;

    private ComparisonPicture(Comparison comparison) {
        this.comparison = comparison;
        this.largest = Math.max(1, comparison.rows().stream().mapToDouble(row -> logarithm(BigInteger.valueOf(row.size()))).max().orElse(1));
        this.most = Math.max(1, comparison.rows().stream().flatMap(row -> List.of(row.itself(), row.solver(), row.found()).stream())
                .flatMap(Optional::stream).mapToDouble(ComparisonPicture::logarithm).max().orElse(1));
    }

    private record Curve(String name, String colour, Function<Comparison.Row, Optional<BigInteger>> steps) {
    }

    /** {@return the picture} */
    public static String svg(String title, Comparison comparison) {
        return new ComparisonPicture(comparison).svg(title);
    }

    private String svg(String title) {
        List<String> parts = new ArrayList<>();
        parts.add("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + HEIGHT
                + "\" font-family=\"sans-serif\" font-size=\"12\">");
        parts.add("<rect width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\" fill=\"white\"/>");
        parts.add(text(LEFT, 22, "start", "black", escaped(title) + ": steps against the size of the input"));
        axes(parts);
        double lowestLabel = TOP;
        for (Curve curve : List.of(new Curve("f itself", "#b22222", Comparison.Row::itself), new Curve("the solver", "#555555", Comparison.Row::solver),
                new Curve("best program found", "#1f5fbf", Comparison.Row::found))) {
            curve(parts, curve);
            parts.add(text(WIDTH - RIGHT + 12, lowestLabel += 18, "start", curve.colour, curve.name));
        }
        parts.add("</svg>");
        return String.join("\n", parts) + "\n";
    }

    private void axes(List<String> parts) {
        for (int power = 0; power <= Math.ceil(largest); power++) {
            parts.add(line(x(power), TOP, x(power), HEIGHT - BOTTOM, "#dddddd"));
            parts.add(text(x(power), HEIGHT - BOTTOM + 18, "middle", "black", power(power)));
        }
        for (int power = 0; power <= Math.ceil(most); power++) {
            parts.add(line(LEFT, y(power), WIDTH - RIGHT, y(power), "#dddddd"));
            parts.add(text(LEFT - 8, y(power) + 4, "end", "black", power(power)));
        }
    }

    private void curve(List<String> parts, Curve curve) {
        List<String> points = new ArrayList<>();
        for (Comparison.Row row : comparison.rows()) {
            curve.steps.apply(row).ifPresent(steps -> points.add(number(x(logarithm(BigInteger.valueOf(row.size())))) + "," + number(y(logarithm(steps)))));
        }
        parts.add("<polyline fill=\"none\" stroke=\"" + curve.colour + "\" stroke-width=\"2\" points=\"" + String.join(" ", points) + "\"/>");
    }

    private double x(double logarithm) {
        return LEFT + logarithm / Math.ceil(largest) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double logarithm) {
        return HEIGHT - BOTTOM - logarithm / Math.ceil(most) * (HEIGHT - TOP - BOTTOM);
    }

    private static double logarithm(BigInteger number) {
        return number.signum() <= 0 ? 0 : Math.log10(number.doubleValue());
    }

    private static String power(int exponent) {
        return "10<tspan dy=\"-5\" font-size=\"9\">" + exponent + "</tspan>";
    }

    private static String line(double x1, double y1, double x2, double y2, String colour) {
        return "<line x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2) + "\" y2=\"" + number(y2) + "\" stroke=\"" + colour + "\"/>";
    }

    private static String text(double x, double y, String anchor, String colour, String content) {
        return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\" fill=\"" + colour + "\">" + content + "</text>";
    }

    private static String number(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
