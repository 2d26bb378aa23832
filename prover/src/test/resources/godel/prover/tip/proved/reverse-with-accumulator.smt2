; The accumulator must be generalised.
(declare-datatype list (par (a) ((nil) (cons (head a) (tail (list a))))))
(define-fun-rec app (par (a) (((x (list a)) (y (list a))) (list a))) (match x ((nil y) ((cons z xs) (cons z (app xs y))))))
(define-fun-rec rev (par (a) (((x (list a))) (list a))) (match x ((nil (_ nil a)) ((cons y xs) (app (rev xs) (cons y (_ nil a)))))))
(define-fun-rec qrev (par (a) (((x (list a)) (y (list a))) (list a))) (match x ((nil y) ((cons z xs) (qrev xs (cons z y))))))
(prove (par (a) (forall ((x (list a))) (= (qrev x (_ nil a)) (rev x)))))
