export default `
nursing | - | f98e06f5-a09a-4356-b6a8-d55a7d3c5356 | sairaanhoito; hoitotyö; sairaanhoidon osaaminen; kliininen hoitotyö | sjukvård; vårdarbete; omvårdnad; sjukskötararbete | nursing; nursing care; clinical nursing
practical-nursing | - | - | lähihoito; lähihoitotyö; hoivatyö; perushoito; hoiva-avustaminen; hoitoalan työ | närvård; närvårdararbete; omsorgsarbete; grundvård | practical nursing; basic care; care work; assisting in care
elderly-care | practical-nursing | - | vanhustyö; vanhustenhoito; ikääntyneiden hoito; vanhuspalvelut; geriatrinen hoito | äldreomsorg; äldrevård; vård av äldre; äldreservice | elderly care; care of older people; geriatric care
home-care | practical-nursing | - | kotihoito; kotihoitotyö; kotipalvelu; kotisairaanhoito | hemvård; hemtjänst; hemsjukvård | home care; domiciliary care; home nursing
dementia-care | elderly-care | - | muistisairaan hoito; muistisairaiden hoito; muistihoitotyö; dementiahoito | vård av minnessjuka; demensvård; vård av personer med minnessjukdom | dementia care; memory care
palliative-care | nursing | c5a80bb0-31e6-4de0-868c-00a0f9b88b47 | palliatiivinen hoito; saattohoito | palliativ vård; vård i livets slutskede | palliative care; end-of-life care; hospice care
mental-health-nursing | nursing | - | mielenterveystyö; mielenterveyshoitotyö; psykiatrinen hoitotyö; mielenterveys- ja päihdetyö | psykiatrisk vård; mentalvård; mentalvårdsarbete; psykiatrisk omvårdnad | mental health nursing; psychiatric nursing; mental health work
paediatric-nursing | nursing | - | lasten sairaanhoito; lasten hoitotyö | barnsjukvård; pediatrisk vård | paediatric nursing; children's nursing
emergency-nursing | nursing | - | päivystyshoitotyö; päivystys; akuuttihoito; akuuttihoitotyö | jourvård; akutsjukvård; akutvård | emergency nursing; acute care; emergency department nursing
operating-room-nursing | nursing | - | leikkaushoitotyö; perioperatiivinen hoitotyö; leikkaussalityö; anestesiahoitotyö | operationsvård; perioperativ vård; arbete i operationssal; anestesivård | operating room nursing; perioperative nursing; anaesthesia nursing
intensive-care | nursing | - | tehohoito; tehohoitotyö | intensivvård | intensive care; critical care nursing
medication-administration | - | 1fd57242-267e-46df-bd8c-849fdd593a50 | lääkehoito; lääkkeiden annostelu; lääkkeenanto; LOVe-lääkehoito; rokottaminen | läkemedelsbehandling; dosering av läkemedel; läkemedelsadministrering; vaccinering | medication administration; medicine dispensing; vaccination
wound-care | nursing | 1c6736c2-77de-419c-9b84-8932e15abc21 | haavanhoito; haavojen hoito | sårvård; vård av sår | wound care; wound dressing
first-aid | - | f7464f30-662b-4177-85a0-3df9693e9e58 | ensiapu; ensiaputaidot; hätäensiapu; EA1; EA2 | första hjälpen; förstahjälpen; akut första hjälp | first aid; emergency first aid; CPR
paramedic-care | - | - | ensihoito; ensihoitotyö; ambulanssityö | prehospital akutsjukvård; ambulansarbete; prehospital vård | paramedic care; prehospital emergency care; ambulance work
midwifery | - | - | kätilötyö; synnytysten hoito; äitiyshuolto | barnmorskearbete; förlossningsvård; mödravård | midwifery; maternity care
public-health-nursing | nursing | - | terveydenhoitotyö; neuvolatyö; kouluterveydenhuolto; terveydenhoitajan työ | hälsovårdsarbete; rådgivningsarbete inom hälsovård; skolhälsovård | public health nursing; maternity and child health clinic work; school health care
occupational-health | - | - | työterveyshuolto; työterveys; työterveyshoitajan työ | företagshälsovård; arbetshälsovård | occupational health care; occupational health
medicine | - | - | lääketiede; lääkärintyö; yleislääketiede; lääkärin työ | medicin; läkararbete; allmänmedicin | medicine; medical practice; general practice
dentistry | - | - | hammaslääkärin työ; hammashoito; suun terveydenhuolto; hammaslääketiede | tandvård; munhälsovård; odontologi | dentistry; dental care; oral health care
dental-hygiene | dentistry | - | suuhygienia; suuhygienistin työ; hammaskiven poisto | munhygien; munhygienistarbete | dental hygiene; oral hygiene care
dental-assisting | dentistry | - | hammashoitajan työ; hammaslääkärin avustaminen | tandskötararbete; assistera tandläkare | dental assisting; dental nursing
physiotherapy | - | - | fysioterapia; fysioterapeuttinen ohjaus; lääkinnällinen kuntoutus | fysioterapi; medicinsk rehabilitering | physiotherapy; physical therapy; medical rehabilitation
occupational-therapy | - | - | toimintaterapia | ergoterapi | occupational therapy
speech-therapy | - | - | puheterapia | talterapi; logopedi | speech therapy; speech and language therapy
massage | - | - | hieronta; klassinen hieronta; urheiluhieronta | massage; klassisk massage; idrottsmassage | massage; massage therapy; sports massage
psychotherapy | - | - | psykoterapia; terapiatyö; psykologinen hoito | psykoterapi; terapiarbete; psykologisk behandling | psychotherapy; psychological treatment
psychology | - | bfe4f330-d595-48c7-ab3c-f309471d6953 | psykologia; psykologin työ; psykologinen arviointi | psykologi; psykologarbete; psykologisk bedömning | psychology; psychological assessment
radiography | - | - | röntgenkuvaus; radiografia; kuvantaminen; röntgenhoitajan työ | röntgenfotografering; radiografi; bilddiagnostik | radiography; medical imaging; X-ray imaging
pharmacy-work | - | - | apteekkityö; lääkeneuvonta; farmaseuttinen neuvonta; reseptien toimittaminen | apoteksarbete; läkemedelsrådgivning; expediering av recept | pharmacy work; medicines advice; dispensing prescriptions
nutrition | - | 13d96098-2ff0-46b8-b326-b7c0e18cc1f1 | ravitsemus; ravitsemusneuvonta; ravitsemusterapia | nutrition; näringsrådgivning; näringsterapi | nutrition; nutritional advice; dietetics
patient-records | - | - | potilastietojärjestelmät; potilastietojen kirjaaminen; Apotti; hoitotyön kirjaaminen | patientdatasystem; patientjournaler; dokumentation av vård | patient record systems; patient documentation; electronic health records
patient-transfer | - | 949c119b-3433-439f-8ca9-1a9ce04b696d | potilassiirrot; potilaan siirtäminen; ergonomiset siirrot; potilaskuljetus | patientförflyttning; förflyttning av patienter; patienttransport | patient handling; patient transfer; moving and handling of patients
infection-control | - | 6d13053b-ee35-492c-8976-8178420df398 | infektioiden torjunta; hygieniahoitotyö; aseptiikka; aseptinen työskentely | infektionsbekämpning; vårdhygien; aseptik | infection control; aseptic technique; infection prevention
medical-secretary | - | - | osastonsihteerin työ; terveydenhuollon sihteerityö; sanelujen purku | avdelningssekreterararbete; medicinskt sekreterararbete; utskrift av diktat | medical secretarial work; ward clerk work; medical transcription
instrument-care | - | - | välinehuolto; instrumenttien huolto; sterilointi | instrumentvård; instrumentservice; sterilisering | instrument maintenance in healthcare; sterile services; sterilisation
veterinary-nursing | - | - | eläintenhoito; pieneläinhoito; klinikkaeläinhoito; eläinlääketiede | djurvård; djurskötsel; smådjursvård; veterinärmedicin | animal care; veterinary nursing; veterinary care
`;
