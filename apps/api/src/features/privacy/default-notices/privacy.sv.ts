/** Model privacy notice for the staff who use the dashboard. */
export const privacySv = `# Dataskyddsbeskrivning för användare av Kasvu Dashboard

> Detta är en modelltext. Staden kompletterar det som står inom [hakparentes], granskar helheten med sitt dataskyddsombud och publicerar den som sin egen version.

Här berättar vi vad som lagras om dig när du använder Kasvu Dashboard i ditt arbete, och varför. Beskrivningen gäller tjänstens användare, inte arbetssökande.

## Personuppgiftsansvarig

[Stadens namn], [adress], [telefon], [e-post].
Kontaktperson: [namn eller enhet, e-post].
Dataskyddsombud: [namn, e-post, telefon].

## Vad som lagras om dig

- **Vem du är:** ditt namn, din e-postadress och din identifierare så som stadens inloggningstjänst ger dem, och de roller som följer av dina grupper där. Tjänsten känner inte till ditt lösenord.
- **Dina sessioner:** när du loggade in första och senaste gången, när varje session började, senast användes och avslutades, och varför den avslutades.
- **Denna beskrivning:** vilken version du har godkänt, på vilket språk och när.
- **Vad du gör, till den del det måste kunna spåras:** inloggningar, misslyckade inloggningar och utloggningar, nekade förfrågningar, ändringar av roller och administrativa åtgärder, såsom att skapa en API-nyckel, publicera en beskrivning eller läsa denna logg. Varje anteckning innehåller tidpunkten, ditt namn, din identifierare och dina roller, nätverksadressen, vad som gjordes och vad det gällde.
- **Respons du skickar:** det du skriver, och dina kontaktuppgifter om du anger dem.

Tjänsten använder en kaka som håller dig inloggad och under inloggningen en annan i tio minuter. Båda är nödvändiga. Din användning följs inte upp och det finns ingen besöksanalys.

## Vad uppgifterna används till och på vilken grund

- Att släppa in bara dem som har rätt till det och visa var och en bara det som rollen tillåter: stadens uppgifter av allmänt intresse (allmänna dataskyddsförordningen, artikel 6.1 e).
- Att i efterhand utreda vem som har använt uppgifterna och hur, och att upptäcka missbruk: stadens rättsliga förpliktelser (artikel 6.1 c), särskilt logguppgifter enligt 17 § i lagen om informationshantering inom den offentliga förvaltningen (906/2019) och säkerhet i samband med behandlingen (artikel 32).
- Att besvara respons om tillgänglighet: en rättslig förpliktelse, lagen om tillhandahållande av digitala tjänster (306/2019).

Att du godkänner beskrivningen betyder att du har läst den. Det är inget samtycke, och behandlingen grundar sig inte på det. Utan att godkänna den kan du inte använda tjänsten.

## Varifrån uppgifterna kommer

Från stadens inloggningstjänst, från dig själv och från din användning av tjänsten.

## Vem som ser uppgifterna

- Tjänstens administratörer ser användare, roller, sessioner och respons.
- Användningsloggen ses av dem som har rätt att läsa den; även läsningen loggas.
- De som upprätthåller tjänsten för stadens räkning: [leverantörens namn, eller: staden själv].

Uppgifterna lämnas inte ut till andra om inte lagen kräver det. De förvaras [plats, till exempel i stadens egen datorhall i Finland]. De överförs inte utanför EU och EES [kontrollera med leverantören].

## Hur länge uppgifterna sparas

- Användare och sessioner: [tid, till exempel två år från den senaste inloggningen].
- Användningsloggen: [tid, till exempel fem år].
- Respons: [tid, till exempel två år från svaret].

## Dina rättigheter

Du kan begära att få se uppgifterna om dig, att få felaktiga uppgifter rättade, att behandlingen begränsas och, när lagen tillåter det, att uppgifter raderas. Du kan göra invändningar mot behandling som grundar sig på allmänt intresse. Användningsloggen kan inte ändras i efterhand; ett fel i den rättas med en ny anteckning. Kontakta kontaktpersonen ovan.

Om du anser att dina uppgifter behandlas i strid med lagen kan du lämna in ett klagomål till dataombudsmannens byrå: [tietosuoja.fi](https://tietosuoja.fi/sv/framsida).

Inga beslut om dig fattas enbart maskinellt, och du profileras inte.
`;
