package godel.machine.search;

import godel.machine.report.Svg;
import godel.machine.report.Svg.Anchor;
import java.util.ArrayList;
import java.util.List;

/** Cumulative steps task by task, on a logarithmic axis, as SVG. */
public final class SearchPicture {
    private static final int LEFT = 70;
    private static final int TOP = 30;
    private static final int STEP = 12;
    private static final int HEIGHT = 300;
    private static final String COLOUR = "#1f5fa8";
    /** The axis ends here where nothing took longer: the published run's steps lie below. */
    private static final int LEAST_DECADES = 12;

    private SearchPicture() {
    }

    /** {@return the text of the picture} */
    public static String svg(SearchReport report) {
        List<SolvedTask> tasks = report.tasks();
        int decades = Math.max(LEAST_DECADES, (int) Math.ceil(Math.log10(Math.max(1, report.effort().steps()))));
        int width = LEFT + STEP * Math.max(10, tasks.size() + 1) + 20;
        Svg svg = new Svg(width, TOP + HEIGHT + 40, 10, "Steps of search until each task was solved");
        for (int decade = 0; decade <= decades; decade++) {
            double y = height(decade, decades);
            svg.line(LEFT, y, width - 20, y, "#dddddd").power(LEFT - 6, y + 3, Anchor.END, decade);
        }
        List<Svg.Point> line = new ArrayList<>();
        String stage = "";
        for (int i = 0; i < tasks.size(); i++) {
            SolvedTask task = tasks.get(i);
            double x = LEFT + STEP * (i + 1.0);
            double y = height(Math.log10(Math.max(1, task.effort().steps())), decades);
            line.add(new Svg.Point(x, y));
            svg.dot(x, y, COLOUR, task.name() + ": " + task.program());
            if (!task.stage().equals(stage)) {
                stage = task.stage();
                svg.text(x, TOP + HEIGHT + 16, Anchor.START, "black", stage + ", n = 1 ...");
            }
        }
        return svg.curve(line, COLOUR)
                .text(LEFT, 18, Anchor.START, "black", "steps of search until each task was solved, boosts " + report.experiment().boosts().name())
                .toString();
    }

    private static double height(double decade, int decades) {
        return TOP + HEIGHT * (1 - decade / decades);
    }
}
