package godel.prover.certificate;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Primitive;
import godel.prover.kernel.Proposal;
import godel.prover.kernel.Step;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a part of a proof needs directly. */
final class Needs {
    private static final Set<FunctionSymbol> CONNECTIVES = Set.of(
            FunctionSymbol.of("not", 1), FunctionSymbol.of("and", 2), FunctionSymbol.of("or", 2), FunctionSymbol.of("implies", 2),
            FunctionSymbol.of("iff", 2));

    private final Theory theory;

    Needs(Theory theory) {
        this.theory = theory;
    }

    List<Part> of(Part part) {
        return switch (part) {
            case Part.Proved proved -> of(proved.theorem().step());
            case Part.Assumed assumed -> functions(List.of(assumed.axiom().formula()));
            case Part.Declared _ -> List.of();
            case Part.Defined defined -> of(defined.first());
        };
    }

    /** {@return the definitions and declarations that give a meaning to all functions in the terms} */
    List<Part> functions(List<Term> terms) {
        Set<Part> parts = new LinkedHashSet<>();
        for (FunctionSymbol function : functionsIn(terms)) {
            meaning(function).ifPresent(parts::add);
        }
        return List.copyOf(parts);
    }

    private List<Part> of(Definition first) {
        List<Part> parts = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        Set<FunctionSymbol> group = new LinkedHashSet<>();
        for (Proposal proposal : first.group()) {
            group.add(proposal.function());
            terms.add(proposal.body());
            terms.addAll(proposal.measure());
        }
        for (FunctionSymbol function : functionsIn(terms)) {
            if (!group.contains(function)) {
                meaning(function).ifPresent(parts::add);
            }
        }
        first.termination().forEach(theorem -> parts.add(new Part.Proved(theorem)));
        return parts;
    }

    private List<Part> of(Step step) {
        return switch (step) {
            case Step.Assume _, Step.Reflexive _ -> List.of();
            case Step.Symmetric s -> proved(s.premise());
            case Step.Transitive s -> proved(s.first(), s.second());
            case Step.Congruence s -> proved(s.replacements().stream().map(Step.Replacement::equation).toArray(Theorem[]::new));
            case Step.Substitute s -> proved(s.equation(), s.premise());
            case Step.Instantiate s -> proved(s.premise());
            case Step.Split s -> proved(s.positive(), s.negative());
            case Step.Discharge s -> proved(s.premise());
            case Step.ModusPonens s -> proved(s.implication(), s.premise());
            case Step.Absurd s -> proved(s.premise());
            case Step.AxiomStep s -> List.of(new Part.Assumed(s.axiom()));
            case Step.DefinitionStep s -> meaning(s.definition().function()).stream().toList();
            case Step.Evaluate s -> s.used().stream().flatMap(definition -> meaning(definition.function()).stream()).distinct().toList();
            case Step.Induct s -> {
                List<Part> parts = new ArrayList<>(proved(s.naturals().toArray(Theorem[]::new)));
                parts.addAll(proved(s.base()));
                parts.addAll(proved(s.cases().toArray(Theorem[]::new)));
                s.decreases().forEach(ofCase -> parts.addAll(proved(ofCase.toArray(Theorem[]::new))));
                yield parts;
            }
        };
    }

    private static List<Part> proved(Theorem... theorems) {
        List<Part> parts = new ArrayList<>();
        for (Theorem theorem : theorems) {
            parts.add(new Part.Proved(theorem));
        }
        return parts;
    }

    /** {@return what gives the function its meaning, nothing if that is known from the start} */
    private Optional<Part> meaning(FunctionSymbol function) {
        if (Primitive.of(function).isPresent() || CONNECTIVES.contains(function)) {
            return Optional.empty();
        }
        Optional<Definition> definition = theory.definition(function);
        if (definition.isEmpty()) {
            return Optional.of(new Part.Declared(function));
        }
        return theory.definition(definition.get().group().getFirst().function()).map(Part.Defined::new);
    }

    private static Set<FunctionSymbol> functionsIn(List<Term> terms) {
        Set<FunctionSymbol> functions = new LinkedHashSet<>();
        Set<Term> met = Collections.newSetFromMap(new IdentityHashMap<>());
        ArrayDeque<Term> open = new ArrayDeque<>(terms);
        while (!open.isEmpty()) {
            if (open.pop() instanceof Application application && met.add(application)) {
                functions.add(application.function());
                open.addAll(application.arguments());
            }
        }
        return functions;
    }
}
