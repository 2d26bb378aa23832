package godel.prover.checker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The meanings of function symbols. No symbol is given two, and whatever an axiom, a definition or a conclusion speaks of has one
 * before: otherwise two definitions could each be admitted as not recursive and yet call each other.
 */
final class Functions {
    private final Map<Function, Meaning> meanings = new HashMap<>();
    private final Terms terms;
    private final Budget budget;

    /** The primitives and the five connectives are known from the start. */
    Functions(Terms terms, Budget budget) throws Refusal {
        this.terms = terms;
        this.budget = budget;
        for (Primitive primitive : Primitive.values()) {
            meanings.put(primitive.function(), primitive);
        }
        Term x = terms.variable("x");
        Term y = terms.variable("y");
        Term yes = terms.yes();
        Term no = terms.no();
        connective("not", List.of(x), choose(x, no, yes));
        connective("and", List.of(x, y), choose(x, y, no));
        connective("or", List.of(x, y), choose(x, yes, y));
        connective("implies", List.of(x, y), choose(x, choose(y, yes, no), yes));
        connective("iff", List.of(x, y), choose(x, choose(y, yes, no), choose(y, no, yes)));
    }

    /** {@return the meaning, or null if the function has none so far} */
    Meaning meaning(Function function) {
        return meanings.get(function);
    }

    void declare(Function function) throws Refusal {
        requireNew(function);
        meanings.put(function, new Meaning.Declared());
    }

    /** Refuses a definition that can never be admitted, whatever is proved. */
    void propose(Definition definition) throws Refusal {
        requireNew(definition.function());
        Set<Term> parameters = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Term.Variable parameter : definition.parameters()) {
            if (!parameters.add(parameter)) {
                throw new Refusal("parameter " + Text.name(parameter.name()) + " occurs twice");
            }
            if (parameter.name().startsWith(Termination.INNER_CALL)) {
                throw new Refusal("parameter names that begin with " + Termination.INNER_CALL + " are reserved");
            }
        }
        requireOnly(parameters, "body", definition.body());
        for (Term component : definition.measure()) {
            requireOnly(parameters, "measure", component);
        }
    }

    /** Admits a group of proposed definitions, if these theorems prove their termination obligations, in their order. */
    void admit(List<Definition> group, List<Sequent> proofs) throws Refusal {
        Set<Function> names = new HashSet<>();
        for (Definition definition : group) {
            requireNew(definition.function());
            if (!names.add(definition.function())) {
                throw new Refusal(definition.function() + " is defined twice");
            }
        }
        for (Definition definition : group) {
            requireKnown(definition.body(), names, "the body of " + definition.function());
            for (Term component : definition.measure()) {
                requireKnown(component, Set.of(), "the measure of " + definition.function());
            }
        }
        List<Obligation> obligations = new Termination(terms, budget, group).obligations();
        if (obligations.size() != proofs.size()) {
            throw new Refusal(obligations.size() + " termination obligations, and theorems for " + proofs.size());
        }
        for (int i = 0; i < proofs.size(); i++) {
            obligations.get(i).requireProvedBy(i, proofs.get(i));
        }
        for (Definition definition : group) {
            meanings.put(definition.function(), definition);
        }
    }

    /** Refuses a term that speaks of a function without a meaning. */
    void requireKnown(Term term, String what) throws Refusal {
        requireKnown(term, Set.of(), what);
    }

    private void requireKnown(Term term, Set<Function> alsoKnown, String what) throws Refusal {
        for (Term part : Subterms.of(term, budget)) {
            if (part instanceof Term.Application application
                    && !meanings.containsKey(application.function())
                    && !alsoKnown.contains(application.function())) {
                throw new Refusal(what + " speaks of " + application.function() + ", which is neither primitive, declared nor defined before");
            }
        }
    }

    private void requireNew(Function function) throws Refusal {
        if (meanings.containsKey(function)) {
            throw new Refusal(function + " has a meaning already");
        }
    }

    private void requireOnly(Set<Term> parameters, String what, Term term) throws Refusal {
        for (Term part : Subterms.of(term, budget)) {
            if (part instanceof Term.Variable variable && !parameters.contains(variable)) {
                throw new Refusal("variable " + Text.name(variable.name()) + " of the " + what + " is no parameter");
            }
        }
    }

    private void connective(String name, List<Term> parameters, Term body) throws Refusal {
        List<Term.Variable> variables = new ArrayList<>();
        parameters.forEach(parameter -> variables.add((Term.Variable) parameter));
        Function function = terms.function(name, parameters.size());
        meanings.put(function, new Definition(function, variables, body, List.of()));
    }

    private Term choose(Term test, Term then, Term otherwise) throws Refusal {
        return terms.apply(Terms.IF, test, then, otherwise);
    }
}
