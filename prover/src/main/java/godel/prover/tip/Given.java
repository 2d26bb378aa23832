package godel.prover.tip;

import godel.prover.tactic.induction.Sort;
import java.util.stream.Stream;

/** What the text of a problem turns out to be; this decides who attempts it. */
sealed interface Given {

    Problem problem();

    /** TIP: data types, functions over them with bodies, and what is to be proved. */
    record Typed(Problem problem) implements Given {
    }

    /** Plain SMT-LIB: functions of integers that are declared and given by equations, and one negated goal. */
    record Equations(Problem problem) implements Given {
    }

    /** {@return the problem as what it is, which its content says and not its name} */
    static Given of(Problem problem) {
        boolean onIntegers = problem.dataTypes().isEmpty() && problem.assumptions().isEmpty()
                && problem.functions().stream().flatMap(function -> Stream.concat(function.parameters().stream().map(Expression.Parameter::sort), Stream.of(function.result())))
                        .allMatch(Sort.INTEGER::equals);
        boolean refuting = problem.goals().size() == 1 && problem.goals().getFirst().isNegated();
        return onIntegers && refuting && !problem.functions().isEmpty() ? new Equations(problem) : new Typed(problem);
    }
}
