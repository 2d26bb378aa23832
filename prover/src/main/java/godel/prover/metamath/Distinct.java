package godel.prover.metamath;

/** Two variables of the database for which nothing may be put that has a variable in common. */
record Distinct(Expression first, Expression second) {
}
