package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Primitive;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.arithmetic.Laws;
import godel.prover.tactic.arithmetic.LinearArithmetic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the derived rules rewrite with: axioms and lemmas read as equations, and which definitions may be unfolded.
 * Immutable; shared by all attempts at proofs in a theory, holds no assumption.
 *
 * <ul>
 * <li><em>open</em>: unfolded wherever they occur, even if that leaves an undecided {@code if} behind. These are the
 * connectives, the functions chosen so, and if wanted abbreviations: small definitions made of primitives and open
 * functions;
 * <li><em>closed</em>: never unfolded by simplification;
 * <li>all others: unfolded when the tests on the way to a branch are decided.
 * </ul>
 *
 * <p>All that is derived for these rules is derived when they are made, so that what an attempt costs does not depend on
 * the attempts before it.
 */
public final class Rules {
    /** Applications evaluated in one {@code evaluate} step before simplification goes another way. */
    static final long EVALUATION_LIMIT = 20_000;

    /** Distinct applications in the body of a definition that counts as an abbreviation. */
    private static final int ABBREVIATION_LIMIT = 40;

    private static final Set<String> CONNECTIVES = Set.of("not/1", "and/2", "or/2", "implies/2", "iff/2");

    private static final List<String> REWRITING_AXIOMS = List.of("pair.head", "pair.tail", "pair.pair", "pair.parts", "head.other", "tail.other",
            "size.other", "kinds.pair_number", "kinds.pair_symbol", "kinds.number_symbol", "kinds.integer_number", "size.pair",
            "size.integer", "plus.number", "minus.number", "times.number", "divide.number", "integer.plus", "integer.times",
            "integer.minus", "floor.integer", "floor.fixed");

    private final Theory theory;
    private final LogicalLaws laws;
    private final Laws arithmetic;
    private final LemmaLibrary lemmas;
    private final Map<FunctionSymbol, Theorem> definitions = new HashMap<>();
    private final Set<FunctionSymbol> open = new HashSet<>();
    private final Choices choices;
    private SizeFacts sizes;

    private record Choices(boolean abbreviating, boolean normalising, Set<String> opened, Set<String> closed, Predicate<Application> left) {
    }

    /** The rules that follow from a theory's axioms, and the connectives. */
    public Rules(Theory theory) {
        this(theory, new LogicalLaws(theory), new Laws(theory), new LemmaLibrary(), new Choices(false, false, Set.of(), Set.of(), _ -> false));
        REWRITING_AXIOMS.forEach(name -> lemmas.add(LogicalLaws.axiom(theory, name)));
        takeDefinitions();
        this.sizes = SizeFacts.ofAxioms(theory);
        lemmas.add(RewriteRule.of(SizeFacts.sizeOfPair(theory)).orElseThrow());
        this.sizes = SizeFacts.derived(this);
    }

    private Rules(Theory theory, LogicalLaws laws, Laws arithmetic, LemmaLibrary lemmas, Choices choices) {
        this.theory = theory;
        this.laws = laws;
        this.arithmetic = arithmetic;
        this.lemmas = lemmas;
        this.choices = choices;
    }

    /** {@return these rules, in which abbreviations are open} */
    public Rules openAbbreviations() {
        return choosing(new Choices(true, choices.normalising, choices.opened, choices.closed, choices.left));
    }

    /** {@return these rules, by which sums and products that are arguments of other functions get their canonical form} */
    public Rules normalisingArguments() {
        return choosing(new Choices(choices.abbreviating, true, choices.opened, choices.closed, choices.left));
    }

    /** {@return these rules with other choices of functions, by name, that are unfolded wherever they occur, and never} */
    public Rules choosing(Set<String> opened, Set<String> closed) {
        return choosing(new Choices(choices.abbreviating, choices.normalising, Set.copyOf(opened), Set.copyOf(closed), choices.left));
    }

    /** {@return these rules, by which calls of this kind are not unfolded} */
    public Rules leaving(Predicate<Application> calls) {
        return choosing(new Choices(choices.abbreviating, choices.normalising, choices.opened, choices.closed, calls));
    }

    /** {@return these rules, in which functions of one more name are never unfolded by simplification} */
    public Rules closing(String name) {
        Set<String> closed = new HashSet<>(choices.closed);
        closed.add(name);
        return choosing(choices.opened, closed);
    }

    /** {@return these rules, knowing what the theory has defined since they were made} */
    public Rules updated() {
        Rules result = withoutDefinitions(choices);
        result.definitions.putAll(definitions);
        result.open.addAll(open);
        result.takeDefinitions();
        return result;
    }

    private Rules choosing(Choices choices) {
        Rules result = withoutDefinitions(choices);
        result.takeDefinitions();
        return result;
    }

    private Rules withoutDefinitions(Choices choices) {
        Rules result = new Rules(theory, laws, arithmetic, lemmas.copy(), choices);
        result.sizes = sizes;
        return result;
    }

    /**
     * {@return these rules with a hypothesis-free lemma more; later lemmas are tried first} An equation is used from left to
     * right as it stands; of any other conclusion all that it says under its conditions is taken, part by part.
     */
    public Rules with(Theorem theorem) {
        Rules result = updated();
        Lemma.of(theorem).ifPresent(lemma -> {
            if (RewriteRule.of(theorem).isPresent()) {
                result.lemmas.add(lemma, laws);
            } else {
                Effort effort = Effort.unlimited(theory);
                Scene.of(this, effort, new LinearArithmetic(arithmetic, effort), List.of(), List.of(lemma.assuming())).facts().stream()
                        .flatMap(part -> Lemma.of(lemma.underConditions(part)).stream()).forEach(part -> result.lemmas.add(part, laws));
            }
        });
        return result;
    }

    /** {@return the theory whose theorems these rules make} */
    public Theory theory() {
        return theory;
    }

    /** {@return the laws of arithmetic, derived once for all attempts} */
    public Laws arithmetic() {
        return arithmetic;
    }

    LogicalLaws laws() {
        return laws;
    }

    /** {@return what is known of sizes} */
    SizeFacts sizes() {
        return sizes;
    }

    boolean isOpen(FunctionSymbol function) {
        return open.contains(function);
    }

    boolean isClosed(FunctionSymbol function) {
        return choices.closed.contains(function.name());
    }

    /** {@return whether simplification does not unfold this call, of a function that it may unfold elsewhere} */
    boolean leaves(Application call) {
        return choices.left.test(call);
    }

    boolean normalisesArguments() {
        return choices.normalising;
    }

    static boolean isConnective(FunctionSymbol function) {
        return CONNECTIVES.contains(function.toString());
    }

    LemmaLibrary lemmas() {
        return lemmas;
    }

    /**
     * {@return {@code |- f(arguments) = body} for these arguments, if f was defined when the rules were made} Open functions
     * in the body are unfolded.
     */
    public Optional<Equality> unfold(Application call) {
        Theorem equation = definitions.get(call.function());
        if (equation == null) {
            return Optional.empty();
        }
        Substitution arguments = Substitution.of(theory.definition(call.function()).orElseThrow().parameters(), call.arguments());
        return Optional.of(Equality.of(Theorem.instantiate(equation, arguments)));
    }

    private void takeDefinitions() {
        for (Definition definition : theory.definitions()) {
            if (definitions.containsKey(definition.function())) {
                continue;
            }
            boolean opens = isOpened(definition);
            Expansion expansion = new Expansion(this);
            Equality expanded = opens ? expansion.expand(definition.body()) : expansion.expandBody(definition.body());
            Equality equation = Equality.of(Theorem.definition(theory, definition.function())).then(expanded);
            definitions.put(definition.function(), equation.theorem(theory));
            if (opens) {
                open.add(definition.function());
            }
        }
    }

    private boolean isOpened(Definition definition) {
        return !definition.isRecursive() && !isClosed(definition.function())
                && (choices.opened.contains(definition.function().name()) || isConnective(definition.function())
                || (choices.abbreviating && isAbbreviation(definition.body())));
    }

    private boolean isAbbreviation(Term body) {
        Set<Term> met = new HashSet<>();
        List<Term> waiting = new ArrayList<>(List.of(body));
        while (!waiting.isEmpty()) {
            if (waiting.removeLast() instanceof Application application && met.add(application)) {
                boolean transparent = open.contains(application.function()) || Primitive.of(application.function()).isPresent();
                if (!transparent || met.size() > ABBREVIATION_LIMIT) {
                    return false;
                }
                waiting.addAll(application.arguments());
            }
        }
        return true;
    }
}
