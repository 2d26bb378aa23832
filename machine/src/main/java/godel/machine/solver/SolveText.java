package godel.machine.solver;

import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import godel.machine.experiment.ProgramText;
import godel.prover.search.Statistics;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the solver found, as text. */
public final class SolveText {
    private static final int LONGEST_VALUE = 40;

    private SolveText() {
    }

    /** {@return the lines about a pair} */
    public static List<String> pair(int number, FoundPair found, PairCertificate certificate, String shownFile) {
        List<String> lines = new ArrayList<>();
        lines.add("pair " + number + "  " + String.join(" ", found.technique()) + "  (" + found.bits() + " bits, found at step "
                + count(found.step()) + " of process A)");
        ProgramText.lines(found.pair().program()).forEach(line -> lines.add("  " + line));
        lines.add("  takes at most");
        ProgramText.lines(found.pair().bound()).forEach(line -> lines.add("    " + line));
        lines.add("  steps; certificate " + shownFile + ", " + count(certificate.bytes()) + " bytes, accepted by the independent checker in "
                + certificate.milliseconds() + " ms");
        return lines;
    }

    /** {@return the line about the search as a whole} */
    public static String search(Statistics statistics, int pairs) {
        return "process A  " + count(statistics.steps()) + " steps, " + count(statistics.techniques()) + " techniques, " + pairs
                + (pairs == 1 ? " pair" : " pairs");
    }

    /** {@return the heading over {@link #answer} lines} */
    public static String heading() {
        return row("input", "probability", "time", "A", "B", "C", "last run", "by", "value");
    }

    /** {@return the line about an input} */
    public static String answer(Problem.Input input, Optional<Answer> answer, List<FoundPair> pairs, BigInteger limit) {
        String arguments = shown(input.arguments());
        if (answer.isEmpty()) {
            return row(arguments, input.probability().toString(), "> " + count(limit), "", "", "", "", "", "not answered");
        }
        Answer given = answer.get();
        String by = given.by().map(pair -> "pair " + (pairs.indexOf(pair) + 1)).orElse("f itself");
        return row(arguments, input.probability().toString(), count(given.time()), count(given.proofs()), count(given.bounds()), count(given.answers()),
                count(given.steps()), by, shown(given.value()));
    }

    private static String row(String input, String probability, String time, String a, String b, String c, String steps, String by, String value) {
        return String.format(Locale.ROOT, "%-14s %11s %15s %13s %13s %13s %13s  %-9s %s", input, probability, time, a, b, c, steps, by, value).stripTrailing();
    }

    private static String shown(List<Value> arguments) {
        return cut(String.join(", ", arguments.stream().map(SolveText::shown).toList()), 14);
    }

    private static String shown(Value value) {
        if (value instanceof Rational number && number.isInteger() && number.numerator().bitLength() > 120) {
            return "a number of " + number.numerator().bitLength() + " bits";
        }
        return cut(value.toString(), LONGEST_VALUE);
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length - 1) + "…" : text;
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String count(BigInteger number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
