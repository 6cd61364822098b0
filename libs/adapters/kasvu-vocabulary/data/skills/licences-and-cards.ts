export default `
driving-licence-b | - | - | B-ajokortti; ajokortti; B-kortti; henkilöauton ajokortti; ajo-oikeus | B-körkort; körkort; körrätt för personbil | category B driving licence; driving licence; driver's license
driving-licence-c | - | - | C-ajokortti; C-kortti; kuorma-auton ajokortti | C-körkort; körkort för lastbil | category C driving licence; lorry driving licence; truck licence
driving-licence-ce | - | - | CE-ajokortti; CE-kortti; yhdistelmäajokortti | CE-körkort; körkort för fordonskombination | category CE driving licence; articulated vehicle licence
driving-licence-d | - | - | D-ajokortti; D-kortti; linja-auton ajokortti | D-körkort; körkort för buss | category D driving licence; bus driving licence
professional-driver-competence | - | - | kuljettajan ammattipätevyys; ammattipätevyys; ammattipätevyyskortti; direktiivipäivä | yrkeskompetens för förare; yrkeskompetens för lastbilsförare; förarens yrkeskompetens | professional driver qualification; driver certificate of professional competence; driver CPC
taxi-licence | - | - | taksinkuljettajan ajolupa; taksilupa; taksiajolupa | taxikörtillstånd; körtillstånd för taxiförare | taxi driver's permit; taxi driving permit
adr-licence | - | - | ADR-ajolupa; ADR-kortti; VAK-ajolupa | ADR-körtillstånd; ADR-intyg | ADR driving permit; ADR certificate
occupational-safety-card | - | - | työturvallisuuskortti; turvakortti | arbetssäkerhetskort; arbetarskyddskort | occupational safety card; work safety card
hot-work-card | - | - | tulityökortti; tulityöt; tulityölupa; tulityökoulutus | kort för heta arbeten; heta arbeten; certifikat för heta arbeten | hot work card; hot work licence; hot work certificate
hygiene-passport | - | - | hygieniapassi; hygieniaosaaminen; hygieniaosaamistodistus; elintarvikehygieniapassi | hygienpass; hygienkompetens; hygienintyg | hygiene passport; food hygiene certificate; hygiene proficiency certificate
alcohol-passport | - | - | anniskelupassi; A-passi; alkoholipassi; anniskeluosaaminen | serveringspass; alkoholpass; utskänkningspass | alcohol serving passport; alcohol proficiency certificate; serving licence
first-aid-card | - | - | ensiapukortti; EA-kortti; ensiapukoulutus; hätäensiapukurssi | förstahjälpkort; förstahjälpsintyg; kurs i första hjälpen | first aid certificate; first aid card; first aid course
electrical-safety-card | - | - | sähkötyöturvallisuuskortti; sähkötyöturvallisuuskoulutus | kort för elarbetssäkerhet; elarbetarskyddskort | electrical work safety card; electrical safety certificate
road-safety-card | - | - | tieturvakortti; Tieturva 1; Tieturva 2; tieturvallisuuskoulutus | vägskyddskort; Vägskydd 1; Vägskydd 2 | road works safety card; road work safety training
waterproofing-certificate | - | - | vedeneristäjän sertifikaatti; märkätila-asentajan sertifikaatti | certifikat för vattenisolerare; våtrumscertifikat | waterproofing certificate; wet room certificate
welding-certificate | - | - | hitsausluokat; hitsaajan pätevyys; hitsauspätevyys; luokkahitsaaja | svetsklasser; svetsarprövning; svetsarlicens | welder qualification; welding certificate; coded welder
refrigerant-certificate | - | - | kylmäainepätevyys; kylmäalan pätevyys; Tukes-pätevyys kylmälaitteille | kompetens för kylmedier; behörighet inom kylbranschen | refrigerant handling certificate; F-gas certificate
guard-card | - | - | vartijakortti; vartijan peruskurssi; vartijan hyväksyntä | väktarkort; grundkurs för väktare | security guard card; security guard licence
order-keeper-card | - | - | järjestyksenvalvojakortti; JV-kortti; järjestyksenvalvojakurssi | ordningsvaktskort; kurs för ordningsvakter | crowd controller card; door supervisor licence
lifting-work-permit | - | - | henkilönostinlupa; henkilönostimen käyttö; nostolaitekoulutus; saksinostin; kuukulkija | tillstånd för personlyft; användning av personlyft; saxlift; skylift | aerial work platform permit; boom lift operation; scissor lift operation
healthcare-registration | - | - | Valvira-rekisteröinti; Valviran laillistus; laillistettu terveydenhuollon ammattihenkilö; nimikesuojattu ammattihenkilö | Valvira-registrering; Valviras legitimation; legitimerad yrkesutbildad person inom hälso- och sjukvården | Valvira registration; healthcare professional licence; licensed healthcare professional
`;
