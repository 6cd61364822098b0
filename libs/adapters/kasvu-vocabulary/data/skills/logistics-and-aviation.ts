export default `
logistics | - | e843973c-23dd-416a-8a9c-9e89512542fb | logistiikka; logistiikkatyö; materiaalivirrat | logistik; logistikarbete; materialflöden | logistics; logistics work; material flow
warehouse-work | logistics | 089ddb19-1c7a-43ff-ba64-070f7ce4787a | varastotyö; varastointi; varastotyöskentely; varastotehtävät | lagerarbete; lagring; lageruppgifter | warehouse work; warehousing; warehouse operations
order-picking | warehouse-work | ee5e2297-39cc-4ed6-89e5-d58016118a7f | keräily; tilausten keräily; tavaroiden keräily; keräilytyö | plockning; orderplockning; plocka varor | order picking; picking; voice picking
packing | warehouse-work | 667cbbaf-f377-46d8-8f2d-1f6d8a55d74a | pakkaaminen; pakkaustyö; tavaroiden pakkaus | packning; förpackningsarbete; packa varor | packing; packaging work
goods-receiving | warehouse-work | 2cae39d6-78c2-4ce3-bee8-628504371463 | tavaran vastaanotto; saapuvan tavaran käsittely | varumottagning; mottagning av varor | goods receiving; receiving of goods; inbound handling
shipping-dispatch | warehouse-work | - | lähetys- ja lähtevän tavaran käsittely; lähettämötyö; tavaran lähettäminen | utlastning; avsändning av varor; hantering av utgående gods | dispatch; outbound handling; shipping of goods
loading-unloading | warehouse-work | - | lastaus ja purku; kuorman lastaus; lastaaminen; kuorman purku | lastning och lossning; lastning; lossning | loading and unloading; cargo loading; unloading
forklift-driving | warehouse-work | 28cb374e-6261-4133-8371-f9a5470145da | trukin ajo; trukki; trukkikortti; trukinajo; haarukkatrukin käyttö; trukkityö | truckkörning; gaffeltruck; truckkort; körning av truck | forklift driving; forklift; forklift operation; fork-lift truck driving
reach-truck | forklift-driving | - | työntömastotrukin ajo; työntömastotrukki; korkeakeräilytrukki | skjutstativtruck; körning av skjutstativtruck; höglyftande plocktruck | reach truck driving; reach truck; order picker truck
inventory-management | logistics | 5d2e82cc-5943-4218-a459-a1956fad2b63 | varastonhallinta; varastokirjanpito; inventointi; inventaario | lagerhantering; lagerbokföring; inventering | inventory management; stock control; stocktaking
warehouse-systems | logistics | - | varastonhallintajärjestelmät; WMS-järjestelmä | lagerhanteringssystem; WMS-system | warehouse management systems; WMS
supply-chain-management | logistics | f929c89e-c363-4132-a918-e021d57b307c | toimitusketjun hallinta; toimitusketjut; hankintaketjun hallinta | hantering av försörjningskedjan; supply chain-hantering; leveranskedjor | supply chain management; supply chain
transport-planning | logistics | - | kuljetusten suunnittelu; ajojärjestely; kuljetussuunnittelu; reittisuunnittelu | transportplanering; körplanering; ruttplanering | transport scheduling; route planning; haulage planning
freight-forwarding | logistics | - | huolinta; huolintatyö; rahtikuljetukset | spedition; speditionsarbete; frakt | freight forwarding; forwarding
customs | logistics | - | tullaus; tulliselvitys; tulli-ilmoitukset; tulliasiointi | förtullning; tullklarering; tulldeklarationer | customs clearance; customs declarations
dangerous-goods | logistics | 12d7ea6f-ec1f-4f9a-a50b-8e2e9693f068 | vaarallisten aineiden kuljetus; VAK-kuljetukset; vaaralliset aineet | transport av farliga ämnen; farligt gods; TFÄ-transporter | dangerous goods transport; transport of hazardous materials
mail-sorting | logistics | - | postin lajittelu; postinjakelu; pakettien lajittelu | postsortering; postutdelning; paketsortering | mail sorting; mail delivery; parcel sorting
removal-work | logistics | - | muuttotyöt; muuttopalvelu; kantotyöt | flyttarbete; flyttjänster; bärarbete | removal work; moving services; furniture moving
airport-operations | - | - | lentoasematoiminnot; lentoasemapalvelut; lentoasematyö; lentokenttätyö; lentokenttäpalvelut | flygplatsverksamhet; flygplatstjänster; arbete på flygplats | airport operations; airport services; airport work
ground-handling | airport-operations | - | maahuolinta; asematasotyö; lentokoneiden maapalvelut; ramppityö | marktjänst; marktjänster på flygplats; rampservice | ground handling; ramp handling; ramp service; aircraft ground services
baggage-handling | airport-operations | - | matkatavaroiden käsittely; laukkujen lastaus; matkatavarakäsittely | bagagehantering; hantering av resgods | baggage handling; luggage handling
passenger-service-airport | airport-operations | - | lentomatkustajien palvelu; lähtöselvitys; check-in-palvelu; porttipalvelu | passagerarservice på flygplats; incheckning; gateservice | airport passenger service; check-in service; gate service
aviation-security | airport-operations | c2a97099-53e9-4fba-b289-35bc025fb348 | lentoaseman turvatarkastus; turvatarkastus; matkustajien turvatarkastus | säkerhetskontroll på flygplats; säkerhetskontroll; säkerhetskontroll av passagerare | airport security screening; security screening; passenger screening
aircraft-deicing | ground-handling | - | lentokoneen jäänpoisto; jäänestokäsittely | avisning av flygplan; flygplansavisning | aircraft de-icing; de-icing
air-cargo | airport-operations | - | lentorahti; lentorahdin käsittely; rahtiterminaalityö | flygfrakt; hantering av flygfrakt; arbete i fraktterminal | air cargo handling; air freight; cargo terminal work
aircraft-maintenance | - | - | lentokonehuolto; lentokoneasennus; lentokoneiden kunnossapito; Part-66 | flygplansunderhåll; flygplansmontering; service av flygplan | aircraft maintenance; aircraft mechanics; aircraft servicing
cabin-service | - | - | matkustamopalvelu; matkustamohenkilöstön työ; lentoemännän työ | kabinservice; kabinarbete ombord | cabin crew service; in-flight service
air-traffic-control | - | - | lennonjohto; lennonjohtotyö | flygledning; flygledningsarbete | air traffic control
aircraft-cleaning | - | - | lentokonesiivous; matkustamon siivous | flygplansstädning; städning av kabin | aircraft cleaning; cabin cleaning
`;
