; True, but out of reach: no square is twice a square.
(prove (forall ((x Int) (y Int)) (=> (> y 0) (distinct (* x x) (* 2 (* y y))))))
