package godel.machine.run;

import godel.axioms.CommittedRewrite;
import godel.axioms.ProvedTheorem;
import godel.axioms.RunStore;
import godel.grammar.print.Printer;
import godel.grammar.value.Value;
import godel.machine.experiment.ProgramText;
import godel.prover.kernel.Theorem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Records rewrites and the theorems behind them in RDF. */
final class RunRecord {
    private RunRecord() {
    }

    /**
     * Adds the lemmas, what was proved besides, the target theorem and the rewrite to a run's record.
     *
     * @param directory the run's
     * @throws IOException if it cannot be written
     */
    static void add(RunStore store, Path directory, Commit commit) throws IOException {
        String prefix = "switch-" + commit.number();
        for (int i = 0; i < commit.lemmas().size(); i++) {
            store.add(proved(prefix + ".lemma-" + (i + 1), commit.lemmas().get(i)));
        }
        for (int i = 0; i < commit.besides().size(); i++) {
            store.add(proved(prefix + ".besides-" + (i + 1), commit.besides().get(i)));
        }
        String target = prefix + "." + CertificateEvidence.CONCLUSION;
        store.add(proved(target, commit.theorem()));
        if (commit.before() instanceof ExpectedUtility.Exact before && commit.after() instanceof ExpectedUtility.Exact after) {
            store.add(new CommittedRewrite(commit.time(), commit.form().toString(), target, text(commit.oldProgram()), text(commit.newProgram()),
                    before.value(), after.value(), directory.relativize(commit.certificate()).toString()));
        }
    }

    private static ProvedTheorem proved(String name, Theorem theorem) {
        List<ProvedTheorem.UsedAxiom> axioms = theorem.axioms().values().stream()
                .map(axiom -> new ProvedTheorem.UsedAxiom(axiom.name(), axiom.kind(), Printer.term(axiom.formula()))).toList();
        return new ProvedTheorem(name, theorem.hypotheses().stream().map(Printer::term).toList(), Printer.term(theorem.conclusion()), axioms);
    }

    private static String text(Value program) {
        return String.join("\n", ProgramText.lines(program));
    }
}
