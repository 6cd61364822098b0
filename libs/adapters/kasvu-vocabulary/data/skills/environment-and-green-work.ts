export default `
circular-economy | - | 22c45bf7-e52b-475f-847b-c32a87f65a5d | kiertotalous; kiertotalousosaaminen; materiaalien uudelleenkäyttö | cirkulär ekonomi; kretsloppsekonomi; återanvändning av material | circular economy; material reuse
recycling | - | - | kierrätys; jätteiden lajittelu; kierrätystyö; lajittelu | återvinning; avfallssortering; återvinningsarbete; sortering av avfall | recycling; waste sorting
waste-management | - | 40f65a56-ccbe-4601-9f32-1cc6cdd24f28 | jätehuolto; jätteenkäsittely; jätteiden keräys | avfallshantering; avfallsbehandling; avfallsinsamling | waste management; waste treatment; refuse collection
environmental-management | - | - | ympäristöjohtaminen; ympäristöasiat; ympäristönsuojelu; ISO 14001 | miljöledning; miljöfrågor; miljövård; miljöskydd | environmental management; environmental protection; ISO 14001
sustainability | - | - | kestävä kehitys; vastuullisuus; yritysvastuu; vastuullisuusraportointi; ESG | hållbar utveckling; hållbarhet; företagsansvar; hållbarhetsrapportering | sustainable development; sustainability; corporate responsibility; sustainability reporting; ESG
climate-work | - | - | ilmastotyö; hiilijalanjäljen laskenta; ilmastonmuutoksen hillintä; hiilijalanjälki | klimatarbete; beräkning av koldioxidavtryck; dämpning av klimatförändringen | climate work; carbon footprint calculation; climate change mitigation
renewable-energy | - | f8413360-6114-40de-a276-c59b764b9913 | uusiutuva energia; tuulivoima; aurinkoenergia; bioenergia | förnybar energi; vindkraft; solenergi; bioenergi | renewable energy; wind power; solar energy; bioenergy
water-treatment | - | - | vesihuolto; vedenkäsittely; jätevedenpuhdistus; vesilaitoksen käyttö | vattentjänster; vattenrening; avloppsrening; vattenbehandling | water treatment; wastewater treatment; water services
gardening | - | - | puutarhatyö; puutarhanhoito; puutarha-alan työ; kasvien hoito | trädgårdsarbete; trädgårdsskötsel; växtvård; arbete som trädgårdsmästare | gardening; horticulture; plant care
greenhouse-work | gardening | - | kasvihuonetyö; kasvihuoneviljely; vihannesten viljely | växthusarbete; växthusodling; odling av grönsaker | greenhouse work; greenhouse cultivation; vegetable growing
landscaping | gardening | - | viherrakentaminen; viheralueiden hoito; pihan rakentaminen; kivityöt; pihakiveys | grönbyggande; anläggning av grönområden; skötsel av grönområden; stenläggning | landscaping; landscape construction; green area maintenance; paving
landscape-design | - | 6055a4be-3f41-47e3-acd1-0535fa17e04c | vihersuunnittelu; maisemasuunnittelu; puutarhasuunnittelu; maisema-arkkitehtuuri | grönplanering; landskapsplanering; trädgårdsplanering; landskapsarkitektur | landscape design; garden design; landscape architecture
forestry | - | - | metsätyöt; metsänhoito; metsurin työ; metsätalous | skogsarbete; skogsvård; skogsbruk | forestry; forest management; logging
tree-care | - | - | puunhoito; puiden kaato; arboristin työ; moottorisahan käyttö | trädvård; trädfällning; arboristarbete; användning av motorsåg | tree care; tree felling; arborist work; chainsaw operation
agriculture | - | - | maataloustyö; maanviljely; maatilatyö; karjanhoito | lantbruksarbete; jordbruk; arbete på lantgård; boskapsskötsel | agriculture; farm work; farming; livestock care
floristry | - | 24a776a7-73f2-48a0-9b3e-93b8c78997e4 | floristiikka; kukkakauppatyö; kukkasidonta; floristin työ | floristik; blomsterbinderi; arbete i blomsteraffär | floristry; flower arranging; florist work
`;
