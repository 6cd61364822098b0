export default `
law | - | 06f46a6e-62d3-4ca0-bedb-cb4c021c14ee | juridiikka; oikeustiede; lakiasiat; juristin työ; laintuntemus; lakimiehen työ; asianajajan työ | juridik; rättsvetenskap; lagärenden; juristarbete; arbete som jurist; arbete som advokat | law and legal affairs; legal work; jurisprudence; legal matters; lawyer's work; attorney's work
labour-law | law | 08fe5910-8c4c-4679-a988-eb2ded3c4909 | työoikeus; työlainsäädäntö; työehtosopimukset; työsuhdeasiat | arbetsrätt; arbetslagstiftning; kollektivavtal; anställningsfrågor | labour law; employment law; employment legislation; collective agreements
contract-law | law | 5c606d18-6404-4047-b235-350f18e11827 | sopimusoikeus; sopimusjuridiikka | avtalsrätt; avtalsjuridik | contract law; commercial contracts law
administrative-law | law | - | hallinto-oikeus; hallintolaki; hallinnollinen päätöksenteko | förvaltningsrätt; förvaltningslagen; administrativt beslutsfattande | administrative law; administrative decision-making
company-law | law | d77d7685-04fb-43a4-a1ac-09a10811f646 | yhtiöoikeus; osakeyhtiölaki; yritysjuridiikka | bolagsrätt; aktiebolagslagen; företagsjuridik | company law; corporate law; business law
occupational-safety | - | - | työturvallisuus; työsuojelu; työturvallisuusosaaminen; HSEQ | arbetarskydd; arbetssäkerhet; säkerhet i arbetet | occupational safety; work safety; health and safety at work; HSE
fire-safety | - | - | paloturvallisuus; palontorjunta; alkusammutus; alkusammutustaito | brandsäkerhet; brandbekämpning; primärsläckning | fire safety; fire prevention; initial fire extinguishing
rescue-work | - | - | pelastustyö; pelastustoiminta; palomiehen työ; sammutustyö | räddningsarbete; räddningsverksamhet; brandmansarbete; släckningsarbete | rescue work; firefighting; rescue operations
safety-planning | - | - | turvallisuussuunnittelu; turvallisuusjohtaminen; pelastussuunnitelmat; riskikartoitus | säkerhetsplanering; säkerhetsledning; räddningsplaner; riskkartläggning | safety planning; security management; emergency planning
police-work | - | - | poliisityö; rajavartiointi; rikostutkinta | polisarbete; gränsbevakning; brottsutredning | police work; border guarding; crime investigation
`;
