package godel.prover.search;

import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Derived rules for the toy machine. */
final class ToyRules {
    private ToyRules() {
    }

    static DerivedRule rule(String name, BiFunction<RuleInput, Effort, List<Theorem>> meaning) {
        return new DerivedRule() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Theorem> apply(RuleInput input, Effort effort) {
                return meaning.apply(input, effort);
            }
        };
    }

    /** {@return a rule that proves the target for the switchprog of the axiom, after visiting so many nodes} */
    static DerivedRule target(long nodes) {
        return rule("target", (input, effort) -> {
            Value program = input.switchProgram().orElseThrow(() -> new Inapplicable("no switchprog"));
            effort.spend(nodes);
            Theorem axiom = Theorem.axiom(input.theory(), "gain.better");
            if (axiom.conclusion() != ToyMachine.target(program)) {
                throw new Inapplicable("not better");
            }
            return List.of(axiom);
        });
    }

    /** {@return target and seven rules that never apply} */
    static List<DerivedRule> eight(long nodes) {
        List<DerivedRule> rules = new ArrayList<>(List.of(target(nodes)));
        for (int i = 1; i < 8; i++) {
            int number = i;
            rules.add(rule("other" + number, (input, effort) -> {
                effort.spend(100L * number);
                throw new Inapplicable("never");
            }));
        }
        return rules;
    }
}
