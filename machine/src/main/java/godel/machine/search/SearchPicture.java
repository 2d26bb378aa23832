package godel.machine.search;

import java.util.List;
import java.util.Locale;

/** Cumulative steps task by task, on a logarithmic axis, as SVG. */
public final class SearchPicture {
    private static final int LEFT = 70;
    private static final int TOP = 30;
    private static final int STEP = 12;
    private static final int HEIGHT = 300;
    /** The axis ends here where nothing took longer: the published run's steps lie below. */
    private static final int LEAST_DECADES = 12;

    private SearchPicture() {
    }

    /** {@return the text of the picture} */
    public static String svg(SearchReport report) {
        List<SolvedTask> tasks = report.tasks();
        int decades = Math.max(LEAST_DECADES, (int) Math.ceil(Math.log10(Math.max(1, report.effort().steps()))));
        int width = LEFT + STEP * Math.max(10, tasks.size() + 1) + 20;
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"10\">%n", width, TOP + HEIGHT + 40));
        svg.append(String.format(Locale.ROOT, "  <title>Steps of search until each task was solved</title>%n  <rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n"));
        for (int decade = 0; decade <= decades; decade++) {
            double y = height(decade, decades);
            svg.append(String.format(Locale.ROOT, "  <line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#ddd\"/>%n", LEFT, y, width - 20, y));
            svg.append(String.format(Locale.ROOT, "  <text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">10^%d</text>%n", LEFT - 6, y + 3, decade));
        }
        StringBuilder line = new StringBuilder();
        String stage = "";
        for (int i = 0; i < tasks.size(); i++) {
            SolvedTask task = tasks.get(i);
            double x = LEFT + STEP * (i + 1.0);
            double y = height(Math.log10(Math.max(1, task.effort().steps())), decades);
            line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            svg.append(String.format(Locale.ROOT, "  <circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"#1f5fa8\"><title>%s: %s</title></circle>%n",
                    x, y, task.name(), task.program()));
            if (!task.stage().equals(stage)) {
                stage = task.stage();
                svg.append(String.format(Locale.ROOT, "  <text x=\"%.1f\" y=\"%d\">%s, n = 1 ...</text>%n", x, TOP + HEIGHT + 16, stage));
            }
        }
        svg.append(String.format(Locale.ROOT, "  <polyline points=\"%s\" fill=\"none\" stroke=\"#1f5fa8\"/>%n", line.toString().strip()));
        svg.append(String.format(Locale.ROOT, "  <text x=\"%d\" y=\"18\">steps of search until each task was solved, boosts %s</text>%n</svg>%n",
                LEFT, report.experiment().boosts().name()));
        return svg.toString();
    }

    private static double height(double decade, int decades) {
        return TOP + HEIGHT * (1 - decade / decades);
    }
}
