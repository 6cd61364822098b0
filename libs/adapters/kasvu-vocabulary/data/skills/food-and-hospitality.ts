export default `
cooking | - | - | ruoanlaitto; ruoanvalmistus; ruuanlaitto; ruuanvalmistus; kokkaus; keittiötyö; kokin työ | matlagning; tillredning av mat; köksarbete; arbete som kock | cooking; food preparation; kitchen work; chef's work
mass-catering | cooking | - | suurtalouskeittiötyö; ammattikeittiötyö; joukkoruokailu; ruokapalvelut | storköksarbete; storhushåll; kostservice | catering kitchen work; institutional catering; food services
a-la-carte-cooking | cooking | - | à la carte -ruoanvalmistus; a la carte; ravintolakeittiötyö | à la carte-matlagning; restaurangkök | à la carte cooking; restaurant cooking
cold-kitchen | cooking | - | kylmäkeittiötyö; kylmäkön työt; salaattien valmistus | kallskänkarbete; kallkök; kalla köket | cold kitchen work; larder work; cold food preparation
special-diets | cooking | - | erityisruokavaliot; allergiaruokavaliot; dieettiruoan valmistus | specialdieter; allergikost; dietmat | special diets; dietary requirements; allergen-free cooking
menu-planning | cooking | 5c6ca864-76d5-4217-b3e1-9a7ba7f8f47b | ruokalistasuunnittelu; ruokalistojen suunnittelu; menun suunnittelu | planering av menyer; menyplanering; planering av matsedlar | menu planning
pizza-making | cooking | 298ead56-f11b-4c5d-a4d9-282f7a1489b6 | pizzan valmistus; pizzanpaisto | pizzabakning; tillredning av pizza | pizza making
baking | - | 5626b3b1-5415-47f6-acf1-b573d457d180 | leivonta; leipominen; leipomotyö; leipurin työ | bakning; bageriarbete; bakning av bröd; arbete som bagare | baking; bakery work; bread baking; baker's work
confectionery | baking | - | kondiittorityöt; kakkujen valmistus; konditoriatyö | konditoriarbete; konditori; tårtbakning | pastry making; confectionery; cake making
table-service | - | 42a6eff0-e9d9-423d-877b-e48fe91ff26f | tarjoilu; pöytiintarjoilu; ravintolasalityö; tarjoilutyö | servering; bordsservering; serveringsarbete; salsarbete; arbete som servitör; arbete som servitris | waiting tables; table service; food and beverage service; waitressing
bar-work | - | - | baarityö; baarimestarin työ; drinkkien valmistus; alkoholijuomien anniskelu; baarimikon työ | bararbete; bartenderarbete; servering av alkohol; blandning av drinkar | bar work; bartending; cocktail mixing; serving alcohol
barista | - | - | baristan työ; kahvinvalmistus; erikoiskahvit; kahvilatyö | baristaarbete; kaffetillredning; kaféarbete | barista skills; coffee making; café work
fast-food | - | - | pikaruokatyö; hampurilaisravintolatyö; pikaruokaravintolatyö | snabbmatsarbete; arbete på snabbmatsrestaurang | fast food work; fast food preparation
dishwashing | - | c662be22-f17a-4ba0-894f-d720b20c44cf | astianpesu; astiahuolto; tiskaus; tiskaaminen; tiskarin työ | diskning; diskarbete; diskservice | dishwashing; washing up
hotel-reception | reception-work | - | hotellin vastaanottotyö; hotellivastaanotto; hotelli-respa | hotellreception; receptionsarbete på hotell | hotel reception; hotel front desk
restaurant-management | - | - | ravintolan johtaminen; ravintolapäällikön työ; vuoropäällikön työ | restaurangledning; ledning av restaurang | restaurant management; shift management in restaurants
food-safety | - | 3f4e4eab-a8e0-4aed-b8bb-79afe7c890e3 | elintarviketurvallisuus; elintarvikehygienia; omavalvonta; HACCP | livsmedelssäkerhet; livsmedelshygien; egenkontroll | food safety; food hygiene; own-check; HACCP
food-processing | - | - | elintarviketuotanto; elintarvikkeiden valmistus; elintarviketyö | livsmedelsproduktion; livsmedelstillverkning; livsmedelsarbete | food production; food processing; food manufacturing
meat-cutting | food-processing | - | lihanleikkaus; lihankäsittely; teurastus; lihanjalostus | styckning; köttstyckning; kötthantering; slakt | meat cutting; butchery; meat processing
fish-processing | food-processing | - | kalankäsittely; kalan fileointi; kalanjalostus | fiskberedning; filetering av fisk; fiskförädling | fish processing; fish filleting
dairy-processing | food-processing | - | maidonjalostus; meijerityö; juuston valmistus | mjölkförädling; mejeriarbete; osttillverkning | dairy processing; cheese making
brewing | food-processing | - | panimotyö; oluen valmistus; juomien valmistus | bryggeriarbete; ölbryggning; tillverkning av drycker | brewing; beer making; beverage production
`;
