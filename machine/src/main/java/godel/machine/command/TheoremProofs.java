package godel.machine.command;

import godel.machine.audit.CertificateAudit;
import godel.machine.report.ProofText;
import godel.prover.certificate.CertificateWriter;
import godel.prover.certificate.Conclusion;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Clock;
import godel.prover.theory.Claims.Claim;
import godel.prover.theory.TheoremProver;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proves claims in their order, each with the help of those proved before it, and certifies what is proved. */
final class TheoremProofs {
    private static final long EFFORT_LIMIT = 20_000_000;

    private final Console console;
    private final Theory theory;
    private final TheoremProver prover;
    private final Duration timeout;
    private final boolean json;
    private final Map<String, Theorem> known;
    private final Map<String, Theorem> proved = new LinkedHashMap<>();

    /**
     * @param known   theorems of the theory to be used by name, and anyway
     * @param timeout how long one claim may take; a last resort, what is proved within it does not depend on it
     * @param json    whether to print an object a line
     */
    TheoremProofs(Console console, Theory theory, Map<String, Theorem> known, Duration timeout, boolean json) {
        this.console = console;
        this.theory = theory;
        this.prover = new TheoremProver(theory, EFFORT_LIMIT);
        this.known = known;
        prover.learnAxioms();
        known.values().forEach(prover::learn);
        this.timeout = timeout;
        this.json = json;
    }

    /** {@return the exit code} A claim that fails is reported, and the next one is tried without it. */
    int prove(List<Claim> claims, Path certificate) throws IOException {
        int exitCode = ExitCode.DONE;
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            progress(claims.size() > 1 ? (i + 1) + " of " + claims.size() + ": " + claim.name() : "");
            Clock clock = new Clock(timeout);
            TheoremProver.Outcome outcome = prover.prove(claim.formula(), advice(claim), clock);
            progress("");
            report(claim, outcome, clock.elapsed());
            exitCode = Math.max(exitCode, switch (outcome) {
                case TheoremProver.Outcome.Proved found -> {
                    proved.put(claim.name(), found.theorem());
                    prover.learn(found.theorem());
                    yield ExitCode.DONE;
                }
                case TheoremProver.Outcome.Open _ -> ExitCode.NOT_PROVED;
                case TheoremProver.Outcome.Refuted _ -> ExitCode.BAD_INPUT;
            });
        }
        if (!proved.isEmpty()) {
            certify(certificate);
        }
        return exitCode;
    }

    private TheoremProver.Advice advice(Claim claim) {
        List<Theorem> lemmas = new ArrayList<>();
        for (String name : claim.used()) {
            if (proved.containsKey(name) || known.containsKey(name)) {
                lemmas.add(proved.getOrDefault(name, known.get(name)));
            } else if (theory.axioms().stream().anyMatch(axiom -> axiom.name().equals(name))) {
                lemmas.add(Theorem.axiom(theory, name));
            }
        }
        return new TheoremProver.Advice(claim.variables(), claim.measure(), lemmas, claim.unfolded());
    }

    private void report(Claim claim, TheoremProver.Outcome outcome, Duration time) {
        if (json) {
            console.print(List.of(ProofText.json(claim.name(), claim.formula(), outcome, time)));
            return;
        }
        switch (outcome) {
            case TheoremProver.Outcome.Proved found -> console.print(ProofText.proved(claim.name(), claim.formula(), found));
            case TheoremProver.Outcome.Refuted(var counterexample) -> console.complain(ProofText.refuted(claim.name(), claim.formula(), counterexample));
            case TheoremProver.Outcome.Open open -> console.complain(ProofText.open(claim.name(), claim.formula(), open));
        }
    }

    /** On a terminal the claim at work is shown, and taken off again when it is done. */
    private void progress(String line) {
        if (console.terminal()) {
            console.err().print("\r\u001b[K" + line);
            console.err().flush();
        }
    }

    private void certify(Path certificate) throws IOException {
        List<Conclusion> conclusions = new ArrayList<>();
        proved.forEach((name, theorem) -> conclusions.add(new Conclusion(name, theorem)));
        Path file = console.resolve(certificate);
        CertificateWriter.write(conclusions, file);
        for (Conclusion conclusion : conclusions) {
            Optional<String> refusal = CertificateAudit.refusal(file, conclusion.name(), theory, conclusion.theorem().conclusion());
            if (refusal.isPresent()) {
                throw new IllegalStateException("the independent checker refuses " + certificate + ": " + refusal.get());
            }
        }
        if (!json) {
            console.print(List.of("certificate", "  " + certificate, "  accepted by the independent checker"));
        }
    }
}
