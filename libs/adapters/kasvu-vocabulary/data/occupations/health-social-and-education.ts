export default `
nurse | 2221 | 8d3e8aaa-791b-4c75-a465-f3f827028f50 | sairaanhoitaja; sairaanhoitaja AMK; hoitaja | sjukskötare; sjuksköterska; sjukskötare YH | nurse; registered nurse; general nurse
practical-nurse | 5321 | d38c2107-98f2-47b7-8bb4-f69750d51082 | lähihoitaja; perushoitaja; hoitotyöntekijä | närvårdare; primärskötare; undersköterska | practical nurse; licensed practical nurse; enrolled nurse
care-assistant | 5321 | - | hoiva-avustaja; hoitoapulainen; hoitoavustaja | omsorgsassistent; vårdbiträde; vårdassistent | care assistant; nursing assistant; healthcare assistant
home-carer | 5322 | 1391bdf9-bd61-4fb5-91ca-c29036ab2b60 | kotihoidon työntekijä; kodinhoitaja; kotihoitaja; kotiavustaja | hemvårdare; hemhjälp; hemvårdsarbetare | home carer; home care worker; home help
public-health-nurse | 2221 | - | terveydenhoitaja; kouluterveydenhoitaja; neuvolan terveydenhoitaja | hälsovårdare; skolhälsovårdare | public health nurse; school nurse
midwife | 2222 | 95cda6a9-a70a-4a93-9442-11d573cb4a02 | kätilö | barnmorska | midwife
paramedic | 3258 | 0b5dfc02-b825-4445-811d-d39ed442657e | ensihoitaja; ambulanssinkuljettaja; sairaankuljettaja | förstavårdare; akutvårdare; ambulansförare | paramedic; ambulance technician; emergency medical technician
physician | 2211 | 71f09c8b-a172-408c-b9e7-32e580e39ff6 | lääkäri; yleislääkäri; terveyskeskuslääkäri; erikoislääkäri | läkare; allmänläkare; hälsocentralläkare; specialistläkare | doctor; physician; general practitioner; medical doctor
dentist | 2261 | e52b5707-7097-4dbc-ac61-054e917da241 | hammaslääkäri; erikoishammaslääkäri | tandläkare; specialisttandläkare | dentist; dental practitioner
dental-hygienist | 3251 | d18deca3-3063-4970-9ddc-e3c70404a28c | suuhygienisti | munhygienist; tandhygienist | dental hygienist; oral hygienist
dental-assistant | 5329 | - | hammashoitaja | tandskötare | dental assistant; dental nurse
physiotherapist | 2264 | 006cc1f9-2841-41c3-991a-dc3f2f3bd533 | fysioterapeutti; lääkintävoimistelija | fysioterapeut; sjukgymnast | physiotherapist; physical therapist
occupational-therapist | 2269 | 33da5532-8c4e-4d1b-b52e-c201ee1bc7ab | toimintaterapeutti | ergoterapeut | occupational therapist
speech-therapist | 2266 | 8021f3a2-e3de-43c0-b366-075da74dc5b7 | puheterapeutti | talterapeut; logoped | speech therapist; speech and language therapist
masseur | 5142 | 1978c6ff-37b4-48f1-9aa6-88b9c568f74f | hieroja; koulutettu hieroja; urheiluhieroja | massör; utbildad massör; idrottsmassör | massage therapist; masseur; sports massage therapist
psychologist | 2634 | 52ded7d7-11df-42e3-b90a-d7f4b70fb4b9 | psykologi; koulupsykologi; työpsykologi | psykolog; skolpsykolog; arbetspsykolog | psychologist; school psychologist; occupational psychologist
radiographer | 2269 | 7639a601-6db0-41ed-9fb0-813d9b8beb05 | röntgenhoitaja; radiografi | röntgenskötare; röntgensjuksköterska | radiographer; diagnostic radiographer
biomedical-laboratory-scientist | 3212 | - | bioanalyytikko; laboratoriohoitaja | bioanalytiker; laboratorieskötare | biomedical laboratory scientist; medical laboratory technologist
pharmacist | 2262 | 7c132147-428b-4ea3-87e1-70f7abb691ce | proviisori; farmaseutti; apteekkari | provisor; farmaceut; apotekare | pharmacist; dispensing pharmacist
equipment-carer | 5329 | 7005c266-d1a9-42ac-8c36-b42d5d755463 | välinehuoltaja; välinehuollon työntekijä | instrumentvårdare; instrumenttekniker i sjukvården | sterile services technician; instrument technician in healthcare
hospital-cleaner | 9112 | - | laitoshuoltaja; sairaalahuoltaja; sairaalasiivooja | anstaltsvårdare; sjukhusvårdare inom lokalvård; sjukhusstädare | hospital cleaner; institutional cleaner
ward-secretary | 3344 | - | osastonsihteeri; terveydenhuollon sihteeri; tekstinkäsittelijä terveydenhuollossa | avdelningssekreterare; läkarsekreterare; sekreterare inom hälsovården | medical secretary; ward clerk; ward secretary
veterinarian | 2250 | - | eläinlääkäri | veterinär; djurläkare | veterinarian; veterinary surgeon; vet
animal-attendant | 5164 | 0b14d5d7-1bbe-4403-b9e6-7b0f37fc44fc | eläintenhoitaja; klinikkaeläinhoitaja | djurskötare; klinikdjurskötare | animal attendant; animal carer; veterinary assistant
social-worker | 2635 | 4b05bef2-ded4-4b09-ab94-f4c6a555a775 | sosiaalityöntekijä; johtava sosiaalityöntekijä; lastensuojelun sosiaalityöntekijä | socialarbetare; ledande socialarbetare; barnskyddets socialarbetare | social worker; child protection social worker
social-counsellor | 3412 | 8d703e8f-1e57-4246-8a6b-cb87a760d4ab | sosiaaliohjaaja; palveluohjaaja; sosionomi; sosionomi AMK | socialhandledare; servicehandledare; socionom; socionom YH | social counsellor; service coordinator in social care; social services instructor; bachelor of social services
disability-instructor | 3412 | 9c55aa23-e3f2-4c00-8c90-5ed5204951a3 | ohjaaja vammaispalveluissa; kehitysvammaisten ohjaaja; vammaispalvelujen ohjaaja | handledare inom funktionshinderservice; handledare för personer med funktionsnedsättning | disability support worker; disability instructor
personal-assistant-care | 5322 | - | henkilökohtainen avustaja; vammaisen henkilön avustaja | personlig assistent; assistent för person med funktionsnedsättning | personal care assistant; personal assistant for a person with a disability
family-worker | 3412 | 4c89c65c-4e35-44e3-8fa0-5d73e9e15325 | perhetyöntekijä; perheohjaaja | familjearbetare; familjehandledare | family support worker; family worker
youth-worker | 2635 | b7507136-e71e-47e8-b873-e77d5cdf2922 | nuorisotyöntekijä; nuoriso-ohjaaja; etsivä nuorisotyöntekijä; nuorisonohjaaja | ungdomsarbetare; ungdomsledare; uppsökande ungdomsarbetare | youth worker; youth instructor; outreach youth worker
community-worker | 3412 | - | yhteisötyöntekijä; asukastyöntekijä; yhteisöohjaaja | samfundsarbetare; gemenskapsarbetare; samhällsarbetare | community worker; community development worker
early-childhood-teacher | 2342 | 55d60ead-0343-4008-b9e4-fb4b5a179c83 | varhaiskasvatuksen opettaja; lastentarhanopettaja; esiopettaja; päiväkodin opettaja | lärare inom småbarnspedagogik; barnträdgårdslärare; förskollärare | early childhood education teacher; kindergarten teacher; pre-primary teacher
early-childhood-social-pedagogue | 2342 | - | varhaiskasvatuksen sosionomi; sosionomi varhaiskasvatuksessa | socionom inom småbarnspedagogik | social pedagogue in early childhood education
early-childhood-special-teacher | 2352 | b6beb46d-9ed2-4a66-9117-7e3f21f234dd | varhaiskasvatuksen erityisopettaja; erityislastentarhanopettaja; laaja-alainen varhaiskasvatuksen erityisopettaja | speciallärare inom småbarnspedagogik; specialbarnträdgårdslärare | early childhood special education teacher; special needs teacher in early childhood education
childcare-worker | 5311 | 3413f234-6230-47a8-8cc7-2691fd54ce3a | lastenhoitaja; varhaiskasvatuksen lastenhoitaja; päiväkotiapulainen; lastenohjaaja | barnskötare; barnskötare inom småbarnspedagogik; daghemsbiträde | childcare worker; nursery nurse; day care worker; child carer
family-day-carer | 5311 | - | perhepäivähoitaja | familjedagvårdare | family day carer; childminder
class-teacher | 2341 | 03d79393-7b30-4159-945b-01963eddd302 | luokanopettaja; alakoulun opettaja | klasslärare; lärare i de lägre klasserna | class teacher; primary school teacher; elementary school teacher
subject-teacher | 2330 | 5efb2c08-ba3a-4659-a2e4-1883f54e77b6 | aineenopettaja; lehtori; tuntiopettaja; yläkoulun opettaja; lukion opettaja; päätoiminen tuntiopettaja | ämneslärare; lektor; timlärare; lärare i gymnasium | subject teacher; secondary school teacher; upper secondary school teacher; lecturer
special-needs-teacher | 2352 | 976cbfcc-8958-4800-a435-71d15405a42a | erityisopettaja; erityisluokanopettaja; laaja-alainen erityisopettaja | speciallärare; specialklasslärare; speciallärartjänst; specialklasslärartjänst | special needs teacher; special education teacher; special class teacher
vocational-teacher | 2320 | 81f8d141-3f67-4fb0-a349-db0147ef7b3a | ammatillinen opettaja; ammatinopettaja; ammattiaineiden opettaja | yrkeslärare; lärare i yrkesämnen | vocational teacher; vocational education teacher
music-teacher | 2354 | f235bc5a-dbf6-4f9e-bbdb-cf313d32b75b | musiikinopettaja; soitonopettaja; pianonsoiton opettaja | musiklärare; pianolärare; instrumentlärare | music teacher; piano teacher; instrumental teacher
study-counsellor | 2359 | 2412bbb1-29ca-4e17-a2b8-70694f0cb14f | opinto-ohjaaja; oppilaanohjaaja; opo | studiehandledare; elevhandledare; studievägledare | study counsellor; guidance counsellor; student counsellor
school-assistant | 5312 | - | koulunkäynninohjaaja; koulunkäyntiavustaja; ohjaaja koulussa; kouluavustaja | skolgångshandledare; skolgångsbiträde; elevassistent | school assistant; teaching assistant; teacher's aide
school-coach | 5312 | - | kouluvalmentaja; oppilasvalmentaja | skolcoach; elevcoach | school coach; pupil coach
school-principal | 1345 | e1587bbb-2d4e-4726-839a-7f4895c440e7 | rehtori; apulaisrehtori; koulunjohtaja; virka-apulaisrehtori | rektor; biträdande rektor; skolföreståndare | school principal; head teacher; deputy head teacher; headmaster
day-care-manager | 1341 | - | päiväkodin johtaja; päiväkodinjohtaja; varhaiskasvatusyksikön johtaja | daghemsföreståndare; daghemsledare; föreståndare för daghem | day care centre manager; kindergarten manager; nursery manager
lifeguard | 5419 | 3025dea4-1752-40a9-9431-fd874420386f | uinninvalvoja; uimavalvoja; uimahallivalvoja | simövervakare; badvakt; livräddare | lifeguard; pool attendant; swimming pool supervisor
sports-instructor | 3423 | c784c2db-e636-429f-8492-3191790a58d7 | liikunnanohjaaja; liikuntaneuvoja; ryhmäliikuntaohjaaja; personal trainer; uimaopettaja | idrottsinstruktör; motionsrådgivare; simlärare; gymnastikledare | sports instructor; fitness instructor; personal trainer; swimming teacher
`;
