; Integers: counting down, a product is generalised.
(define-fun-rec fact ((n Int)) Int (ite (<= n 0) 1 (* n (fact (- n 1)))))
(define-fun-rec qfact ((n Int) (a Int)) Int (ite (<= n 0) a (qfact (- n 1) (* n a))))
(prove (forall ((n Int)) (= (qfact n 1) (fact n))))
