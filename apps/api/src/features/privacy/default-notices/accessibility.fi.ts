/** Model accessibility statement (LAW A4). */
export const accessibilityFi = `# Saavutettavuusseloste

> Tämä on malliteksti. Kaupunki täydentää [hakasulkeissa] olevat kohdat oman arviointinsa jälkeen ja julkaisee selosteen omana versionaan.

Tämä seloste koskee Kasvu Dashboardia, jota käyttää [kaupungin nimi]. Palvelua koskee laki digitaalisten palvelujen tarjoamisesta (306/2019), joka edellyttää, että julkiset digitaaliset palvelut ovat saavutettavia.

## Palvelun saavutettavuus

Laki vaatii verkkosisällön saavutettavuusohjeiden (WCAG) version 2.1 tasoja A ja AA. Palvelun tekijät rakentavat sitä WCAG 2.2:n tasojen A ja AA mukaiseksi.

Palvelu täyttää vaatimukset [osittain / kokonaan]. Kunnes kaupunki on tehnyt oman arviointinsa, palvelun katsotaan täyttävän ne **osittain**.

## Mikä ei ole vielä saavutettavaa

- **Pitkät taulukot:** sivulla ovat vain ne rivit, jotka ovat lähellä näkyvää kohtaa. Ruudunlukijan tai selaimen oma haku ei löydä muita rivejä. Käytä niiden sijasta palvelun omaa hakua ja suodattimia.
- **Muista lähteistä tulevat tekstit:** avoimet työpaikat ja yritysten nimet näytetään sellaisina kuin lähde on ne kirjoittanut. Niiden kieltä ei aina tiedetä, joten ruudunlukija voi lukea ne väärällä kielellä, ja pitkistä teksteistä voivat puuttua otsikot ja luettelot (WCAG 1.3.1 ja 3.1.2).
- **Ohjelmointirajapinnan kuvaus** (/api/docs), joka on tarkoitettu kehittäjille: sen saavutettavuutta ei ole arvioitu.
- [Kaupungin havaitsemat puutteet, niiden syyt ja milloin ne korjataan]

## Miten saavutettavuus on arvioitu

Tekijät testaavat palvelua automaattisilla saavutettavuustarkistuksilla ja näppäimistöllä. Ulkopuolinen asiantuntija ei ole arvioinut sitä. [Miten kaupunki arvioi palvelun ja kuka arvioinnin teki]

Tämä seloste on laadittu [päivämäärä] ja tarkistettu viimeksi [päivämäärä].

## Kerro ongelmasta

Huomasitko jotakin, mitä et voi käyttää? Kerro siitä meille, niin korjaamme sen tai annamme sisällön sinulle muulla tavalla. Käytä **tällä sivulla olevaa palautelomaketta**: sinun ei tarvitse kirjautua eikä kertoa, kuka olet. Voit myös ottaa yhteyttä: [vastuuyksikkö, sähköposti, puhelin].

Vastaamme 14 päivän kuluessa.

## Valvontaviranomainen

Jos et ole tyytyväinen vastaukseemme tai et saa sitä kahden viikon kuluessa, voit tehdä ilmoituksen valvontaviranomaiselle:

Liikenne- ja viestintävirasto Traficom
Digitaalisen saavutettavuuden valvonta
[traficom.fi](https://www.traficom.fi/fi)
[Valvontayksikön ajantasaiset yhteystiedot]
`;
