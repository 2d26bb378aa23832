package godel.prover.search;

import godel.grammar.value.Value;
import godel.prover.kernel.RefusedException;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Effort;
import java.util.List;
import java.util.Optional;

/**
 * Calls derived rules, and remembers what they did. Later phases of the search repeat the calls of earlier ones; a rule
 * that was called on the same switchprog and the very same theorems is not run again but charged the same effort. So
 * this saves seconds and changes no step. Results that were not used for longest are forgotten first.
 */
final class RuleMemory {
    /** In effort, which bounds the length of the proofs that are held. */
    private static final long CAPACITY = 1 << 24;

    private final Theory theory;
    private final Recollection<Question, Answer> answers = new Recollection<>(CAPACITY);

    RuleMemory(Theory theory) {
        this.theory = theory;
    }

    /** Theorems are compared by identity. */
    private record Question(int rule, long m, long n, Optional<Value> switchProgram, List<Theorem> theorems) {
    }

    /** What a rule did. */
    sealed interface Answer {
        /** It proved these theorems with that effort. */
        record Proved(List<Theorem> theorems, long effort) implements Answer {
            public Proved {
                theorems = List.copyOf(theorems);
            }
        }

        /** It turned out not to apply after that effort. */
        record Failed(long effort) implements Answer {
        }

        /** It was not done within the effort {@code limit}. */
        record Unfinished(long limit) implements Answer {
        }
    }

    /** {@return what the rule does within the effort {@code limit}} */
    Answer answer(RuleToken token, RuleInput input, long limit) {
        Question question = new Question(token.number(), input.m(), input.n(), input.switchProgram(), input.theorems());
        Answer answer = answers.recall(question).filter(known -> !(known instanceof Answer.Unfinished(long before)) || before >= limit)
                .orElseGet(() -> ask(question, token.rule(), input, limit));
        return within(limit, answer);
    }

    private Answer ask(Question question, DerivedRule rule, RuleInput input, long limit) {
        Effort effort = Effort.of(theory, limit);
        try {
            List<Theorem> theorems = rule.apply(input, effort);
            Answer proved = new Answer.Proved(theorems, effort.spent() + theorems.size());
            return answers.remember(question, proved, 1 + effort.spent());
        } catch (Inapplicable | RefusedException refused) {
            return answers.remember(question, new Answer.Failed(effort.spent()), 1);
        } catch (Effort.OutOfEffort outOfEffort) {
            return answers.remember(question, new Answer.Unfinished(limit), 1);
        }
    }

    /** What needs more than the limit is not finished within it, even if it was finished once, or noticed too late that its effort was spent. */
    private static Answer within(long limit, Answer answer) {
        long needed = switch (answer) {
            case Answer.Proved(List<Theorem> theorems, long effort) -> effort;
            case Answer.Failed(long effort) -> effort;
            case Answer.Unfinished unfinished -> Long.MAX_VALUE;
        };
        return needed <= limit ? answer : new Answer.Unfinished(limit);
    }
}
