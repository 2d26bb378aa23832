; The smallest tree that is not its own mirror image has two nodes.
(declare-datatype Tree ((Leaf) (Node (left Tree) (right Tree))))
(define-fun-rec mirror ((t Tree)) Tree (match t ((Leaf Leaf) ((Node l r) (Node (mirror r) (mirror l))))))
(prove (forall ((t Tree)) (= (mirror t) t)))
