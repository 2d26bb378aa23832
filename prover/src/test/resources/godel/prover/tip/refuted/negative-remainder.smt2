; The remainder is never negative, but the quotient rounds.
(prove (forall ((x Int)) (= (div (- x) 3) (- (div x 3)))))
