; Insertion keeps a list sorted only if it was.
(declare-datatype list (par (a) ((nil) (cons (head a) (tail (list a))))))
(define-fun-rec ins ((x Int) (y (list Int))) (list Int) (match y ((nil (cons x (_ nil Int))) ((cons z xs) (ite (<= x z) (cons x y) (cons z (ins x xs)))))))
(define-fun-rec sorted ((x (list Int))) Bool (match x ((nil true) ((cons y xs) (match xs ((nil true) (_ (and (<= y (head xs)) (sorted xs)))))))))
(prove (forall ((x Int) (y (list Int))) (sorted (ins x y))))
