package godel.prover.search.edit;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.tactic.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Small changes of the program that a switchprog installs ({@link Installation}). Each is named by a number from 0 on,
 * and empty where the number names none.
 */
public final class Edits {
    private final List<Symbol> vocabulary;
    private final List<Value> proposals;

    /** Edits that know these symbols, in this order. */
    public Edits(List<Symbol> vocabulary) {
        this(vocabulary, List.of());
    }

    /** Edits that know these symbols, and programs that somebody proposes, in this order. */
    public Edits(List<Symbol> vocabulary, List<Value> proposals) {
        this.vocabulary = List.copyOf(vocabulary);
        this.proposals = List.copyOf(proposals);
    }

    /**
     * {@return the switchprog with one symbol in a quoted value replaced by another of the vocabulary}
     *
     * @param number counts through the symbols in preorder, and at each through the vocabulary without that symbol
     */
    public Optional<Value> replaceConstant(Value switchProgram, int number) {
        return change(switchProgram, new ReplaceAtom(number) {
            @Override
            int alternatives(Value atom) {
                return atom instanceof Symbol ? vocabulary.size() - (vocabulary.contains(atom) ? 1 : 0) : 0;
            }

            @Override
            Value alternative(Value atom, int chosen) {
                int present = vocabulary.indexOf(atom);
                return vocabulary.get(present >= 0 && chosen >= present ? chosen + 1 : chosen);
            }
        });
    }

    /** {@return the switchprog with the {@code number}-th number in a quoted value, in preorder, replaced by {@code replacement}} */
    public Optional<Value> replaceNumber(Value switchProgram, int replacement, int number) {
        return change(switchProgram, new ReplaceAtom(number) {
            @Override
            int alternatives(Value atom) {
                return atom instanceof Rational ? 1 : 0;
            }

            @Override
            Value alternative(Value atom, int chosen) {
                return Rational.of(replacement);
            }
        });
    }

    /** {@return the switchprog with the {@code replaced}-th subexpression of the program's bodies, in preorder, replaced by the {@code replacement}-th} */
    public Optional<Value> replaceSubexpression(Value switchProgram, int replacement, int replaced) {
        return Installation.of(switchProgram).flatMap(installation -> {
            List<Value> met = new ArrayList<>();
            new ProgramWalk() {
                @Override
                Optional<Value> expression(Value expression) {
                    met.add(expression);
                    return Optional.empty();
                }
            }.program(installation.program());
            if (replaced < 0 || replaced >= met.size() || replacement < 0 || replacement >= met.size()) {
                return Optional.empty();
            }
            Value edited = new ProgramWalk() {
                private int index;

                @Override
                Optional<Value> expression(Value expression) {
                    return index++ == replaced ? Optional.of(met.get(replacement)) : Optional.empty();
                }
            }.program(installation.program());
            return Optional.of(installation.with(edited).expression());
        });
    }

    /** {@return the switchprog with the {@code number}-th function of the program left out} */
    public Optional<Value> dropFunction(Value switchProgram, int number) {
        return Installation.of(switchProgram).flatMap(installation -> {
            List<Value> functions = new ArrayList<>(Elements.of(installation.program()));
            if (number < 0 || number >= functions.size()) {
                return Optional.empty();
            }
            functions.remove(number);
            return Optional.of(installation.with(Value.list(functions)).expression());
        });
    }

    /**
     * {@return the switchprog that installs, without memory or searcher, nothing but a policy that always takes the
     * {@code number}-th symbol of the vocabulary as its action}
     *
     * <p>The policy has the parameters of the present one; where there is none, nothing is returned.
     */
    public Optional<Value> constantPolicy(Value switchProgram, int number) {
        if (number < 0 || number >= vocabulary.size()) {
            return Optional.empty();
        }
        return Installation.of(switchProgram).flatMap(installation -> {
            Value body = Value.list(Installation.QUOTE, Pair.of(vocabulary.get(number), Symbol.NIL));
            return Elements.of(installation.program()).stream().map(Elements::of)
                    .filter(function -> function.size() == 3 && function.getFirst() == Installation.POLICY).findFirst()
                    .map(policy -> Value.list(List.of(Value.list(Installation.POLICY, policy.get(1), body))))
                    .map(program -> Installation.alone(program).expression());
        });
    }

    /** {@return the switchprog with the {@code number}-th proposed program in place of its own} */
    public Optional<Value> proposal(Value switchProgram, int number) {
        return number < 0 || number >= proposals.size() ? Optional.empty()
                : Installation.of(switchProgram).map(installation -> installation.with(proposals.get(number)).expression());
    }

    /** {@return the switchprog with its program changed at the {@code number}-th place where this edit applies} */
    public Optional<Value> by(ProgramEdit edit, Value switchProgram, int number, Effort effort) {
        return number < 0 ? Optional.empty()
                : Installation.of(switchProgram).flatMap(installation -> edit.edited(installation.program(), number, effort)
                        .map(program -> installation.with(program).expression()));
    }

    private static Optional<Value> change(Value switchProgram, ReplaceAtom walk) {
        return Installation.of(switchProgram).flatMap(installation -> {
            Value edited = walk.program(installation.program());
            return walk.isDone() ? Optional.of(installation.with(edited).expression()) : Optional.empty();
        });
    }

    /** Replaces one atom: counts through the alternatives of each until the number is reached. */
    private abstract static class ReplaceAtom extends ProgramWalk {
        private int left;
        private boolean done;

        private ReplaceAtom(int number) {
            this.left = number;
            this.done = false;
        }

        abstract int alternatives(Value atom);

        abstract Value alternative(Value atom, int chosen);

        private boolean isDone() {
            return done;
        }

        @Override
        final Value atom(Value atom) {
            if (done || left < 0) {
                return atom;
            }
            int alternatives = alternatives(atom);
            if (left < alternatives) {
                done = true;
                return alternative(atom, left);
            }
            left -= alternatives;
            return atom;
        }
    }
}
