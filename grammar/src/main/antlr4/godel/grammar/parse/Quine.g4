/*
 * Quine: expressions, definitions, theories, environments and machines.
 *
 * Only what needs syntax is a keyword here; the settings of machines and environments are names that the tree builder
 * checks, so that a wrong one gets a message of its own. Chains of operators and lists are loops, not recursion.
 */
grammar Quine;

file : statement* EOF ;

onlyExpression : expression EOF ;

statement
    : define                                              # defineStatement
    | DECLARE name parameters                             # declareStatement
    | AXIOM label COLON expression                        # axiomStatement
    | THEOREM label COLON expression hint*                # theoremStatement
    | TECHNIQUE name EQUAL techniquePart+                 # techniqueStatement
    | ENVIRONMENT name OPEN_BRACE property* CLOSE_BRACE   # environmentStatement
    | MACHINE name OPEN_BRACE setting* CLOSE_BRACE        # machineStatement
    ;

define : DEFINE name parameters EQUAL expression (MEASURE expression)? ;

parameters : OPEN (name (COMMA name)*)? CLOSE ;

hint
    : BY INDUCTION ON name (COMMA name)*                  # inductionHint
    | USING label (COMMA label)*                          # usingHint
    | MEASURE expression                                  # measureHint
    ;

property : name parameters? EQUAL expression ;

setting
    : name EQUAL expression                               # valueSetting
    | name parameters EQUAL expression                    # functionSetting
    | name MINUS? NUMBER                                  # numberSetting
    | name name RELAXED?                                  # wordSetting
    | name name MINUS? NUMBER                             # wordNumberSetting
    | PROGRAM OPEN_BRACE define* CLOSE_BRACE              # programSetting
    ;

// From the tightest operator to the loosest.
expression
    : OPEN expression CLOSE                                                                   # parenthesised
    | name OPEN (expression (COMMA expression)*)? CLOSE                                       # call
    | name                                                                                    # variable
    | NUMBER                                                                                  # number
    | SYMBOL                                                                                  # symbol
    | OPEN_BRACKET (expression (COMMA expression)* (BAR expression)?)? CLOSE_BRACKET          # list
    | OPEN_QUOTED (datum (COMMA datum)* (BAR datum)?)? CLOSE_BRACKET                          # quotedList
    | MATCH expression OPEN_BRACE matchCase COMMA matchCase CLOSE_BRACE                       # match
    | MINUS expression                                                                        # negation
    | expression operator = (TIMES | DIVIDE) expression                                       # product
    | expression operator = (PLUS | MINUS) expression                                         # sum
    | expression operator = (EQUAL | UNEQUAL | LESS | AT_MOST | GREATER | AT_LEAST) expression   # comparison
    | NOT expression                                                                          # not
    | expression AND expression                                                               # and
    | expression OR expression                                                                # or
    | <assoc = right> expression IMPLIES expression                                           # implies
    | expression IFF expression                                                               # iff
    | IF expression THEN expression ELSE expression                                           # if
    | LET binding (COMMA binding)* IN expression                                              # let
    ;

binding : name EQUAL expression ;

matchCase
    : OPEN_BRACKET CLOSE_BRACKET ARROW expression                   # otherwiseCase
    | OPEN_BRACKET name BAR name CLOSE_BRACKET ARROW expression     # pairCase
    ;

datum
    : MINUS? NUMBER                                                                 # numberDatum
    | SYMBOL                                                                        # symbolDatum
    | OPEN_BRACKET (datum (COMMA datum)* (BAR datum)?)? CLOSE_BRACKET               # listDatum
    ;

// Names of axioms and theorems have parts, of which any may be a keyword: not.true, order.if
label : (name | expressionKeyword) (DOT (name | expressionKeyword | statementKeyword))* ;

// The builder joins parts that touch: set-switchprog and 2toD are one token each.
techniquePart : NUMBER | name | expressionKeyword | MINUS (NUMBER | name | expressionKeyword | statementKeyword) ;

// Words that mean something in one place only are names everywhere else.
name : NAME | QUOTED_NAME | MEASURE | BY | INDUCTION | ON | USING | PROGRAM | RELAXED ;

expressionKeyword : IF | THEN | ELSE | LET | IN | MATCH | NOT | AND | OR | IMPLIES | IFF ;

statementKeyword : DEFINE | DECLARE | AXIOM | THEOREM | TECHNIQUE | ENVIRONMENT | MACHINE ;

DEFINE : 'define' ;
DECLARE : 'declare' ;
AXIOM : 'axiom' ;
THEOREM : 'theorem' ;
TECHNIQUE : 'technique' ;
ENVIRONMENT : 'environment' ;
MACHINE : 'machine' ;

IF : 'if' ;
THEN : 'then' ;
ELSE : 'else' ;
LET : 'let' ;
IN : 'in' ;
MATCH : 'match' ;
NOT : 'not' ;
AND : 'and' ;
OR : 'or' ;
IMPLIES : 'implies' ;
IFF : 'iff' ;

MEASURE : 'measure' ;
BY : 'by' ;
INDUCTION : 'induction' ;
ON : 'on' ;
USING : 'using' ;
PROGRAM : 'program' ;
RELAXED : 'relaxed' ;

OPEN : '(' ;
CLOSE : ')' ;
OPEN_BRACKET : '[' ;
OPEN_QUOTED : '\'[' ;
CLOSE_BRACKET : ']' ;
OPEN_BRACE : '{' ;
CLOSE_BRACE : '}' ;
COMMA : ',' ;
BAR : '|' ;
COLON : ':' ;
DOT : '.' ;
ARROW : '->' ;
TIMES : '*' ;
DIVIDE : '/' ;
PLUS : '+' ;
MINUS : '-' ;
EQUAL : '=' ;
UNEQUAL : '!=' ;
LESS : '<' ;
AT_MOST : '<=' ;
GREATER : '>' ;
AT_LEAST : '>=' ;

// 3/5 without spaces is one number; 3 / 5 is a division.
NUMBER : DIGITS ('/' DIGITS)? ;
NAME : WORD ;
QUOTED_NAME : '`' QUOTED_CHARACTER* '`' ;
SYMBOL : '\'' (WORD | '`' QUOTED_CHARACTER* '`' | [-+*/<>=] | '<=' | '>=' | '!=') ;

LINE_COMMENT : '//' ~[\r\n]* -> skip ;
BLOCK_COMMENT : '/*' .*? '*/' -> skip ;
SPACE : [ \t\r\n\f\uFEFF]+ -> skip ;

// What is left is wrong; as tokens these get messages from the parser like any other mistake.
UNCLOSED_COMMENT : '/*' (~'*' | '*'+ ~[*/])* '*'* EOF ;
UNCLOSED_NAME : '\''? '`' QUOTED_CHARACTER* ;
STRING : '"' ~["\r\n]* '"' ;
UNEXPECTED : . ;

fragment DIGITS : [0-9]+ ('_' [0-9]+)* ;
fragment WORD : [A-Za-z_] [A-Za-z0-9_]* ;
fragment QUOTED_CHARACTER : ~[`\\\r\n] | '\\' ~[\r\n] ;
