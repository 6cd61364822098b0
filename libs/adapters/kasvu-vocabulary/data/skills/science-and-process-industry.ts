export default `
laboratory-work | - | 8259c2c0-2749-41e2-a4a8-4a64a76eab37 | laboratoriotyö; laboratorioanalyysit; laborantin työ; laboratoriotekniikka; bioanalyytikon työ | laboratoriearbete; laboratorieanalyser; laborantarbete; laboratorieteknik; arbete som bioanalytiker | laboratory work; laboratory analysis; laboratory techniques; lab work
sample-collection | laboratory-work | 1f6579b0-11e6-4eb2-82d0-5f2d27cc11d6 | näytteenotto; verinäytteiden otto; verinäytteenotto; näytteidenotto | provtagning; blodprovstagning; provtagningsarbete | sample collection; blood sampling; phlebotomy; specimen collection
microbiology | - | - | mikrobiologia; bakteeriviljely; mikrobiologiset analyysit | mikrobiologi; bakterieodling; mikrobiologiska analyser | microbiology; microbiological analysis; bacterial culture
biotechnology | - | 61bef658-d7f9-4759-b1b0-0f9cb3bc581a | biotekniikka; bioteknologia; solubiologia; soluviljely | bioteknik; bioteknologi; cellbiologi; cellodling | biotechnology; cell culture; cell biology
chemistry | - | cde9911c-f92e-4de1-811f-336e177ac4ce | kemia; kemian tekniikka; kemiallinen analytiikka | kemi; kemiteknik; kemisk analys | chemistry; chemical engineering; chemical analysis
biology | - | 9433da85-70fa-4a25-8f96-71fa59dd1989 | biologia; biotieteet | biologi; biovetenskaper | biology; life sciences
physics | - | 692ace70-7f97-4214-92bd-88f7637d8a44 | fysiikka; fysikaaliset mittaukset | fysik; fysikaliska mätningar | physics
mathematics | - | 4339176e-3acd-4f7f-a5d9-445bee3d23f2 | matematiikka; matemaattiset taidot | matematik; matematiska färdigheter | mathematics; maths; mathematical skills
pharmaceutical-production | - | - | lääketuotanto; lääkkeiden valmistus; puhdastilatyöskentely; lääketeollisuus | läkemedelsproduktion; läkemedelstillverkning; arbete i renrum; läkemedelsindustri | pharmaceutical production; medicine manufacturing; clean room work
gmp | - | 13f22eb5-e3a8-405a-9d89-c8124d4a239a | hyvät tuotantotavat; GMP; GMP-vaatimukset | god tillverkningssed; GMP | good manufacturing practice; GMP
clinical-trials | - | - | kliiniset tutkimukset; kliininen lääketutkimus | kliniska prövningar; klinisk läkemedelsforskning | clinical trials; clinical research
medical-devices | - | df958b10-9e1c-4a80-9170-5572a5366e84 | lääkinnälliset laitteet; lääketieteellinen tekniikka; terveysteknologia | medicintekniska produkter; medicinsk teknik; hälsoteknik | medical devices; medical technology; health technology
chemical-process | - | - | kemianteollisuuden prosessit; prosessitekniikka; prosessiteollisuus | processer inom kemiindustrin; processteknik; processindustri | chemical processing; process engineering; process industry
plastics-processing | - | - | muovien työstö; ruiskupuristus; muovituotteiden valmistus; kumituotteiden valmistus | plastbearbetning; formsprutning; tillverkning av plastprodukter | plastics processing; injection moulding; plastic products manufacturing
printing-work | - | - | painotyö; digitaalinen painaminen; painokoneen käyttö; kirjapainotyö | tryckarbete; digitaltryck; tryckeriarbete | printing; digital printing; printing press operation
power-plant-operation | - | - | voimalaitoskäyttö; kattilalaitoksen käyttö; voimalaitostyö; energiantuotanto | drift av kraftverk; drift av pannanläggning; kraftverksarbete; energiproduktion | power plant operation; boiler operation; energy production
`;
