package godel.machine.run;

import godel.grammar.value.Value;
import godel.machine.life.SearchProgress;
import godel.machine.life.Switching;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.machine.TargetForm;
import java.nio.file.Path;
import java.util.List;

/**
 * A rewrite that was proved, recorded, made, and checked again by the independent checker.
 *
 * @param number      of the switch in its life, from 0
 * @param time        from the life's start, in the tempo's unit
 * @param unit        of time, in the plural
 * @param form        which target was proved
 * @param theorem     the target theorem for the state at hand
 * @param lemmas      the theorems by induction that its proof uses, in the order of the proof
 * @param technique   the tokens of the technique that found it
 * @param progress    what the searcher had done by then
 * @param before      expected utility at the switch without it, later search left out
 * @param after       expected utility at the switch with it, later search left out
 * @param certificate the certificate's file
 */
public record Commit(int number, long time, String unit, TargetForm form, Switching switching, Theorem theorem, List<Theorem> lemmas,
        List<String> technique, SearchProgress progress, ExpectedUtility before, ExpectedUtility after, Path certificate) {
    public Commit {
        lemmas = List.copyOf(lemmas);
        technique = List.copyOf(technique);
    }

    /** {@return what the technique proved on the way, in no need of a hypothesis; the certificate proves it, too} */
    public List<Theorem> besides() {
        return besides(switching);
    }

    static List<Theorem> besides(Switching switching) {
        return switching.discovery().stream().flatMap(found -> found.besides().stream()).filter(theorem -> theorem.hypotheses().isEmpty()).toList();
    }

    /** {@return the program that was replaced} */
    public Value oldProgram() {
        return switching.before().software().program();
    }

    /** {@return the program that took its place} */
    public Value newProgram() {
        return switching.after().program();
    }
}
