package godel.prover.checker;

/** Something to be proved before a definition is admitted: the goal, from no other hypotheses than the tests. */
record Obligation(Tests tests, Term goal) {

    void requireProvedBy(int number, Sequent theorem) throws Refusal {
        if (theorem.conclusion() != goal) {
            throw new Refusal("termination obligation " + number + " is " + Text.of(goal, 200) + ", and its theorem concludes "
                    + Text.of(theorem.conclusion(), 200));
        }
        if (!theorem.hypotheses().isSubsetOf(tests.asHypotheses())) {
            throw new Refusal("the theorem for termination obligation " + number + " has a hypothesis that is no test of its call: " + theorem.text());
        }
    }
}
