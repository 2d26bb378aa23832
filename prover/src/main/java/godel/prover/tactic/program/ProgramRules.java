package godel.prover.tactic.program;

import godel.grammar.quote.Program;
import godel.grammar.syntax.Define;
import godel.prover.kernel.Theory;
import godel.prover.search.DerivedRule;
import godel.prover.search.edit.ProgramEdit;
import godel.prover.tactic.Effort;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The derived rules about programs for a problem, in the order of their numbers. */
public final class ProgramRules {
    private static final List<Transformation> TRANSFORMATIONS = List.of(new Accumulate(), new Tuple(), new Differences(), new Share(), new Square(),
            new Fuse(), new Factor(), new Tabulate(), new Matrix());

    private ProgramRules() {
    }

    /** {@return the transformations as edits of any program; theirs is to be proved by whoever uses them} */
    public static List<ProgramEdit> edits(Theory theory) {
        return TRANSFORMATIONS.stream().<ProgramEdit>map(transformation -> new TransformEdit(theory, transformation)).toList();
    }

    /** Those of any program, and those that need to know what is specified. */
    private static List<Transformation> transformations(Workbench bench) {
        List<Transformation> all = new ArrayList<>(TRANSFORMATIONS);
        all.add(new Stop(bench));
        if (!bench.specification().candidates().isEmpty()) {
            all.add(new Given(bench));
        }
        return all;
    }

    /** {@return the names of the rules that the specification's own program has the form for; search should look at these first} */
    public static Set<String> fitting(Workbench bench) {
        List<Define> functions = Program.unquote(bench.specification().program());
        Samples samples = new Samples(bench.theory(), Effort.unlimited(bench.theory()));
        Set<String> names = new LinkedHashSet<>(Set.of(BoundRule.Way.POLYNOMIAL.token()));
        Rounds.of(functions).ifPresent(_ -> names.add(BoundRule.Way.ROUNDS.token()));
        bench.specification().candidates().stream().flatMap(candidate -> Levels.of(Program.unquote(candidate)).stream())
                .forEach(_ -> names.add(BoundRule.Way.LEVELS.token()));
        transformations(bench).stream().filter(transformation -> transformation.suggest(functions, 0, samples).isPresent())
                .forEach(transformation -> names.add(transformation.name()));
        return names;
    }

    /** {@return the rules at this workbench} */
    public static List<DerivedRule> all(Workbench bench) {
        List<DerivedRule> rules = new ArrayList<>(BoundRule.all(bench));
        transformations(bench).forEach(transformation -> rules.add(new TransformRule(bench, transformation)));
        return rules;
    }
}
