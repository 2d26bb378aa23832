package godel.machine.report;

import godel.grammar.value.Value;
import godel.machine.experiment.ProgramText;
import godel.machine.run.Commit;
import godel.machine.run.ExpectedUtility;
import godel.prover.kernel.Theorem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The moment of a rewrite, as people read it. */
public final class CommitText {
    private final Commit commit;
    private final Legend legend;
    private final List<String> lines = new ArrayList<>();

    private CommitText(Commit commit) {
        this.commit = commit;
        this.legend = new Legend(commit.oldProgram(), commit.newProgram(), commit.switching().before().software().switchprog(), newSearcher(commit));
    }

    private static Optional<Value> newSearcher(Commit commit) {
        Value searcher = commit.switching().after().searcher();
        return commit.oldProgram().equals(commit.newProgram()) && !searcher.equals(commit.switching().before().software().searcher())
                ? Optional.of(searcher) : Optional.empty();
    }

    /** {@return the lines} */
    public static List<String> lines(Commit commit) {
        CommitText text = new CommitText(commit);
        text.write();
        return text.lines;
    }

    private void write() {
        lines.add("The machine has rewritten itself after " + commit.time() + " " + commit.unit() + ", with "
                + commit.switching().before().remaining() + " left.");
        section("target theorem (" + commit.form() + ": " + meaning() + ")", legend.text(commit.theorem().conclusion()).lines().toList());
        section("where", legend.lines());
        section("rewrite", rewrite());
        section("rewrite of what the searcher knows",
                SearcherText.lines(commit.switching().before().software().searcher(), commit.switching().after().searcher()));
        section("proved besides", commit.besides().stream().flatMap(this::lemma).toList());
        section("lemmas, each by induction", commit.lemmas().stream().flatMap(this::lemma).toList());
        section("rests on the axioms", AxiomText.lines(commit.theorem().axioms().values()));
        section("expected utility of what is left of life, later search left out", List.of(
                "before  " + utility(commit.before()), "after   " + utility(commit.after())));
        section("found by", List.of(String.join(" ", commit.technique()),
                "in phase " + commit.progress().phase() + ", after " + commit.progress().steps() + " steps of search, "
                        + commit.progress().techniques() + " techniques, " + commit.progress().theorems() + " theorems"));
        section("certificate", List.of(commit.certificate().toString(), "accepted by the independent checker"));
    }

    private void section(String title, List<String> body) {
        if (!body.isEmpty()) {
            lines.add("");
            lines.add(title);
            body.forEach(line -> lines.add("  " + line));
        }
    }

    private List<String> rewrite() {
        return commit.oldProgram().equals(commit.newProgram()) ? List.of("the program stays as it was")
                : LineDifference.of(ProgramText.lines(commit.oldProgram()), ProgramText.lines(commit.newProgram()));
    }

    private String meaning() {
        String relation = commit.form().relaxed() ? "is at least as good as" : "is better than";
        return commit.form().isGlobal() ? "switching now " + relation + " going on, whatever later search may find"
                : "the new software left alone " + relation + " the old left alone";
    }

    private Stream<String> lemma(Theorem lemma) {
        return legend.text(lemma.conclusion()).lines();
    }

    private static String utility(ExpectedUtility utility) {
        return switch (utility) {
            case ExpectedUtility.Exact exact -> Decimal.both(exact.value());
            case ExpectedUtility.TooLong late -> "not computed: more than " + late.limit() + " places can be reached; the lemmas bound it";
        };
    }
}
