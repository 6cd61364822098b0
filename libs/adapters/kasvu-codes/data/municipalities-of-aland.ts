/** The municipalities of Åland, written as those of the mainland. */
export const alandMunicipalities = `
035|Brändö
043|Eckerö
060|Finström
062|Föglö
065|Geta
076|Hammarland
170|Jomala
295|Kumlinge
318|Kökar
417|Lemland
438|Lumparland
478|Maarianhamina|Mariehamn|Mariehamn
736|Saltvik
766|Sottunga
771|Sund
941|Vårdö
`;
