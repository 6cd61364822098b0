export default `
truck-driving | - | - | kuorma-auton ajo; kuorma-autokuljetukset; raskaan kaluston ajo; rekan ajo; rekka; rekkakuljetukset | körning av lastbil; lastbilskörning; tunga fordon; arbete som lastbilsförare | lorry driving; truck driving; HGV driving; heavy vehicle driving
articulated-vehicle-driving | truck-driving | - | yhdistelmäajoneuvon ajo; täysperävaunuyhdistelmän ajo; ajoneuvoyhdistelmän ajo | körning av fordonskombination; körning av ledad lastbil | articulated lorry driving; truck and trailer driving
bus-driving | - | - | linja-auton ajo; bussin ajo; bussiliikenne | busskörning; körning av buss | bus driving; coach driving
van-driving | - | - | pakettiauton ajo; jakeluautoilu; jakelukuljetus | körning av paketbil; distributionskörning | van driving; delivery driving
taxi-driving | - | - | taksin ajo; taksiliikenne; henkilökuljetukset | taxikörning; persontransporter | taxi driving; passenger transport
tram-driving | - | e9b3f0a4-1f06-4229-9acc-7f44683e5995 | raitiovaunun ajo; raitiovaunuliikenne; ratikan ajo | spårvagnskörning; körning av spårvagn | tram driving
train-driving | - | - | junan ajo; veturin ajo; junaliikenne | tågkörning; körning av tåg; lokkörning | train driving; locomotive driving
food-courier | - | - | ruokalähettityö; lähettityö; pyörälähettityö | budarbete; matleverans; cykelbud | food delivery; courier work; bicycle courier work
car-repair | - | 65155435-1c5b-41ee-8812-e0b9b03ae480 | autojen korjaus; autonkorjaus; autohuolto; ajoneuvojen huolto | bilreparation; bilservice; underhåll av fordon | car repair; vehicle maintenance; car servicing
heavy-vehicle-repair | - | - | raskaan kaluston korjaus; kuorma-autojen korjaus; raskaskalustohuolto | reparation av tunga fordon; reparation av lastbilar | heavy vehicle repair; truck repair
electric-vehicles | - | - | sähköautotekniikka; sähköajoneuvojen huolto; hybridiajoneuvot | elbilsteknik; service av elfordon; hybridfordon | electric vehicle technology; electric vehicle maintenance; hybrid vehicles
body-repair | - | - | autokorin korjaus; autopeltityöt; kolarikorjaus | karosserireparation; bilplåtslageri; krockreparation | car body repair; panel beating; collision repair
car-painting | - | - | automaalaus; ajoneuvojen maalaus | billackering; lackering av fordon | car painting; vehicle painting; automotive refinishing
tyre-work | - | - | rengastyöt; renkaanvaihto; rengashuolto | däckarbete; däckbyte; däckservice | tyre fitting; tyre change; tyre service
vehicle-diagnostics | - | - | ajoneuvodiagnostiikka; autosähkötyöt; vianetsintä ajoneuvoista | fordonsdiagnostik; bilelarbeten; felsökning av fordon | vehicle diagnostics; automotive electrics; vehicle fault finding
heavy-machine-repair | - | - | työkoneiden korjaus; maansiirtokoneiden huolto; työkonehuolto | reparation av arbetsmaskiner; service av schaktmaskiner | heavy equipment repair; mobile machinery repair
snow-removal | - | - | lumityöt; auraus; lumenauraus; talvikunnossapito | snöröjning; plogning; vinterunderhåll | snow removal; snow ploughing; winter road maintenance
traffic-planning | - | - | liikennesuunnittelu; joukkoliikenteen suunnittelu | trafikplanering; planering av kollektivtrafik | traffic planning; public transport planning; transport planning
`;
