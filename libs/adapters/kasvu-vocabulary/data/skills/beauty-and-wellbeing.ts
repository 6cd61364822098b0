export default `
hairdressing | - | d2c5d356-43d9-4118-827c-6801e32a452a | kampaamotyö; hiusten leikkaus ja muotoilu; kampaajan työ; parturityö; hiusalan työ; hiusten värjäys | frisörarbete; hårklippning och frisering; barberararbete; hårfärgning | hairdressing; barbering; hair cutting and styling; hair colouring
beauty-care | - | - | kauneudenhoito; kosmetologin työ; ihonhoito; kasvohoito | skönhetsvård; kosmetologarbete; hudvård; ansiktsbehandling | beauty care; beauty therapy; skin care; facial treatment; beautician's work; cosmetologist's work
make-up | beauty-care | - | meikkaus; maskeeraus; meikkaaminen | makeup; sminkning; maskering | make-up; make-up artistry
nail-care | beauty-care | - | kynsien hoito; rakennekynnet; kynsihoito; manikyyri | nagelvård; konstgjorda naglar; manikyr | nail care; nail technology; manicure
foot-care | - | 3cc36ca3-61fd-48e4-87ee-cbe384bdf617 | jalkahoito; jalkojenhoito; jalkaterapia; pedikyyri | fotvård; fotterapi; pedikyr | foot care; podiatry; pedicure
`;
