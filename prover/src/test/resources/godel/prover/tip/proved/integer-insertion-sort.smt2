; Order of integers and of a list.
(declare-datatype list (par (a) ((nil) (cons (head a) (tail (list a))))))
(define-fun-rec iins ((x Int) (y (list Int))) (list Int) (match y ((nil (cons x (_ nil Int))) ((cons z xs) (ite (<= x z) (cons x y) (cons z (iins x xs)))))))
(define-fun-rec iisort ((x (list Int))) (list Int) (match x ((nil (_ nil Int)) ((cons y xs) (iins y (iisort xs))))))
(define-fun-rec isorted ((x (list Int))) Bool (match x ((nil true) ((cons y xs) (match xs ((nil true) ((cons z ys) (and (<= y z) (isorted xs)))))))))
(prove (forall ((x (list Int))) (isorted (iisort x))))
