; Two induction hypotheses.
(declare-datatype list (par (a) ((nil) (cons (head a) (tail (list a))))))
(declare-datatype Tree (par (a) ((Leaf) (Node (left (Tree a)) (val a) (right (Tree a))))))
(define-fun-rec mirror (par (a) (((t (Tree a))) (Tree a))) (match t ((Leaf (_ Leaf a)) ((Node l x r) (Node (mirror r) x (mirror l))))))
(define-fun-rec app (par (a) (((x (list a)) (y (list a))) (list a))) (match x ((nil y) ((cons z xs) (cons z (app xs y))))))
(define-fun-rec flatten (par (a) (((t (Tree a))) (list a))) (match t ((Leaf (_ nil a)) ((Node l x r) (app (flatten l) (cons x (flatten r)))))))
(define-fun-rec rev (par (a) (((x (list a))) (list a))) (match x ((nil (_ nil a)) ((cons y xs) (app (rev xs) (cons y (_ nil a)))))))
(prove (par (a) (forall ((t (Tree a))) (= (flatten (mirror t)) (rev (flatten t))))))
