; An asserted lemma, which is proved first.
(declare-datatype list (par (a) ((nil) (cons (head a) (tail (list a))))))
(define-fun-rec app (par (a) (((x (list a)) (y (list a))) (list a))) (match x ((nil y) ((cons z xs) (cons z (app xs y))))))
(define-fun-rec rev (par (a) (((x (list a))) (list a))) (match x ((nil (_ nil a)) ((cons y xs) (app (rev xs) (cons y (_ nil a)))))))
(assert (par (a) (forall ((x (list a)) (y (list a)) (z (list a))) (= (app (app x y) z) (app x (app y z))))))
(prove (par (a) (forall ((x (list a)) (y (list a))) (= (rev (app x y)) (app (rev y) (rev x))))))
