export default `
customer-service | - | 15a33d76-4640-438d-ae64-fdc0c1d3eebc | asiakaspalvelu; asiakaspalvelutyö; asiakaspalvelutaidot; asiakkaiden palveleminen | kundservice; kundbetjäning; kundtjänst | customer service; customer care; serving customers
telephone-service | customer-service | - | puhelinpalvelu; puhelinasiakaspalvelu; contact center -työ | telefonservice; kundtjänst per telefon; kontaktcenterarbete | telephone customer service; call centre work; contact centre work
chat-service | customer-service | - | chat-asiakaspalvelu; chat-palvelu; sähköinen asiakaspalvelu | chattservice; kundservice i chatt | chat support; online customer support
complaint-handling | customer-service | 28d715e3-3e5b-4fb6-8dd2-4be4919c8587 | reklamaatioiden käsittely; asiakasvalitusten käsittely; reklamaatiot | hantering av reklamationer; reklamationer; hantering av klagomål | complaint handling; handling customer complaints
reception-work | customer-service | - | vastaanottotyö; vastaanottopalvelu; aulapalvelu; respa | receptionsarbete; receptionstjänst; vestibultjänst; arbete som receptionist | reception work; front desk; lobby services; receptionist's work
retail-work | - | - | kaupan työ; myymälätyö; vähittäiskauppa; myymälätyöskentely | butiksarbete; detaljhandel; arbete i butik | retail work; shop work; store work
cashier-work | retail-work | 279101c1-e325-4349-bf58-401b6c8ff208 | kassatyö; kassapalvelu; kassankäyttö; kassatyöskentely | kassaarbete; kassatjänst; arbete i kassa; arbete som kassör | cashier work; checkout work; till operation; cash register operation
shelf-stocking | retail-work | 7e9daad3-8604-4839-af9b-dc6f8db3ef68 | hyllytys; tuotteiden hyllytys; hyllytystyö | varuplockning på hylla; påfyllning av hyllor; hyllfyllning | shelf stocking; shelf filling; shelf replenishment
visual-merchandising | retail-work | - | visuaalinen myyntityö; somistus; esillepano; tuotteiden esillepano | visuell marknadsföring i butik; dekorering; skyltning | visual merchandising; window dressing; product display
fresh-counter | retail-work | - | palvelutiskityö; tuoretiskityö; lihatiskin myynti | arbete vid betjäningsdisk; färskvarudisk; arbete vid delikatessdisk | service counter work; fresh food counter; delicatessen counter
store-management | retail-work | - | myymälän johtaminen; myymäläpäällikön työ; kaupan johtaminen | butiksledning; ledning av butik | store management; shop management; retail management
e-commerce | - | - | verkkokauppa; verkkokaupan hoitaminen; sähköinen kaupankäynti | e-handel; näthandel; skötsel av webbutik | e-commerce; online retail; online shop management
property-letting | - | - | asuntovuokraus; vuokravälitys; isännöinti; kiinteistönvälitys | uthyrning av bostäder; disponentskap; fastighetsförmedling | property letting; estate agency; property management
travel-service | - | - | matkailupalvelut; matkailuneuvonta; matkatoimistotyö | turismtjänster; turistrådgivning; resebyråarbete | tourism services; travel advice; travel agency work
event-organising | - | 2111dff8-f830-46ad-80ce-7885893b3134 | tapahtumien järjestäminen; tapahtumatuotanto; tapahtumajärjestely; tapahtumasuunnittelu | evenemangsarrangemang; evenemangsproduktion; arrangera evenemang | event organising; event management; event production
`;
