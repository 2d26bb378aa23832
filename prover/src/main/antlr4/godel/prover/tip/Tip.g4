/** Problems of TIP and plain SMT-LIB, as nested expressions. What the expressions mean is read in a second step. */
grammar Tip;

file: expression* EOF;

expression
    : OPEN expression* CLOSE # listing
    | NUMERAL                # numeral
    | (WORD | QUOTED)        # word
    ;

OPEN: '(';
CLOSE: ')';
NUMERAL: '0' | [1-9] [0-9]*;
WORD: [a-zA-Z_:+\-*/=<>.?!&^~@$%'] [a-zA-Z0-9_:+\-*/=<>.?!&^~@$%']*;
QUOTED: '|' ~[|\\]* '|';

SPACE: [ \t\r\n\f\uFEFF]+ -> skip;
COMMENT: ';' ~[\r\n]* -> skip;
UNEXPECTED: .;
