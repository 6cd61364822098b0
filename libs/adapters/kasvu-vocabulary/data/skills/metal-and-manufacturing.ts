export default `
welding | - | 530cb489-d900-46ab-9350-4d50ccd49eea | hitsaus; hitsaustyö; hitsaustaito; hitsaaminen | svetsning; svets; svetsarbete; svetsningsarbete | welding; weld; welding work
mig-welding | welding | f015c5d5-6a1c-4f63-9012-a05f4f34105e | MIG-hitsaus; MIG/MAG-hitsaus; mig-hitsaaminen | MIG-svetsning; MIG/MAG-svetsning | MIG welding; MIG/MAG welding; metal inert gas welding
mag-welding | welding | 60ff3eac-7d4d-4e51-87b8-74c3b5d62498 | MAG-hitsaus; mag-hitsaaminen | MAG-svetsning | MAG welding; metal active gas welding
tig-welding | welding | - | TIG-hitsaus; tigitys | TIG-svetsning | TIG welding; gas tungsten arc welding
arc-welding | welding | 27d26fd6-5795-4f0a-884e-112df7c68314 | kaarihitsaus; puikkohitsaus | bågsvetsning; elektrodsvetsning; pinnsvetsning | arc welding; stick welding; shielded metal arc welding
robot-welding | welding | - | robottihitsaus; hitsausrobotin käyttö | robotsvetsning | robot welding; robotic welding
weld-inspection | welding | 34016949-da9c-4107-98e3-1080ae405e27 | hitsausten tarkastus; hitsaustarkastus; hitsisaumojen tarkastus | inspektion av svetsar; svetsinspektion; svetskontroll | welding inspection; weld inspection
soldering | - | 0bb4b474-da3a-45ce-9de3-0c964d84e73f | juottaminen; juottotyö; pehmeäjuotto; kovajuotto | lödning; mjuklödning; hårdlödning | soldering; brazing
flame-cutting | - | - | polttoleikkaus; plasmaleikkaus | gasskärning; plasmaskärning; skärbränning | flame cutting; plasma cutting; oxy-fuel cutting
sheet-metal-work | - | - | levytyöt; ohutlevytyöt; peltityöt; levyseppätyö | plåtarbete; tunnplåtsarbete; plåtslageri | sheet metal work; sheet-metal working
metalworking | - | 7077b2af-9169-4499-bccb-1b4f96364163 | metallityöt; metallintyöstö; metallialan työt | metallarbete; metallbearbetning | metalworking; metal work; metal fabrication
machining | metalworking | - | koneistus; koneistustyö; lastuava työstö; koneistaminen | maskinbearbetning; skärande bearbetning; spånskärande bearbetning | machining; metal cutting
cnc-machining | machining | - | CNC-koneistus; CNC-koneen käyttö; CNC-työstö; NC-koneistus | CNC-bearbetning; CNC-maskiner; användning av CNC-maskin | CNC machining; CNC operation; computer numerical control machining
cnc-programming | cnc-machining | bf942c60-8539-4951-83ee-63f770da1cb8 | CNC-ohjelmointi; työstökoneen ohjelmointi; CAM-ohjelmointi | CNC-programmering; CAM-programmering | CNC programming; CAM programming
turning | machining | - | sorvaus; metallin sorvaaminen; sorvin käyttö | svarvning; metallsvarvning | metal turning; lathe work; lathe operation
milling | machining | - | jyrsintä; jyrsiminen; jyrsinkoneen käyttö | fräsning; metallfräsning | milling; milling machine operation
grinding | machining | - | hionta; metallin hionta; hiomatyö | slipning; metallslipning | grinding; metal grinding
sheet-bending | sheet-metal-work | - | särmäys; levyn taivutus; särmäyspuristimen käyttö | kantpressning; plåtbockning | press brake bending; sheet bending
laser-cutting | - | - | laserleikkaus; laserleikkurin käyttö | laserskärning | laser cutting
measuring-instruments | - | - | mittalaitteiden käyttö; mittavälineiden käyttö; tarkkuusmittaus | användning av mätinstrument; precisionsmätning | use of measuring instruments; precision measurement
technical-drawings | - | 59ea80e1-463a-4dba-82c6-d0b6d577d532 | teknisten piirustusten lukeminen; piirustustenlukutaito; tekniset piirustukset | läsning av tekniska ritningar; ritningsläsning; tekniska ritningar | reading technical drawings; blueprint reading; technical drawings
mechanical-assembly | - | - | mekaaninen kokoonpano; koneasennus; konekokoonpano; kokoonpanotyö; kokoonpanijan työ | mekanisk montering; maskinmontering; monteringsarbete; arbete som montör | mechanical assembly; machine assembly; assembly work
industrial-maintenance | - | - | teollisuuden kunnossapito; koneiden kunnossapito; mekaaninen kunnossapito; konehuolto; mekaanikon työ | industriellt underhåll; maskinunderhåll; underhåll av maskiner; arbete som mekaniker | industrial maintenance; machine maintenance; mechanical maintenance
hydraulics | - | 68e66ed6-a171-4350-8ec1-2cfc4cae50e4 | hydrauliikka; hydrauliikka-asennukset | hydraulik | hydraulics; hydraulic systems
pneumatics | - | bf419e00-8548-491a-a06f-d72ab439df2f | pneumatiikka; paineilmatekniikka | pneumatik; tryckluftsteknik | pneumatics; compressed air systems
industrial-painting | - | - | teollisuusmaalaus; pulverimaalaus; ruiskumaalaus; pintakäsittely | industriell målning; pulverlackering; sprutmålning; ytbehandling | industrial painting; powder coating; spray painting; surface treatment
industrial-robots | - | e87ec79a-c9ff-46f5-84fa-7a0f394cdf40 | robotiikka; teollisuusrobotiikka; robottiohjelmointi | robotik; industrirobotik; robotprogrammering | robotics; industrial robotics; robot programming
automation-technology | - | f4a6e9f7-5cff-46c0-894c-59c20bb78694 | automaatiotekniikka; teollisuusautomaatio; automaatio | automationsteknik; industriell automation; automation | automation technology; industrial automation; automation
plc-programming | automation-technology | - | PLC-ohjelmointi; logiikkaohjelmointi; ohjelmoitavat logiikat | PLC-programmering; programmerbara styrsystem | PLC programming; programmable logic controllers
production-work | - | - | tuotantotyö; tuotantolinjatyö; tehdastyö | produktionsarbete; fabriksarbete; arbete vid produktionslinje | production line work; factory work; production work
process-control | - | - | prosessinohjaus; prosessinhoito; tuotantoprosessin valvonta | processtyrning; processövervakning; processkötsel | process control; process operation; process monitoring
quality-control | - | - | laadunvalvonta; laaduntarkastus; laadunvarmistus | kvalitetskontroll; kvalitetssäkring | quality control; quality inspection; quality assurance
lean | - | 82fea746-853f-4f1b-8ab7-55de8619cccd | Lean-menetelmät; lean-ajattelu; leanin mukainen kehittäminen | lean-metoder; lean production | lean manufacturing; lean methods; lean thinking
production-planning | - | - | tuotannonsuunnittelu; tuotannonohjaus | produktionsplanering; produktionsstyrning | production planning; production scheduling
product-development | - | - | tuotekehitys; tuotesuunnittelu | produktutveckling; produktdesign | product development; product design
mechanical-engineering | - | 9c071f1d-eac3-449d-b004-c14775b5a3b9 | konetekniikka; koneensuunnittelu; mekaniikkasuunnittelu | maskinteknik; maskinkonstruktion | mechanical engineering; machine design
cad | - | a2b5dcf3-5b6a-453d-876c-cff540c0faf1 | CAD-suunnittelu; CAD-ohjelmistot; AutoCAD; SolidWorks; 3D-mallinnus | CAD-design; CAD-program; 3D-modellering | CAD; computer-aided design; CAD software; 3D modelling
three-d-printing | - | 2afb2b59-c9a3-4cf3-b1dd-1a2fad51e583 | 3D-tulostus; ainetta lisäävä valmistus | 3D-utskrift; additiv tillverkning; 3D-printning | 3D printing; additive manufacturing
sewing | - | a3ef84f9-c436-437a-bc6f-4956ae13e1eb | ompelu; ompelutyö; vaatteiden ompelu | sömnad; sömnadsarbete | sewing; garment sewing
`;
