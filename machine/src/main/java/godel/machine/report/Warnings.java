package godel.machine.report;

import godel.machine.life.Consequence;
import godel.machine.life.LifeEvent;
import godel.prover.kernel.Axiom;
import java.util.Optional;
import java.util.stream.Collectors;

/** Warnings that a life gives of its axioms, as people read them. Of many surprises only the first is told; the log has all. */
public final class Warnings {
    private static final String PRIMITIVE = "primitive";

    private final String subject;
    private boolean surprised;

    /** @param subject what the life is called */
    public Warnings(String subject) {
        this.subject = subject;
    }

    /** {@return the warning that an event gives, if it gives one} */
    public Optional<String> of(LifeEvent event) {
        return switch (event) {
            case LifeEvent.Contradicted contradicted -> Optional.of(subject + ": warning: false was proved from the axioms " + contradicted.proof().axioms().values().stream()
                    .filter(axiom -> !axiom.kind().equals(PRIMITIVE)).map(Axiom::name).collect(Collectors.joining(", "))
                    + "; they contradict each other, and from them everything follows");
            case LifeEvent.Surprised surprise when !surprised -> {
                surprised = true;
                Consequence happened = surprise.happened();
                yield Optional.of(subject + ": warning: what happened in cycle " + surprise.cycle() + " is excluded by the axioms: after the action " + surprise.action()
                        + " in the world " + surprise.world() + ", the reward " + happened.reward() + " and the world " + happened.world());
            }
            case LifeEvent other -> Optional.empty();
        };
    }
}
