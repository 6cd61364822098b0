export default `
library-work | - | - | kirjastotyö; kirjastopalvelut; kirjastonhoito; tiedonhaun ohjaus | biblioteksarbete; bibliotekstjänster; arbete som bibliotekarie | library work; library services; librarianship
museum-work | - | - | museotyö; museopedagogiikka; kokoelmatyö; näyttelytuotanto | museiarbete; museipedagogik; samlingsarbete; utställningsproduktion | museum work; museum education; collections management; exhibition production
cultural-production | - | - | kulttuurituotanto; kulttuurituottajan työ; kulttuuripalvelut | kulturproduktion; kulturproducentarbete; kulturtjänster | cultural production; arts management; cultural services
sports-instruction | - | dbadb531-2fb9-4361-b80b-9be8c3c54229 | liikunnanohjaus; liikuntaneuvonta; ryhmäliikunnan ohjaus; kuntosaliohjaus | idrottsinstruktion; motionsrådgivning; ledning av gruppträning | sports instruction; fitness instruction; group exercise instruction
swimming-instruction | sports-instruction | - | uinninopetus; uimaopetus; uinninohjaus | simundervisning; siminstruktion | swimming instruction; swimming teaching
lifeguarding | - | - | uinninvalvonta; uimavalvonta; hengenpelastus | simövervakning; badövervakning; livräddning; arbete som badvakt | lifeguarding; pool supervision; lifesaving
coaching-sports | - | - | urheiluvalmennus; lajivalmennus | idrottsträning; träning av idrottare | sports coaching; athletic coaching
workshop-guidance | - | - | työpajaohjaus; työvalmennus; nuorten työpajatoiminta; yksilövalmennus | verkstadshandledning; arbetsträning; arbetscoachning; individuell träning | workshop guidance; job coaching; work coaching
music-performance | - | - | musisointi; soittaminen; pianonsoitto; laulaminen; musiikki | musicerande; musik; sång; spela instrument | music performance; playing an instrument; singing; music
photography | - | 38509fa4-7c06-4a4b-9622-f521f03c37b8 | valokuvaus; kuvaaminen; kuvankäsittely; Photoshop | fotografering; foto; bildbehandling | photography; photo editing; image editing
video-production | - | - | videotuotanto; videokuvaus; videoeditointi; videoiden editointi | videoproduktion; videofilmning; videoredigering | video production; videography; video editing
sound-engineering | - | a520b743-8f40-43ac-a2d5-755899120844 | äänitekniikka; äänentoisto; valo- ja äänitekniikka; esitystekniikka | ljudteknik; ljud- och ljusteknik; scenteknik | sound engineering; audio technology; stage technology
graphic-design | - | 7fb699d9-182a-430e-b7a0-6d8ed05c284b | graafinen suunnittelu; taitto; visuaalinen suunnittelu; InDesign; Illustrator | grafisk design; grafisk formgivning; ombrytning; layout | graphic design; layout design; visual design; desktop publishing
interior-design | - | - | sisustussuunnittelu; sisustaminen; sisustusarkkitehtuuri | inredningsdesign; inredning; inredningsarkitektur | interior design; interior decoration
crafts | - | - | kädentaidot; käsityöt; askartelu; käsityötaito | hantverk; slöjd; pyssel | crafts; handicrafts; arts and crafts
`;
