; Euclidean division.

(prove (forall ((x Int)) (= x (+ (* 2 (div x 2)) (mod x 2)))))
