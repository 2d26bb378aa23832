package godel.prover.certificate;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Proposal;
import godel.prover.kernel.RefusedException;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the theorems of a certificate in a theory, without search: every step is done again by the kernel, so nothing in
 * the file is believed. What the theory has already must be the same there: axioms are not taken from a certificate,
 * definitions only if their function has no meaning yet. For certificates that come with the program; strangers' ones are
 * for the independent checker, which has limits on everything.
 */
public final class Replay {
    private final Theory theory;
    private final Map<Integer, Value> values = new HashMap<>();
    private final Map<Integer, Term> terms = new HashMap<>();
    private final Map<Integer, Theorem> steps = new HashMap<>();
    private final List<Proposal> group = new ArrayList<>();
    private final Map<String, Theorem> conclusions = new LinkedHashMap<>();
    private final StepReplay replay;

    private Replay(Theory theory) {
        this.theory = theory;
        this.replay = new StepReplay(theory, number -> known(terms, number), number -> known(steps, number));
    }

    /**
     * {@return the certificate's conclusions by name, in its order, as theorems of this theory}
     *
     * @throws NotReplayable with the first line that cannot be done again
     */
    public static Map<String, Theorem> into(Theory theory, InputStream certificate) throws IOException, NotReplayable {
        Replay replay = new Replay(theory);
        BufferedReader reader = new BufferedReader(new InputStreamReader(certificate, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            try {
                replay.line(new Fields(line));
            } catch (IllegalArgumentException | ClassCastException problem) {
                throw new NotReplayable(number, problem.getMessage());
            } catch (RefusedException refused) {
                throw new NotReplayable(number, "refused: " + refused.refusal());
            }
        }
        return replay.conclusions;
    }

    private void line(Fields line) {
        String kind = line.word();
        switch (kind) {
            case "v" -> values.put(line.number(), value(line));
            case "t" -> terms.put(line.number(), term(line));
            case "s" -> step(line);
            case "declare" -> declare(FunctionSymbol.of(line.word(), line.number()));
            case "axiom" -> axiom(line.word(), line.word(), known(terms, line.number()));
            case "define" -> define(line);
            case "admit" -> admit(line);
            case "forget" -> forget(line);
            case "conclude" -> {
                Theorem theorem = known(steps, line.number());
                conclusions.put(line.word(), theorem);
            }
            case "godel-certificate", "digest", "end", "#" -> {
            }
            default -> throw new IllegalArgumentException("there are no lines that begin with " + kind);
        }
    }

    private Value value(Fields line) {
        String kind = line.word();
        return switch (kind) {
            case "number" -> Rational.parse(line.word());
            case "symbol" -> Symbol.of(line.word());
            case "pair" -> Pair.of(known(values, line.number()), known(values, line.number()));
            default -> throw new IllegalArgumentException("there are no values of kind " + kind);
        };
    }

    private Term term(Fields line) {
        String kind = line.word();
        return switch (kind) {
            case "variable" -> Variable.of(line.word());
            case "constant" -> Constant.of(known(values, line.number()));
            case "apply" -> {
                String name = line.word();
                List<Term> arguments = new ArrayList<>();
                while (!line.isEmpty()) {
                    arguments.add(known(terms, line.number()));
                }
                yield Application.of(FunctionSymbol.of(name, arguments.size()), arguments);
            }
            default -> throw new IllegalArgumentException("there are no terms of kind " + kind);
        };
    }

    private void step(Fields line) {
        int number = line.number();
        Theorem theorem = replay.theorem(line);
        line.expect(":");
        while (!line.passes("|-")) {
            line.number();
        }
        if (theorem.conclusion() != known(terms, line.number())) {
            throw new IllegalArgumentException("the step gives " + theorem.conclusion());
        }
        steps.put(number, theorem);
    }

    private void declare(FunctionSymbol function) {
        if (!theory.declared().contains(function)) {
            theory.declare(function);
        }
    }

    private void axiom(String name, String kind, Term formula) {
        boolean same = theory.axioms().contains(new Axiom(name, kind, formula));
        if (!same) {
            throw new IllegalArgumentException("the theory has no axiom " + name + " that says " + formula);
        }
    }

    private void define(Fields line) {
        String name = line.word();
        String list = line.word();
        List<Variable> parameters = list.equals("-") ? List.of() : List.of(list.split(",")).stream().map(Variable::of).toList();
        Term body = known(terms, line.number());
        List<Term> measure = new ArrayList<>();
        if (line.passes("measure")) {
            while (!line.isEmpty()) {
                measure.add(known(terms, line.number()));
            }
        }
        group.add(new Proposal(FunctionSymbol.of(name, parameters.size()), parameters, body, measure));
    }

    private void admit(Fields line) {
        line.number();
        List<Theorem> proofs = new ArrayList<>();
        while (!line.isEmpty()) {
            proofs.add(known(steps, line.number()));
        }
        if (theory.knows(group.getFirst().function())) {
            group.forEach(this::requireSame);
        } else {
            theory.define(group, proofs);
        }
        group.clear();
    }

    private void requireSame(Proposal proposal) {
        boolean same = theory.definition(proposal.function())
                .filter(known -> known.body() == proposal.body() && known.parameters().equals(proposal.parameters())).isPresent();
        if (!same) {
            throw new IllegalArgumentException(proposal.function() + " means something else in the theory");
        }
    }

    private void forget(Fields line) {
        String kind = line.word();
        Map<Integer, ?> forgotten = switch (kind) {
            case "v" -> values;
            case "t" -> terms;
            case "s" -> steps;
            default -> throw new IllegalArgumentException("nothing of kind " + kind + " can be forgotten");
        };
        while (!line.isEmpty()) {
            forgotten.remove(line.number());
        }
    }

    private static <T> T known(Map<Integer, T> numbered, int number) {
        T known = numbered.get(number);
        if (known == null) {
            throw new IllegalArgumentException(number + " stands for nothing here");
        }
        return known;
    }
}
