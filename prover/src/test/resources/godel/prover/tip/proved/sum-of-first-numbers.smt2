; Integers: counting down, a polynomial.
(define-fun-rec sumto ((n Int)) Int (ite (<= n 0) 0 (+ n (sumto (- n 1)))))
(prove (forall ((n Int)) (=> (>= n 0) (= (* 2 (sumto n)) (* n (+ n 1))))))
