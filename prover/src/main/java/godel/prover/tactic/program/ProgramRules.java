package godel.prover.tactic.program;

import godel.prover.kernel.Theory;
import godel.prover.search.DerivedRule;
import godel.prover.search.edit.ProgramEdit;
import java.util.ArrayList;
import java.util.List;

/** The derived rules about programs for a problem, in the order of their numbers. */
public final class ProgramRules {
    private static final List<Transformation> TRANSFORMATIONS = List.of(new Accumulate(), new Tuple(), new Differences(), new Share(), new Square());

    private ProgramRules() {
    }

    /** {@return the transformations as edits of any program; theirs is to be proved by whoever uses them} */
    public static List<ProgramEdit> edits(Theory theory) {
        return TRANSFORMATIONS.stream().<ProgramEdit>map(transformation -> new TransformEdit(theory, transformation)).toList();
    }

    /** {@return the rules at this workbench} */
    public static List<DerivedRule> all(Workbench bench) {
        List<DerivedRule> rules = new ArrayList<>(List.of(new BoundRule(bench)));
        TRANSFORMATIONS.forEach(transformation -> rules.add(new TransformRule(bench, transformation)));
        return rules;
    }
}
