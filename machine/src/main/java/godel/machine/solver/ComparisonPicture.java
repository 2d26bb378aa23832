package godel.machine.solver;

import godel.machine.report.Svg;
import godel.machine.report.Svg.Anchor;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
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
        String heading = title + ": steps against the size of the input";
        Svg svg = new Svg(WIDTH, HEIGHT, 12, heading).text(LEFT, 22, Anchor.START, "black", heading);
        axes(svg);
        double lowestLabel = TOP;
        for (Curve curve : List.of(new Curve("f itself", "#b22222", Comparison.Row::itself), new Curve("the solver", "#555555", Comparison.Row::solver),
                new Curve("best program found", "#1f5fbf", Comparison.Row::found))) {
            svg.curve(points(curve), curve.colour).text(WIDTH - RIGHT + 12, lowestLabel += 18, Anchor.START, curve.colour, curve.name);
        }
        return svg.toString();
    }

    private void axes(Svg svg) {
        for (int power = 0; power <= Math.ceil(largest); power++) {
            svg.line(x(power), TOP, x(power), HEIGHT - BOTTOM, "#dddddd").power(x(power), HEIGHT - BOTTOM + 18, Anchor.MIDDLE, power);
        }
        for (int power = 0; power <= Math.ceil(most); power++) {
            svg.line(LEFT, y(power), WIDTH - RIGHT, y(power), "#dddddd").power(LEFT - 8, y(power) + 4, Anchor.END, power);
        }
    }

    private List<Svg.Point> points(Curve curve) {
        List<Svg.Point> points = new ArrayList<>();
        for (Comparison.Row row : comparison.rows()) {
            curve.steps.apply(row).ifPresent(steps -> points.add(new Svg.Point(x(logarithm(BigInteger.valueOf(row.size()))), y(logarithm(steps)))));
        }
        return points;
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
}
