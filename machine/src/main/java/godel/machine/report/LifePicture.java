package godel.machine.report;

import godel.machine.report.Svg.Anchor;
import godel.machine.run.LifeStory;
import java.util.ArrayList;
import java.util.List;

/** What machines earned against time, rewriting themselves and left alone, as SVG: a panel for each life. */
public final class LifePicture {
    private static final int WIDTH = 460;
    private static final int HEIGHT = 360;
    private static final int LEFT = 60;
    private static final int RIGHT = 20;
    private static final int TOP = 70;
    private static final int BOTTOM = 60;
    private static final String REWRITING = "#1f5fbf";
    private static final String ALONE = "#b22222";

    /** A curve of more points than this is drawn through some of them. */
    private static final int POINTS = 1_000;

    private final LifeStory life;
    private final double offset;
    private final double least;
    private final double most;

    private LifePicture(LifeStory life, double offset) {
        this.life = life;
        this.offset = offset;
        List<LifeStory.Earned> all = new ArrayList<>(life.rewriting());
        all.addAll(life.alone());
        this.least = all.stream().mapToDouble(earned -> Decimal.approximate(earned.reward())).min().orElse(0);
        this.most = Math.max(least + 1, all.stream().mapToDouble(earned -> Decimal.approximate(earned.reward())).max().orElse(1));
    }

    /** {@return the picture} @param lives one after the other, from left to right */
    public static String svg(List<LifeStory> lives) {
        Svg svg = new Svg(WIDTH * lives.size(), HEIGHT, 12, "Reward earned against time, rewriting itself and left alone");
        for (int i = 0; i < lives.size(); i++) {
            new LifePicture(lives.get(i), (double) WIDTH * i).draw(svg);
        }
        return svg.toString();
    }

    private void draw(Svg svg) {
        svg.text(offset + LEFT, 20, Anchor.START, "black", life.experiment() + ": a life of " + life.lifetime() + " " + life.unit());
        svg.text(offset + LEFT, 38, Anchor.START, REWRITING, "rewriting itself: reward " + Decimal.of(life.rewriting().getLast().reward()));
        svg.text(offset + LEFT, 54, Anchor.START, ALONE, "left alone, the same seed: reward " + Decimal.of(life.alone().getLast().reward()));
        double step = step(life.lifetime());
        for (double time = 0; time <= life.lifetime(); time += step) {
            svg.line(x(time), TOP, x(time), HEIGHT - BOTTOM, "#eeeeee").text(x(time), HEIGHT - BOTTOM + 18, Anchor.MIDDLE, "black", label(time));
        }
        double unit = step(most - least);
        for (double reward = Math.ceil(least / unit) * unit; reward <= most; reward += unit) {
            svg.line(x(0), y(reward), x(life.lifetime()), y(reward), "#dddddd").text(x(0) - 8, y(reward) + 4, Anchor.END, "black", label(reward));
        }
        svg.text(x(life.lifetime() / 2.0), HEIGHT - BOTTOM + 40, Anchor.MIDDLE, "black", life.unit());
        svg.curve(points(life.alone()), ALONE).curve(points(life.rewriting()), REWRITING);
        for (LifeStory.Rewrite rewrite : life.rewrites()) {
            double reward = Decimal.approximate(rewrite.earned());
            svg.line(x(rewrite.time()), TOP, x(rewrite.time()), HEIGHT - BOTTOM, REWRITING);
            svg.dot(x(rewrite.time()), y(reward), REWRITING, String.join(" ", rewrite.technique()));
            svg.text(x(rewrite.time()) + (isLate(rewrite) ? -6 : 6), TOP + 14, isLate(rewrite) ? Anchor.END : Anchor.START, REWRITING, "rewritten after " + rewrite.time());
            svg.text(x(rewrite.time()) + (isLate(rewrite) ? -6 : 6), TOP + 30, isLate(rewrite) ? Anchor.END : Anchor.START, REWRITING, edits(rewrite));
        }
    }

    private boolean isLate(LifeStory.Rewrite rewrite) {
        return rewrite.time() > life.lifetime() * 0.6;
    }

    /** What was done, without the tokens that every rewrite ends with. */
    private static String edits(LifeStory.Rewrite rewrite) {
        int set = rewrite.technique().indexOf("set-switchprog");
        return String.join(" ", set < 0 ? rewrite.technique() : rewrite.technique().subList(0, set));
    }

    private List<Svg.Point> points(List<LifeStory.Earned> curve) {
        List<Svg.Point> points = new ArrayList<>();
        int every = 1 + curve.size() / POINTS;
        for (int i = 0; i < curve.size(); i++) {
            if (i % every == 0 || i == curve.size() - 1) {
                points.add(new Svg.Point(x(curve.get(i).time()), y(Decimal.approximate(curve.get(i).reward()))));
            }
        }
        return points;
    }

    private double x(double time) {
        return offset + LEFT + Math.min(time, life.lifetime()) / life.lifetime() * (WIDTH - LEFT - RIGHT);
    }

    private double y(double reward) {
        return HEIGHT - BOTTOM - (reward - least) / (most - least) * (HEIGHT - TOP - BOTTOM);
    }

    /** {@return 1, 2 or 5 times a power of ten, so that there are three to ten steps in the whole} */
    private static double step(double whole) {
        double power = Math.pow(10, Math.floor(Math.log10(whole / 3)));
        double steps = whole / power;
        return power * (steps > 15 ? 5 : steps > 6 ? 2 : 1);
    }

    private static String label(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
