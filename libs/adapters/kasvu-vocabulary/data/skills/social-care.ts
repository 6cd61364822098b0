export default `
social-work | - | - | sosiaalityö; sosiaalityöntekijän työ; aikuissosiaalityö; sosiaalipalvelut; sossu | socialt arbete; socialarbete; vuxensocialarbete; socialservice | social work; adult social work; social services
social-guidance | - | 09d6ed43-95a1-4492-8bd7-d01039285afa | sosiaaliohjaus; palveluohjaus; sosiaaliohjaajan työ; sosionomin työ | social handledning; servicehandledning; handledning inom socialservice | social counselling; service guidance; case management
child-protection | social-work | f2d63656-169c-4110-99fe-33914f902466 | lastensuojelu; lastensuojelutyö; sijaishuolto | barnskydd; barnskyddsarbete; vård utom hemmet | child protection; child welfare; foster care
family-work | - | - | perhetyö; perhetyöntekijän työ; perheohjaus | familjearbete; familjehandledning | family work; family support
disability-care | - | 54411e8e-d62f-46d8-b87b-fce23f8e3bc8 | vammaistyö; vammaispalvelut; kehitysvammaisten ohjaus; kehitysvamma-ala | funktionshinderservice; handikappservice; omsorg om personer med funktionsnedsättning | disability care; disability services; support for people with disabilities
personal-assistance | - | - | henkilökohtainen apu; henkilökohtaisen avustajan työ; avustajan työ | personlig assistans; arbete som personlig assistent | personal assistance; personal assistant work
substance-abuse-work | - | - | päihdetyö; päihdehoitotyö; päihdekuntoutus | missbrukararbete; missbrukarvård; rusmedelsarbete | substance abuse work; addiction treatment; addiction care
crisis-work | - | 8e261d1c-12c0-498e-bfc2-ec0c16496c68 | kriisityö; kriisiapu; kriisituki | krisarbete; krishjälp; krisstöd | crisis work; crisis support; crisis intervention
integration-work | - | - | kotouttaminen; maahanmuuttajatyö; kotoutumisen edistäminen; maahanmuuttajien ohjaus | integration av invandrare; integrationsarbete; handledning av invandrare | integration of immigrants; immigrant services; integration work
community-work | - | - | yhteisötyö; asukastyö; yhteisöjen kehittäminen | samfundsarbete; gemenskapsarbete; boendearbete | community work; community development
youth-work | - | - | nuorisotyö; nuorisotyöntekijän työ; nuorten ohjaus; etsivä nuorisotyö | ungdomsarbete; handledning av unga; uppsökande ungdomsarbete | youth work; outreach youth work; guiding young people
rehabilitation | - | 87669743-a291-4ea0-9a50-cac60d45649c | kuntoutus; kuntoutuksen ohjaus; kuntouttava työote; kuntouttava työtoiminta | rehabilitering; rehabiliteringshandledning; rehabiliterande arbetssätt | rehabilitation; rehabilitation guidance; rehabilitative work
housing-support | - | - | asumisohjaus; asumispalvelut; asumisneuvonta | boendehandledning; boendeservice; boenderådgivning | housing support; supported housing; housing advice
benefit-advice | - | - | etuusneuvonta; sosiaaliturvan neuvonta; Kela-etuudet; talous- ja velkaneuvonta | förmånsrådgivning; rådgivning om social trygghet; ekonomi- och skuldrådgivning | benefits advice; social security advice; debt counselling
client-documentation | - | - | asiakastyön kirjaaminen; asiakastietojen kirjaaminen; sosiaalihuollon kirjaaminen | dokumentation av klientarbete; dokumentering av klientuppgifter | client documentation; case recording
`;
