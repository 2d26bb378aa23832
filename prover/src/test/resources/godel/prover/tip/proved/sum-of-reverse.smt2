; Integers: addition is reordered.
(declare-datatype list (par (a) ((nil) (cons (head a) (tail (list a))))))
(define-fun-rec isum ((x (list Int))) Int (match x ((nil 0) ((cons y xs) (+ y (isum xs))))))
(define-fun-rec app (par (a) (((x (list a)) (y (list a))) (list a))) (match x ((nil y) ((cons z xs) (cons z (app xs y))))))
(define-fun-rec rev (par (a) (((x (list a))) (list a))) (match x ((nil (_ nil a)) ((cons y xs) (app (rev xs) (cons y (_ nil a)))))))
(prove (forall ((x (list Int))) (= (isum (rev x)) (isum x))))
