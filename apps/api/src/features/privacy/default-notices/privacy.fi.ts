/** Model privacy notice for the staff who use the dashboard. */
export const privacyFi = `# Kasvu Dashboardin käyttäjien tietosuojaseloste

> Tämä on malliteksti. Kaupunki täydentää [hakasulkeissa] olevat kohdat, tarkistaa kokonaisuuden tietosuojavastaavansa kanssa ja julkaisee sen omana versionaan.

Tässä selosteessa kerrotaan, mitä sinusta tallennetaan, kun käytät Kasvu Dashboardia työssäsi, ja miksi. Seloste koskee palvelun käyttäjiä, ei työnhakijoita.

## Rekisterinpitäjä

[Kaupungin nimi], [osoite], [puhelin], [sähköposti].
Yhteyshenkilö: [nimi tai yksikkö, sähköposti].
Tietosuojavastaava: [nimi, sähköposti, puhelin].

## Mitä sinusta tallennetaan

- **Kuka olet:** nimesi, sähköpostiosoitteesi ja tunnisteesi sellaisina kuin kaupungin kirjautumispalvelu ne antaa, sekä roolit, jotka seuraavat siellä olevista ryhmistäsi. Palvelu ei tunne salasanaasi.
- **Istuntosi:** milloin kirjauduit ensimmäisen ja viimeisen kerran, milloin kukin istunto alkoi, milloin sitä viimeksi käytettiin, milloin se päättyi ja miksi.
- **Tämä seloste:** minkä version hyväksyit, millä kielellä ja milloin.
- **Mitä teet, siltä osin kuin sen on oltava jäljitettävissä:** kirjautumiset, epäonnistuneet kirjautumiset ja uloskirjautumiset, evätyt pyynnöt, roolien muutokset ja ylläpitotoimet, kuten API-avaimen luominen, selosteen julkaiseminen tai tämän lokin lukeminen. Kustakin merkinnästä näkyy aika, nimesi, tunnisteesi ja roolisi, verkko-osoite, mitä tehtiin ja mitä se koski.
- **Lähettämäsi palaute:** mitä kirjoitat, ja yhteystietosi, jos annat ne.

Palvelu käyttää yhtä evästettä, joka pitää sinut kirjautuneena, ja kirjautumisen aikana toista kymmenen minuutin ajan. Molemmat ovat välttämättömiä. Käyttöäsi ei seurata eikä kävijäanalytiikkaa ole.

## Mihin tietoja käytetään ja millä perusteella

- Palveluun päästetään vain ne, joilla on siihen oikeus, ja kullekin näytetään vain se, minkä rooli sallii: kaupungin yleistä etua koskeva tehtävä (yleinen tietosuoja-asetus, 6 artiklan 1 kohdan e alakohta).
- Jälkikäteen selvitetään, kuka tietoja on käyttänyt ja miten, ja havaitaan väärinkäytökset: kaupungin lakisääteinen velvoite (6 artiklan 1 kohdan c alakohta), erityisesti julkisen hallinnon tiedonhallinnasta annetun lain (906/2019) 17 §:n mukaiset lokitiedot ja käsittelyn turvallisuus (32 artikla).
- Saavutettavuuspalautteeseen vastataan: lakisääteinen velvoite, laki digitaalisten palvelujen tarjoamisesta (306/2019).

Selosteen hyväksyminen tarkoittaa, että olet lukenut sen. Se ei ole suostumus, eikä käsittely perustu siihen. Palvelua ei voi käyttää hyväksymättä selostetta.

## Mistä tiedot saadaan

Kaupungin kirjautumispalvelusta, sinulta itseltäsi ja palvelun käytöstäsi.

## Kuka tiedot näkee

- Palvelun ylläpitäjät näkevät käyttäjät, roolit, istunnot ja palautteet.
- Käyttölokin näkevät ne, joilla on oikeus lukea sitä; myös sen lukeminen kirjataan lokiin.
- Ne, jotka ylläpitävät palvelua kaupungin lukuun: [palveluntarjoajan nimi tai: kaupunki itse].

Tietoja ei luovuteta muille, ellei laki sitä vaadi. Niitä säilytetään [paikka, esimerkiksi kaupungin omassa konesalissa Suomessa]. Niitä ei siirretä EU:n eikä ETA-alueen ulkopuolelle [tarkista palveluntarjoajalta].

## Kuinka kauan tiedot säilytetään

- Käyttäjät ja istunnot: [aika, esimerkiksi kaksi vuotta viimeisestä kirjautumisesta].
- Käyttöloki: [aika, esimerkiksi viisi vuotta].
- Palautteet: [aika, esimerkiksi kaksi vuotta vastaamisesta].

## Oikeutesi

Voit pyytää nähtäväksesi itseäsi koskevat tiedot, pyytää virheellisen tiedon oikaisemista ja käsittelyn rajoittamista sekä lain sallimissa tapauksissa tietojen poistamista. Voit vastustaa käsittelyä, joka perustuu yleiseen etuun. Käyttölokia ei voi jälkikäteen muuttaa; siinä oleva virhe oikaistaan uudella merkinnällä. Ota yhteyttä edellä mainittuun yhteyshenkilöön.

Jos katsot, että tietojasi käsitellään lain vastaisesti, voit tehdä valituksen tietosuojavaltuutetun toimistoon: [tietosuoja.fi](https://tietosuoja.fi).

Sinua koskevia päätöksiä ei tehdä pelkästään koneellisesti, eikä sinua profiloida.
`;
