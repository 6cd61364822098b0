export default `
electrical-installation | - | - | sähköasennus; sähkötyöt; sähköasennustyöt; sähköasentajan työ; sähkäri | elinstallation; elarbeten; elinstallationsarbete; arbete som elektriker | electrical installation; electrical work; electrical wiring; electrician's work
electrical-maintenance | - | - | sähkökunnossapito; sähkölaitteiden huolto; sähköhuolto | elunderhåll; underhåll av elanläggningar | electrical maintenance; maintenance of electrical equipment
electrical-design | - | - | sähkösuunnittelu; sähköjärjestelmien suunnittelu | elplanering; elprojektering; elkonstruktion | electrical design; design of electrical systems
electrical-engineering | - | 3e40c7d0-0e36-4b33-bc33-0aa87eda0561 | sähkötekniikka; sähkövoimatekniikka | elteknik; elkraftsteknik | electrical engineering; power engineering
electrical-safety | - | - | sähkötyöturvallisuus; sähköturvallisuus; SFS 6002 | elarbetarskydd; elsäkerhet | electrical safety; electrical work safety
electronics | - | 95c35c3a-035f-47c2-90cf-7e934d20fc08 | elektroniikka; elektroniikkasuunnittelu; elektroniikka-asennus | elektronik; elektronikkonstruktion | electronics; electronic design; electronics assembly
telecom-cabling | - | - | tietoliikenneasennus; telekaapelointi; valokuituasennus; tietoverkkoasennus | telekablering; fiberinstallation; datakommunikationsinstallation | telecommunications cabling; fibre optic installation; network cabling
fire-alarm-systems | - | - | paloilmoitinasennus; paloilmoitinjärjestelmät; turvatekniikka | brandlarmsinstallation; brandlarmssystem; säkerhetsteknik | fire alarm installation; fire alarm systems; security systems installation
lift-maintenance | - | - | hissihuolto; hissiasennus; hissitekniikka | hissunderhåll; hissinstallation; hissteknik | lift maintenance; lift installation; elevator maintenance
plumbing | - | - | putkityöt; putkiasennus; LVI-asennus; vesijohtotyöt; putkimiehen työ | rörarbete; rörinstallation; VVS-installation; rörläggning; arbete som rörmokare | plumbing; pipe fitting; plumbing installation
hvac | - | - | LVI-tekniikka; talotekniikka; lämmitys-, vesi- ja ilmanvaihtotekniikka | VVS-teknik; husteknik; byggnadsteknik för VVS | HVAC technology; building services engineering; heating, ventilation and air conditioning
hvac-design | hvac | - | LVI-suunnittelu; talotekniikan suunnittelu | VVS-planering; VVS-projektering; husteknisk planering | HVAC design; building services design
ventilation-installation | hvac | - | ilmanvaihtoasennus; ilmastointiasennus; IV-asennus | ventilationsinstallation; installation av luftkonditionering | ventilation installation; air conditioning installation; ductwork installation
refrigeration | hvac | - | kylmätekniikka; kylmälaiteasennus; kylmäasennus | kylteknik; installation av kylanläggningar; kylinstallation | refrigeration technology; refrigeration installation
heat-pumps | hvac | 00735755-adc6-4ea0-b034-b8caff339c9f | lämpöpumppuasennus; lämpöpumput; maalämpö | installation av värmepumpar; värmepumpar; jordvärme | heat pump installation; heat pumps; ground source heating
building-automation | - | 6709e92c-7546-46a4-aa57-5e951bd4cb0f | rakennusautomaatio; kiinteistöautomaatio; taloautomaatio | byggnadsautomation; fastighetsautomation | building automation; building management systems
district-heating | - | - | kaukolämpö; kaukolämpöasennus; kaukojäähdytys | fjärrvärme; fjärrvärmeinstallation; fjärrkyla | district heating; district cooling
solar-installation | - | 18d3f89a-6ac5-4ca6-bf93-0baec4e13bcd | aurinkosähköasennus; aurinkopaneelien asennus; aurinkopaneelit | installation av solpaneler; solcellsinstallation; solpaneler | solar panel installation; photovoltaic installation; solar power installation
ev-charging | - | - | sähköautojen latausjärjestelmät; latausasemien asennus; latauspisteet | laddsystem för elbilar; installation av laddstationer | electric vehicle charging systems; charging station installation
energy-efficiency | - | 83fc0b2b-6cd2-46af-b1ff-d3fc83604c26 | energiatehokkuus; energiansäästö; rakennusten energiatehokkuus | energieffektivitet; energibesparing | energy efficiency; energy saving
`;
