package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Rules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is true of the library's value iteration ({@code planning.quine}) in every environment under fixed or shared tempo: lemmas
 * proved once for a theory. Rows, actions, programs, memories and tables are variables of them; which theorem is about
 * what stands in its statement.
 */
final class PlanningLaws {
    /** Never unfolded: what the lemmas are not about, and what they say enough of. */
    static final Set<String> CLOSED = Set.of("environment", "observe", "worth", "u", "as_is", "ev", "planned_value", "act", "boot", "reserved");

    /** The world that the first outcome of a list leads to, as simplification writes it. */
    static final String NEXT = "head(tail(tail(head(outcomes))))";

    private static final String STATE = "[program, memory, searcher, 0, rest]";
    private static final String ALONE = "[program, memory, 'nil, 0, 'nil]";

    private final Theory theory;
    /** What must be known of a program and its searcher before a law about its life is used, and {@code implies}; or nothing. */
    final String idle;
    private final LemmaProver tables;
    private final LemmaProver running;
    private final LemmaProver lives;
    private final Theorem choiceIsNumber;
    private final Theorem rowIsPlanned;
    private final Theorem followedIsOnlyChoice;
    private final Theorem followedIsClosed;
    /** {@code act([program, memory, searcher, 0, rest], world, limit) = act([program, memory, 'nil, 0, 'nil], world, limit)} */
    final Theorem searcherIsIdle;

    /** {@code planned_value(key, []) = 0} */
    final Theorem emptyTable;
    /** {@code is_pair(binding(key, rows)) implies planned_value(key, planned_rows(rows, k, table)) = best_choice(tail(binding(key, rows)), k, table)} */
    final Theorem plannedIsBest;
    /** {@code member(choice, choices) implies choice_value(choice, k, table) <= best_choice(choices, k, table)} */
    final Theorem bestIsMost;
    /** {@code covered(world, choices, actions, rows) implies (member(action, actions) implies member(environment(world, action), choices))} */
    final Theorem coveredIsChoice;
    /** {@code covered(world, choices, actions, rows) implies (member(action, actions) implies closed(environment(world, action), rows))} */
    final Theorem coveredIsClosed;
    /** {@code is_pair(binding(world, part)) implies (covers(part, actions, rows) implies covered(world, tail(binding(world, part)), actions, rows))} */
    final Theorem rowIsCovered;
    /** {@code not (p < 0) implies (not (y < x) implies not (p * (c + y) < p * (c + x)))} */
    final Theorem weighing;
    /** {@code closed(labelled(outcomes, memory), rows) implies as_is_outcomes(state, outcomes, k, left) <= u_outcomes(state, outcomes, k, left)} */
    final Theorem searchIsNoWorse;
    /**
     * {@code follows(rows, program, rows) implies (closed(labelled(outcomes, memory), rows) implies
     * as_is_outcomes([program, memory, searcher, 0, rest], outcomes, k, left) = choice_value(labelled(outcomes, memory), k, planned(rows, left)))},
     * where {@linkplain #idle(StateTerm) the searcher is idle}
     */
    final Theorem leftAlone;
    /** {@code boot([program, memory, searcher, 0, rest]) = pair([program, memory, searcher, 0, rest], 0)} */
    final Theorem nothingToBoot;
    private final Map<String, Theorem> firstCycles;

    /** Proves the lemmas. */
    PlanningLaws(Rules rules) {
        this.theory = rules.theory();
        this.idle = theory.knows(FunctionSymbol.of("reserved", 2)) ? "reserved(program, searcher) = reserved(program, 'nil) implies " : "";
        this.tables = new LemmaProver(rules.choosing(Set.of(), Set.of("environment", "observe", "worth", "u", "as_is", "ev", "act", "boot", "reserved")));
        this.running = new LemmaProver(rules.choosing(Set.of(), Set.of("environment", "observe", "worth", "u", "as_is", "ev", "planned_value", "reserved")));
        this.lives = new LemmaProver(rules.choosing(Set.of(), CLOSED));
        this.choiceIsNumber = tables.byList("is_number(choice_value(choice, k, table))", "choice", List.of("choice_value(choice, k, table)"));
        this.emptyTable = tables.byCases("planned_value(key, []) = 0");
        this.plannedIsBest = plannedIsBest();
        this.bestIsMost = tables.byList("member(choice, choices) implies choice_value(choice, k, table) <= best_choice(choices, k, table)", "choices",
                List.of("member(choice, choices)", "member(choice, tail(choices))", "best_choice(choices, k, table)"));
        this.coveredIsChoice = covered("member(`environment`(world, action), choices)");
        this.coveredIsClosed = covered("closed(`environment`(world, action), rows)");
        this.rowIsCovered = tables.byList("is_pair(binding(world, part)) implies (covers(part, actions, rows) implies "
                + "covered(world, tail(binding(world, part)), actions, rows))", "part", List.of("covers(part, actions, rows)", "binding(world, part)"));
        this.followedIsOnlyChoice = followed("tail(binding(key, part)) = [followed(program, head(key), tail(key))]");
        this.followedIsClosed = followed("closed(followed(program, head(key), tail(key)), rows)");
        this.rowIsPlanned = rowIsPlanned();
        this.weighing = tables.byCases("not (p < 0) implies (not (y < x) implies not (p * (c + y) < p * (c + x)))",
                tables.instance(Theorem.axiom(theory, "notless.times"), "x", "p", "y", "y - x"));
        this.searchIsNoWorse = searchIsNoWorse();
        this.searcherIsIdle = new LemmaProver(rules.choosing(Set.of("act", "run_policy"), Set.of("environment", "observe", "worth", "u", "as_is", "ev", "reserved")))
                .byCases(idle + "act(" + STATE + ", world, limit) = act(" + ALONE + ", world, limit)");
        this.leftAlone = leftAlone();
        this.nothingToBoot = lives.byCases("boot(" + STATE + ") = pair(" + STATE + ", 0)", List.of("boot(" + STATE + ")"));
        this.firstCycles = Map.of("u", firstCycleOf("u"), "as_is", firstCycleOf("as_is"));
    }

    Theory theory() {
        return theory;
    }

    /** {@return the memory with which life goes on} @param life {@code as_is_outcomes(state, outcomes, k, left)}, or of u */
    static Term memory(Application life) {
        return StateTerm.of(life.argument(0)).orElseThrow().memory();
    }

    /** {@return what laws about a life speak of, and more} */
    static Substitution here(Application life, Map<Variable, Term> more) {
        Map<Variable, Term> terms = new LinkedHashMap<>(more);
        terms.put(Variable.of("state"), life.argument(0));
        terms.put(Variable.of("outcomes"), life.argument(1));
        terms.put(Variable.of("left"), life.argument(3));
        terms.put(Target.MEMORY, memory(life));
        return Substitution.of(terms);
    }

    /** {@return what proves lemmas about lives, with utilities, actions and tables left as they are} */
    LemmaProver lives() {
        return lives;
    }

    /**
     * {@return {@code boot(state) = pair([program, memory, searcher, 0, rest], cost) implies (0 < nat(k) implies
     * utility(state, world, k) = utility_outcomes([program, tail(acted), searcher, 0, rest], environment(world, head(acted)), k, k - 1))}}
     * There {@code acted} is what the program does in the steps that booting leaves, whatever its searcher holds, where
     * {@linkplain #idle(StateTerm) that is idle}.
     */
    Theorem firstCycle(String utility) {
        return firstCycles.get(utility);
    }

    private Theorem firstCycleOf(String utility) {
        String acted = "act(" + ALONE + ", world, tempo() - cost)";
        String booted = "boot(state) = pair(" + STATE + ", cost)";
        return lives.byCases(List.of(booted, "0 < nat(k)"), idle + utility + "(state, world, k) = " + utility + "_outcomes([program, tail(" + acted
                + "), searcher, 0, rest], `environment`(world, head(" + acted + ")), k, k - 1)", List.of(utility + "(state, world, k)"),
                lives.instance(searcherIsIdle, "limit", "tempo() - cost"));
    }

    /**
     * {@return what laws about the life of this software want to know of it: that the time its policy has does not depend
     * on the searcher's state; empty under fixed tempo, where it never does}
     */
    Optional<Application> idle(StateTerm software) {
        return idle.isEmpty() ? Optional.empty() : Optional.of(Logic.equation(
                Application.of("reserved", software.program(), software.searcher()), Application.of("reserved", software.program(), Constant.NIL)));
    }

    private Theorem covered(String conclusion) {
        return tables.byList("covered(world, choices, actions, rows) implies (member(action, actions) implies " + conclusion + ")", "actions",
                List.of("covered(world, choices, actions, rows)", "member(action, actions)"));
    }

    private Theorem followed(String conclusion) {
        return tables.byList("is_pair(binding(key, part)) implies (follows(part, program, rows) implies " + conclusion + ")", "part",
                List.of("follows(part, program, rows)", "binding(key, part)"));
    }

    private Theorem plannedIsBest() {
        Theorem isNumber = tables.byList("is_number(best_choice(choices, k, table))", "choices", List.of("best_choice(choices, k, table)"),
                tables.instance(choiceIsNumber, "choice", "head(choices)"));
        return tables.byList("is_pair(binding(key, rows)) implies "
                + "planned_value(key, planned_rows(rows, k, table)) = best_choice(tail(binding(key, rows)), k, table)", "rows",
                List.of("binding(key, rows)", "planned_rows(rows, k, table)"), tables.instance(isNumber, "choices", "tail(head(rows))"));
    }

    /** {@return that a row with only one choice is worth what the choice is} */
    private Theorem rowIsPlanned() {
        Theorem single = tables.byCases("best_choice([choice], k, table) = choice_value(choice, k, table)");
        Theorem found = Theorem.assume(theory, tables.term("is_pair(binding(key, rows))"));
        Theorem follows = Theorem.assume(theory, tables.term("follows(rows, program, rows)"));
        Theorem choices = Theorem.modusPonens(Theorem.modusPonens(tables.instance(followedIsOnlyChoice, "part", "rows"), found), follows);
        Equality value = Equality.of(Theorem.modusPonens(plannedIsBest, found));
        Equality chosen = Equality.at((Application) value.right(), 0, Equality.of(choices));
        Equality only = Equality.of(tables.instance(single, "choice", "followed(program, head(key), tail(key))"));
        Theorem worth = value.then(chosen).then(only).theorem(theory);
        return Theorem.discharge(Theorem.discharge(worth, follows.conclusion()), found.conclusion());
    }

    private Theorem searchIsNoWorse() {
        String alone = "as_is(state, " + NEXT + ", left)";
        String searching = "u(found(state, " + NEXT + ", left), " + NEXT + ", left)";
        return lives.byList("closed(labelled(outcomes, memory), rows) implies as_is_outcomes(state, outcomes, k, left) <= u_outcomes(state, outcomes, k, left)",
                "outcomes", List.of("labelled(outcomes, memory)", "as_is_outcomes(state, outcomes, k, left)", "u_outcomes(state, outcomes, k, left)"),
                lives.instance(Theorem.axiom(theory, "found.never_worse"), "s", "state", "w", NEXT, "k", "left"),
                lives.instance(weighing, "p", "head(head(outcomes))", "c", "worth(second(head(outcomes)), k)", "x", alone, "y", searching));
    }

    private Theorem leftAlone() {
        String acted = "act(" + ALONE + ", " + NEXT + ", tempo())";
        String key = "pair(" + NEXT + ", memory)";
        InductionScheme.Case goesOn = new InductionScheme.Case(lives.term("is_pair(outcomes) and 0 < nat(left)"), List.of(
                lives.substitution("outcomes", "tail(outcomes)"),
                lives.substitution("memory", "tail(" + acted + ")", "outcomes", "`environment`(" + NEXT + ", head(" + acted + "))", "k", "left", "left", "left - 1")));
        InductionScheme scheme = new InductionScheme(lives.term(idle + "(follows(rows, program, rows) implies (closed(labelled(outcomes, memory), rows) implies "
                + "as_is_outcomes(" + STATE + ", outcomes, k, left) = choice_value(labelled(outcomes, memory), k, planned(rows, left))))"),
                List.of(lives.term("nat(left)"), lives.term("size(outcomes)")), List.of(goesOn, ends()));
        return running.byScheme(scheme, List.of("as_is_outcomes(" + STATE + ", outcomes, k, left)", "labelled(outcomes, memory)",
                "as_is(" + STATE + ", " + NEXT + ", left)", "planned(rows, left)"),
                lives.instance(followedIsClosed, "part", "rows", "key", key),
                lives.instance(rowIsPlanned, "key", key, "k", "left", "table", "planned(rows, left - 1)"),
                lives.instance(emptyTable, "key", key),
                lives.instance(searcherIsIdle, "world", NEXT, "limit", "tempo()"),
                lives.instance(choiceIsNumber, "choice", "followed(program, " + NEXT + ", memory)", "k", "left", "table", "planned(rows, left - 1)"));
    }

    /** {@return the case of an induction on outcomes in which life ends with them} */
    InductionScheme.Case ends() {
        return new InductionScheme.Case(lives.term("is_pair(outcomes) and not (0 < nat(left))"), List.of(lives.substitution("outcomes", "tail(outcomes)")));
    }
}
