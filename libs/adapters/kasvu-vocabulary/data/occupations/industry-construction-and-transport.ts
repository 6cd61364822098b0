export default `
welder | 7212 | 7aedaa07-3884-4c5b-88f9-80997b2aa54b | hitsaaja; hitsari; levyseppähitsaaja | svetsare; plåtslagare-svetsare | welder; welder-fabricator
machinist | 7223 | 898f99f7-8c0a-4212-9e58-9ab00379e5ae | koneistaja; CNC-koneistaja; sorvaaja; jyrsijä | maskinist inom verkstad; CNC-operatör; svarvare; fräsare | machinist; CNC machinist; CNC operator; lathe operator
sheet-metal-worker | 7213 | 572c9810-e1ee-4f7a-a71f-820f17c0c25b | levyseppä; ohutlevyseppä; peltiseppä | plåtslagare; tunnplåtslagare | sheet metal worker; tinsmith
mechanical-fitter | 7233 | 269c47e7-9017-4aa6-bce8-49e89a696a64 | koneasentaja; mekaanikko; kunnossapitoasentaja | maskinmontör; mekaniker; underhållsmontör | mechanical fitter; industrial mechanic; maintenance mechanic; maintenance fitter
assembler | 8211 | - | kokoonpanija; kokoonpanotyöntekijä | montör; monteringsarbetare | assembler; assembly worker
production-worker | 9329 | 245be6d1-fe9a-4ac8-9f81-122a687e4724 | tuotantotyöntekijä; tehdastyöntekijä; teollisuustyöntekijä | produktionsarbetare; fabriksarbetare; industriarbetare | production worker; factory worker; production operative
process-operator | 8131 | - | prosessinhoitaja; prosessityöntekijä; prosessioperaattori | processkötare; processarbetare; processoperatör | process operator; process worker; plant operator
automation-technician | 3119 | 5791a961-4717-4230-a245-a4082a675f04 | automaatioasentaja; automaatioteknikko; automaatioinsinööri | automationsmontör; automationstekniker; automationsingenjör | automation technician; automation engineer
mechanical-engineer | 2144 | 579254cf-6d69-4889-9000-9c79dc568644 | konetekniikan insinööri; koneinsinööri; mekaniikkasuunnittelija | maskiningenjör; mekanikkonstruktör | mechanical engineer; mechanical designer
quality-inspector | 7543 | b0ad8659-0410-4b5b-9466-a90f8b3cdac9 | laaduntarkastaja; laatutarkastaja | kvalitetsinspektör; kvalitetskontrollör | quality inspector; quality controller
seamstress | 7531 | - | ompelija; vaatturi; pukuompelija | sömmerska; skräddare; sömnadsarbetare | seamstress; tailor; sewer
carpenter | 7115 | 2a22ff9e-de3b-408d-b312-5034896cc4f4 | kirvesmies; rakennuspuuseppä | timmerman; byggnadssnickare | carpenter; framing carpenter
joiner | 7522 | e1416610-ad08-4f37-8b46-9f99632a5c0f | puuseppä; puusepäntyöntekijä; huonekalupuuseppä | möbelsnickare; snickare | joiner; cabinet maker
bricklayer | 7112 | 05f321f8-055b-407d-bf19-e0ddabda56b7 | muurari | murare | bricklayer; mason
tiler | 7122 | 02447817-ea01-4d8b-b09c-8bc128e447e6 | laatoittaja; kaakeloija | plattsättare; kakelsättare | tiler; tile fitter
concrete-worker | 7114 | a9068f84-cecd-4cbb-9acb-e20c714435ec | betonityöntekijä; betonimies | betongarbetare | concrete worker; concrete finisher
reinforcement-fixer | 7114 | - | raudoittaja; raudoitusasentaja | armerare; armeringsmontör | reinforcement fixer; steel fixer
building-painter | 7131 | 15620506-fb5d-49cd-87a2-1c9047fb406a | maalari; rakennusmaalari; talomaalari | målare; byggnadsmålare | painter; building painter; house painter and decorator
roofer | 7121 | b4c6d1b0-929e-48be-9f67-47bd8c30658b | katontekijä; kattoasentaja; kattomies | takläggare; takmontör | roofer; roof installer
construction-labourer | 9313 | fb7e2f4f-1545-42f1-972e-94082e49c6dc | rakennustyöntekijä; rakennusmies; rakennusapumies; raksamies | byggnadsarbetare; byggarbetare; byggnadshjälparbetare | construction worker; building worker; construction labourer
excavator-operator | 8342 | eedbf8b1-9432-4f42-ab7f-db5cd3eb2a05 | kaivinkoneenkuljettaja; maanrakennuskoneenkuljettaja; kaivurikuski | grävmaskinsförare; anläggningsmaskinförare | excavator operator; earth-moving plant operator; digger driver
crane-operator | 8343 | - | nosturinkuljettaja; nosturinkäyttäjä; torninosturinkuljettaja | kranförare | crane operator; crane driver
construction-site-manager | 3123 | 0dd7e6cd-2e5a-4fae-9ce0-6a3622d4019f | rakennusmestari; vastaava työnjohtaja; työmaainsinööri; työmaapäällikkö | byggmästare; ansvarig arbetsledare; byggplatschef | construction site manager; construction supervisor; site engineer
structural-engineer | 2142 | - | rakennesuunnittelija; rakennusinsinööri; diplomi-insinööri rakennustekniikka | konstruktör; byggnadsingenjör | structural engineer; civil engineer
architect | 2161 | 8c3f536e-ba66-4321-ba40-363dc39f129b | arkkitehti; rakennusarkkitehti | arkitekt; byggnadsarkitekt | architect; building architect
building-inspector | 3112 | f0e479d9-7afd-40b1-b60f-b68c400c15fb | rakennustarkastaja; tarkastusinsinööri; lupakäsittelijä rakennusvalvonnassa | byggnadsinspektör; granskningsingenjör | building inspector; building control officer
urban-planner | 2164 | e14548c8-c2b9-4ef8-8670-d5967d7ad804 | kaavoittaja; asemakaavasuunnittelija; kaupunkisuunnittelija | planläggare; stadsplanerare | urban planner; town planner
electrician | 7411 | 4910419f-b4af-4f59-b544-9dbebc8a74f0 | sähköasentaja; sähkömies; rakennussähköasentaja | elmontör; elektriker; elinstallatör | electrician; electrical installer; electrical fitter
electrical-designer | 2151 | 86ca306c-ab99-420a-9e2a-aa73c5c4de22 | sähkösuunnittelija; sähköinsinööri | elplanerare; elingenjör; elkonstruktör | electrical designer; electrical engineer
plumber | 7126 | ed3cf43d-c2c1-4c46-82fc-1375e27e0290 | putkiasentaja; putkimies; LVI-asentaja | rörmontör; rörmokare; VVS-montör | plumber; pipe fitter; HVAC fitter
ventilation-fitter | 7127 | - | ilmanvaihtoasentaja; ilmastointiasentaja; kylmäasentaja; kylmälaiteasentaja | ventilationsmontör; kylmontör; luftkonditioneringsmontör | ventilation fitter; refrigeration mechanic; air conditioning mechanic
telecom-installer | 7422 | 056bef79-c125-47ab-b6b9-8eed05c9458c | tietoliikenneasentaja; tietoverkkoasentaja; valokuituasentaja | teleinstallatör; nätverksinstallatör; fiberinstallatör | telecommunications installer; network installer; fibre optic technician
vehicle-mechanic | 7231 | 4ad4024e-d1d3-4dea-b6d1-2c7948111dce | ajoneuvoasentaja; automekaanikko; autonasentaja; autoasentaja | fordonsmekaniker; bilmekaniker; bilmontör | vehicle mechanic; car mechanic; motor mechanic; automotive technician
truck-driver | 8332 | 45037d43-a8f5-4f46-b332-b2935bc305f4 | kuorma-autonkuljettaja; yhdistelmäajoneuvonkuljettaja; rekkakuski; kuorma-autokuski; rekankuljettaja | lastbilschaufför; långtradarchaufför; lastbilsförare | lorry driver; truck driver; HGV driver
delivery-driver | 8322 | 0c408028-c48f-4df8-ba5d-c3d3be15f5a2 | pakettiautonkuljettaja; jakeluautonkuljettaja; jakelukuljettaja; lähettikuljettaja | paketbilsförare; distributionschaufför; budbilsförare | van driver; delivery driver
taxi-driver | 8322 | 6f7c1e84-8162-4c20-a575-b57ff624eef5 | taksinkuljettaja; taksikuski; taksiautoilija | taxichaufför; taxiförare | taxi driver; cab driver
bus-driver | 8331 | 00cee175-1376-43fb-9f02-ba3d7a910a58 | linja-autonkuljettaja; bussikuski; bussinkuljettaja | busschaufför; bussförare | bus driver; coach driver
train-driver | 8311 | 81f6a814-1f4e-47d4-9c75-47977c7267ee | veturinkuljettaja; junankuljettaja | lokförare; tågförare | train driver; locomotive driver
forklift-driver | 8344 | eeac6251-1974-42f5-91ed-513c6c883755 | trukinkuljettaja; trukkikuski; haarukkatrukinkuljettaja | truckförare; gaffeltruckförare | forklift driver; forklift operator; fork-lift truck driver
warehouse-worker | 9333 | bea705fe-06ac-4147-b8e0-6e8ac1208d8f | varastotyöntekijä; varastomies; varastonhoitaja; keräilijä; logistiikkatyöntekijä; terminaalityöntekijä | lagerarbetare; lagerskötare; plockare; logistikarbetare; terminalarbetare | warehouse worker; warehouse operative; order picker; logistics worker; terminal worker
logistics-coordinator | 4323 | - | logistiikkakoordinaattori; logistiikkasuunnittelija; ajojärjestelijä; kuljetussuunnittelija | logistikkoordinator; logistikplanerare; trafikplanerare vid åkeri; körledare | logistics coordinator; logistics planner; transport scheduler; dispatcher
freight-forwarder | 3331 | - | huolitsija; rahtiasiantuntija | speditör; fraktexpert | freight forwarder; forwarding agent
mail-carrier | 4412 | 7ed2e153-8da8-4c0d-b4c5-3402c623f34b | postinjakaja; postinlajittelija; postityöntekijä | postutdelare; brevbärare; postsorterare | postal worker; mail carrier; postal delivery worker; mail sorter
courier | 9331 | 3a959644-beed-4afc-8e57-d5068ae6a43e | ruokalähetti; lähetti; pyörälähetti | matbud; cykelbud | courier; food courier; bicycle courier
aircraft-mechanic | 7232 | 91373a70-79b6-47a2-aa50-07dfe20dd258 | lentokoneasentaja; lentokonemekaanikko | flygplansmekaniker; flygmekaniker | aircraft mechanic; aircraft maintenance technician
ground-handling-agent | 9333 | 3d974e0c-8ed9-47a7-aec2-ebdb34391c87 | maapalvelutyöntekijä; asematasotyöntekijä; ramppityöntekijä; kuormaaja lentoasemalla | rampagent; marktjänstarbetare; lastare på flygplats | ground handling agent; ramp agent; baggage handler; ramp handler
airport-service-agent | 4221 | - | lentoaseman matkustajapalveluvirkailija; lähtöselvitysvirkailija; check-in-virkailija | passagerarserviceagent; incheckningspersonal | passenger service agent; check-in agent; gate agent
airport-security-officer | 5414 | b00e9e89-fd8d-4655-b6a2-f58b17629473 | turvatarkastaja; lentoaseman turvatarkastaja | säkerhetskontrollant; säkerhetskontrollör på flygplats | airport security officer; security screener
flight-attendant | 5111 | f20d3ae6-baeb-482c-b68d-c2fb115e5dde | lentoemäntä; stuertti; matkustamohenkilökunnan jäsen; matkustamotyöntekijä | flygvärdinna; flygvärd; kabinpersonal; steward | flight attendant; cabin crew member; air steward
pilot | 3153 | 9a4ba556-e72b-49c2-834c-d6a03a2fc906 | lentäjä; lentokapteeni; perämies lentokoneessa | pilot; flygkapten; styrman på flygplan | pilot; airline pilot; aircraft captain
air-traffic-controller | 3154 | 3c2da05f-eb24-41f7-8307-46c96660fee0 | lennonjohtaja | flygledare | air traffic controller
`;
