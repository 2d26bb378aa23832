package godel.machine.report;

import godel.machine.growth.Measurement;
import java.util.List;
import java.util.Locale;

/** What runs of an experiment in growing sizes took, as a table in Markdown. */
public final class GrowthTable {
    private static final int KIBI = 1024;

    private GrowthTable() {
    }

    /** {@return the table's first lines} @param unit what the size counts */
    public static List<String> head(String unit) {
        return List.of("| " + unit + " | steps of search | cycle of the rewrite | seconds | peak of the heap | certificate |", "| ---: | ---: | ---: | ---: | ---: | ---: |");
    }

    /** {@return the line of one run} */
    public static String line(Measurement measured) {
        String cycle = measured.rewrite().map(rewrite -> String.valueOf(rewrite.cycle())).orElse("none");
        String certificate = measured.rewrite().map(rewrite -> (rewrite.certificateBytes() + KIBI - 1) / KIBI + " KiB").orElse("");
        return String.format(Locale.ROOT, "| %d | %d | %s | %.1f | %d MiB | %s |", measured.size(), measured.steps(), cycle, measured.seconds(),
                measured.peakMemory() / KIBI / KIBI, certificate);
    }
}
