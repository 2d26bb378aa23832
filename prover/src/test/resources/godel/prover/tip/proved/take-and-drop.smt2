; Integers that count, negative ones included.
(declare-datatype list (par (a) ((nil) (cons (head a) (tail (list a))))))
(define-fun-rec itake (par (a) (((n Int) (x (list a))) (list a))) (ite (<= n 0) (_ nil a) (match x ((nil (_ nil a)) ((cons y xs) (cons y (itake (- n 1) xs)))))))
(define-fun-rec idrop (par (a) (((n Int) (x (list a))) (list a))) (ite (<= n 0) x (match x ((nil (_ nil a)) ((cons y xs) (idrop (- n 1) xs))))))
(define-fun-rec app (par (a) (((x (list a)) (y (list a))) (list a))) (match x ((nil y) ((cons z xs) (cons z (app xs y))))))
(prove (par (a) (forall ((n Int) (x (list a))) (= (app (itake n x) (idrop n x)) x))))
