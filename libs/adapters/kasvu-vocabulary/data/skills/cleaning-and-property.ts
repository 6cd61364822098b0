export default `
cleaning | - | 4f1b6304-f54a-42f0-9604-5427a28d240f | siivous; siivoustyö; siivoaminen; puhtaanapito; puhtausala; puhtauspalvelut; puhdistuspalvelut | städning; städarbete; lokalvård; renhållning; renhållningstjänster; arbete som städare; arbete som lokalvårdare | cleaning; cleaning work; cleaning services
window-cleaning | cleaning | - | ikkunanpesu; ikkunoiden pesu | fönsterputsning; fönstertvätt | window cleaning
hotel-housekeeping | cleaning | - | hotellisiivous; kerroshoito; hotellihuoneiden siivous; kerrossiivous | hotellstädning; våningsservice; städning av hotellrum | hotel housekeeping; room cleaning; hotel cleaning
home-cleaning | cleaning | - | kotisiivous; kodin siivous; kotitalouspalvelut | hemstädning; städning i hem; hushållstjänster | home cleaning; domestic cleaning; house cleaning
hospital-cleaning | cleaning | - | sairaalasiivous; laitoshuolto; laitossiivous; sairaalahuolto | sjukhusstädning; anstaltsvård; institutionsstädning | hospital cleaning; institutional cleaning; healthcare cleaning
machine-cleaning | cleaning | - | siivouskoneiden käyttö; yhdistelmäkoneen käyttö; lattianhoitokoneet | användning av städmaskiner; kombiskurmaskin | cleaning machine operation; scrubber-dryer operation
floor-care | cleaning | - | lattianhoito; lattioiden vahaus; perussiivous; lattioiden peruspesu | golvvård; vaxning av golv; grundstädning | floor care; floor waxing; deep cleaning
industrial-cleaning | cleaning | - | teollisuuspuhdistus; teollisuussiivous; suurtehoimurointi; painepesu | industrirengöring; industristädning; högtryckstvätt | industrial cleaning; high-pressure cleaning
laundry-work | - | - | pesulatyö; pyykkihuolto; tekstiilihuolto; pyykinpesu | tvätteriarbete; klädvård; textilservice; tvätt av kläder | laundry work; textile care; clothes washing
pest-control | - | - | tuholaistorjunta; haittaeläinten torjunta | skadedjursbekämpning; bekämpning av skadedjur | pest control
property-maintenance | - | - | kiinteistönhoito; kiinteistöhuolto; talonmiehen työt; huoltomiehen työt; talkkarin työ; vahtimestarin työ | fastighetsskötsel; fastighetsservice; fastighetsunderhåll; gårdskarlsarbete; vaktmästararbete; arbete som vaktmästare | property maintenance; building maintenance; facility maintenance; caretaking; janitor's work
facility-management | - | - | kiinteistöjohtaminen; toimitilajohtaminen; toimitilapalvelut; kiinteistöpäällikön työ | fastighetsledning; lokalförvaltning; fastighetsförvaltning | facility management; facilities services; real estate management
outdoor-maintenance | property-maintenance | - | ulkoalueiden hoito; piha-alueiden hoito; pihatyöt; nurmikonleikkuu | skötsel av utomhusområden; gårdsarbete; gräsklippning | outdoor area maintenance; grounds maintenance; lawn mowing
pool-maintenance | property-maintenance | - | uima-allastekniikka; uimahallin huolto; allasvesien hoito | bassängteknik; skötsel av simbassänger | swimming pool maintenance; pool technology
locksmithing | - | - | lukkosepän työ; lukitustekniikka; lukkojen asennus | låssmedsarbete; låsteknik; låsinstallation | locksmithing; lock installation
security-guarding | - | - | vartiointi; vartijan työ; vartiointityö; kiinteistövartiointi; piirivartiointi | bevakning; väktararbete; bevakningsarbete; arbete som väktare | security guarding; guarding; security guard work; patrolling
crowd-control | security-guarding | - | järjestyksenvalvonta; järjestyksenvalvojan työ; järkkäri | ordningsvakt; ordningsövervakning; ordningsvaktsarbete | crowd control; door supervision; keeping public order
alarm-monitoring | security-guarding | - | hälytyskeskustyö; valvomotyö; kameravalvonta; etävalvonta | larmcentralsarbete; kameraövervakning; arbete i övervakningscentral | alarm monitoring; CCTV monitoring; control room work
parking-control | - | - | pysäköinninvalvonta; pysäköinnin tarkastus | parkeringsövervakning; parkeringskontroll | parking enforcement; parking control
`;
