export default `
construction-work | - | - | rakennustyö; rakentaminen; rakennusalan työt; talonrakennus; raksa | byggarbete; byggande; husbyggnad | construction work; building work; house building
carpentry | construction-work | 19858dd3-a5fe-4855-b644-6ecfefd1c384 | kirvesmiestyöt; kirvesmiehen työt; puurakentaminen; timpurin työ | timmermansarbete; snickeriarbete på bygge; träbyggande; arbete som timmerman; arbete som snickare | carpentry; timber construction; carpenter's work
joinery | - | - | puusepäntyöt; puusepäntaidot; puuntyöstö | möbelsnickeri; snickeri; träbearbetning | joinery; cabinet making; woodworking
masonry | construction-work | 13e1c0a2-b90d-46f4-be51-11730360b38d | muuraus; muuraustyöt; tiilimuuraus | murning; murarbete; murararbete | masonry; bricklaying; bricklayer's work
concrete-work | construction-work | 46994031-5490-4a02-9937-c61f6e2d4fc9 | betonityöt; betonointi; betonivalu | betongarbete; betonggjutning | concrete work; concreting; concrete pouring
formwork | concrete-work | - | muottityöt; laudoitus; muottirakentaminen | formarbete; formsättning | formwork; shuttering
reinforcement-work | concrete-work | - | raudoitus; raudoitustyöt | armering; armeringsarbete | reinforcement work; rebar work; steel fixing
element-assembly | construction-work | - | elementtiasennus; betonielementtien asennus | elementmontering; montering av betongelement | precast element installation; precast concrete assembly
tiling | construction-work | 504d99c7-395b-479c-815b-2f77ef769e75 | laatoitus; laatoitustyöt; kaakelointi | plattsättning; kakelsättning; plattläggning | tiling; tile laying
painting-buildings | construction-work | - | maalaustyöt; rakennusmaalaus; seinien maalaus; tapetointi | målningsarbete; byggnadsmålning; tapetsering; arbete som målare | painting and decorating; house painting; wallpapering
plastering | construction-work | - | rappaus; rappaustyöt; tasoitetyöt; tasoitus | rappning; putsning; spackling | plastering; rendering; levelling of walls
floor-laying | construction-work | - | lattianpäällystys; lattia-asennus; parketin asennus; mattotyöt | golvläggning; golvbeläggning; parkettläggning | floor laying; flooring installation; parquet laying
roofing | construction-work | - | kattotyöt; vesikattotyöt; kattoasennus; bitumikattotyöt | takarbete; takläggning | roofing; roof installation
drywall-installation | construction-work | fd8a3c14-fe25-4490-a85d-0215d0a5aa6f | väliseinätyöt; levytys; kipsilevyn asennus; sisävalmistustyöt | mellanväggsarbete; gipsskivemontering; inredningsarbete på bygge | drywall installation; plasterboard installation; interior finishing
insulation-work | construction-work | 7eea6974-d606-4175-b95e-f66554816783 | eristystyöt; lämmöneristys; eristäminen | isolering; isoleringsarbete; värmeisolering | insulation work; thermal insulation
waterproofing | construction-work | - | vedeneristys; märkätilatyöt; vedeneristystyöt | vattenisolering; tätskiktsarbete; våtrumsarbete | waterproofing; wet room installation
scaffolding | construction-work | 91991706-cd8e-4795-9784-715fc0250c8d | telinetyöt; telineasennus; rakennustelineiden pystytys | ställningsbyggnad; ställningsarbete; byggnadsställningar | scaffolding; scaffold erection
demolition | construction-work | a68d4de0-99a3-4c26-b84a-040e706e4714 | purkutyöt; rakennusten purku | rivningsarbete; rivning | demolition; demolition work
asbestos-removal | demolition | - | asbestipurku; asbestityöt; haitta-ainepurku | asbestsanering; asbestrivning | asbestos removal; asbestos abatement
renovation | construction-work | - | korjausrakentaminen; remontointi; saneeraus; remonttityöt | reparationsbyggande; renovering; sanering av byggnader | renovation; refurbishment; building repair
earthworks | - | - | maanrakennus; maanrakennustyöt; infrarakentaminen; kaivutyöt | markarbete; jordbyggnad; infrabyggande; schaktning | earthworks; groundworks; infrastructure construction
asphalting | earthworks | - | asfaltointi; päällystystyöt; asfalttityöt | asfaltering; asfaltarbete; vägbeläggning | asphalting; road paving; asphalt laying
excavator-operation | earthworks | 978a76ca-0d14-43b5-a69d-1996dfeb22de | kaivinkoneen käyttö; kaivinkonetyöt; kaivinkoneen ajo; kaivuri | körning av grävmaskin; grävmaskinsarbete; grävmaskin | excavator operation; digger driving
wheel-loader-operation | earthworks | - | pyöräkuormaajan käyttö; pyöräkuormaajan ajo; pyöräkone | körning av hjullastare; hjullastare | wheel loader operation; wheel loader driving
crane-operation | - | c96ab6ac-cf85-4c91-86b5-7ac5bb14eb28 | nosturin käyttö; nosturityöt; torninosturin käyttö; siltanosturin käyttö | kranarbete; körning av kran; kranföring | crane operation; crane driving; overhead crane operation
site-management | - | - | työmaan johtaminen; työnjohto rakennustyömaalla; työmaajohtaminen; rakennustyömaan johtaminen | arbetsledning på byggplats; ledning av byggarbetsplats; byggledning | construction site management; site supervision; site management
structural-engineering | - | - | rakennesuunnittelu; rakennetekniikka | konstruktionsplanering; byggnadskonstruktion | structural engineering; structural design
architecture | - | 80c042de-bc1a-4d78-b266-35bc80ba3093 | arkkitehtisuunnittelu; arkkitehtuuri; rakennussuunnittelu | arkitektplanering; arkitektur; byggnadsplanering | architectural design; architecture
bim | - | fae7e545-5114-43cc-8e83-178e2549ecb9 | rakennuksen tietomallinnus; tietomallinnus; BIM-mallinnus | byggnadsinformationsmodellering; BIM-modellering | building information modelling; BIM
surveying | - | 1cca610d-2afc-44a7-97fc-f2262fb5fc75 | maanmittaus; mittaustyöt maastossa; kartoitus | lantmäteri; lantmätning; kartläggning i terräng | land surveying; surveying; field mapping
urban-planning | - | 7f18039d-dfae-471b-9daa-507f6b2d2842 | kaavoitus; kaupunkisuunnittelu; maankäytön suunnittelu | planläggning; stadsplanering; markanvändningsplanering | urban planning; town planning; land use planning; zoning
building-control | - | - | rakennusvalvonta; rakennuslupien käsittely; rakennuslupa-asiat | byggnadstillsyn; behandling av bygglov; bygglovsärenden | building control; building permit processing; building inspection
cost-estimation | - | - | kustannuslaskenta; urakkalaskenta; tarjouslaskenta | kostnadskalkylering; entreprenadkalkylering; anbudskalkylering | cost estimation; tender calculation; quantity surveying
`;
