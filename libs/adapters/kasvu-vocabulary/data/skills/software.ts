export default `
programming | - | 21d2f96d-35f7-4e3f-9745-c533d2dd6e97 | ohjelmointi; koodaus; tietokoneohjelmointi; ohjelmointitaito; koodaaminen | programmering; kodning; datorprogrammering | programming; coding; computer programming
software-development | - | - | ohjelmistokehitys; ohjelmistojen kehittäminen; sovelluskehitys; ohjelmistosuunnittelu; ohjelmistotuotanto; devaajan työ | programvaruutveckling; mjukvaruutveckling; applikationsutveckling; systemutveckling; arbete som programutvecklare | software development; software engineering; application development
web-development | software-development | 69bbd53f-fbb0-4476-b4b2-ef7844464e28 | verkkokehitys; web-kehitys; verkkosovelluskehitys; web-ohjelmointi; verkkosivujen tekeminen | webbutveckling; webbprogrammering; utveckling av webbapplikationer | web development; web programming; web application development
front-end-development | web-development | - | frontend-kehitys; käyttöliittymäkehitys; front end -kehitys; frontend | frontend-utveckling; gränssnittsutveckling | front-end development; frontend; front end; UI development
back-end-development | web-development | - | backend-kehitys; palvelinkehitys; taustajärjestelmäkehitys; back end -kehitys; backend | backend-utveckling; serverutveckling | back-end development; backend; back end; server-side development
full-stack-development | web-development | - | full stack -kehitys; full stack -ohjelmointi; fullstack-kehitys | fullstack-utveckling | full-stack development; full stack; fullstack
mobile-development | software-development | - | mobiilikehitys; mobiilisovelluskehitys; Android-kehitys; iOS-kehitys | mobilutveckling; apputveckling; utveckling av mobilappar; Android-utveckling; iOS-utveckling | mobile development; app development; mobile app development; Android development; iOS development
game-development | software-development | - | pelikehitys; peliohjelmointi; pelisuunnittelu; Unity; Unreal Engine | spelutveckling; spelprogrammering; speldesign | game development; game programming; game design
embedded-systems | software-development | 2180bd8c-86de-4889-8165-adac902eee9d | sulautetut järjestelmät; sulautettu ohjelmointi; laiteläheinen ohjelmointi | inbyggda system; inbyggd programmering; hårdvarunära programmering | embedded systems; embedded programming; firmware development
html-css | web-development | - | HTML ja CSS; HTML; CSS | HTML och CSS; HTML; CSS | HTML and CSS; HTML; CSS
javascript | programming | 3cd569a2-4f88-4c1e-9995-8dce8c5e51a7 | JavaScript; JavaScript-ohjelmointi | JavaScript; JavaScript-programmering | JavaScript; JavaScript programming
typescript | programming | 867137fb-ff1b-4ca3-99f3-cb6969aa2c68 | TypeScript; TypeScript-ohjelmointi | TypeScript; TypeScript-programmering | TypeScript; TypeScript programming
react | front-end-development | - | React; React-kehitys; React.js | React; React-utveckling; React.js | React.js; ReactJS; React development
angular | front-end-development | 1ffac4ac-fda7-407d-8ed1-ca8f4a8dc146 | Angular; Angular-kehitys | Angular; Angular-utveckling | Angular; Angular development
vue | front-end-development | - | Vue.js; Vue-kehitys | Vue.js; Vue-utveckling | Vue.js; Vue development
node-js | back-end-development | - | Node.js; Node.js-kehitys | Node.js; Node.js-utveckling | Node.js; Node.js development; NodeJS
java | programming | 19a8293b-8e95-4de3-983f-77484079c389 | Java; Java-ohjelmointi; Java-kehitys | Java; Java-programmering; Java-utveckling | Java; Java programming; Java development
python | programming | ccd0a1d9-afda-43d9-b901-96344886e14d | Python; Python-ohjelmointi | Python; Python-programmering | Python; Python programming
c-sharp | programming | 4c016b68-4116-468c-9dc6-42710c239e4a | C#; C#-ohjelmointi; .NET; .NET-kehitys | C#; C#-programmering; .NET; .NET-utveckling | C#; C# programming; .NET; .NET development
c-plus-plus | programming | b633eb55-8f1f-4ae6-ab4c-2022ffe2cb7f | C++; C++-ohjelmointi | C++; C++-programmering | C++; C++ programming
php | programming | 4350c38d-0fe9-4ca7-bab9-40ed7f72b04f | PHP; PHP-ohjelmointi; Laravel | PHP; PHP-programmering | PHP; PHP programming
kotlin | programming | - | Kotlin; Kotlin-ohjelmointi | Kotlin; Kotlin-programmering | Kotlin; Kotlin programming
swift | programming | be80acfc-b6f2-4411-9b8d-b19d9cd2556a | Swift-ohjelmointi | Swift-programmering; Swift | Swift programming
rust | programming | - | Rust-ohjelmointi; Rust-ohjelmointikieli | Rust-programmering; programmeringsspråket Rust | Rust programming; Rust programming language
go-language | programming | - | Go-ohjelmointi; Golang | Go-programmering; Golang | Go programming; Golang
r-language | programming | 51586df8-1c46-4b47-8583-773cb63bf00b | R-ohjelmointi; R-kieli; RStudio | R-programmering; programmeringsspråket R | R programming; R language
git | software-development | - | Git-versionhallinta; versionhallinta; Git; GitHub; GitLab | Git-versionshantering; versionshantering; Git | Git version control; version control; Git
api-development | software-development | - | rajapintakehitys; API-kehitys; ohjelmointirajapinnat; järjestelmäintegraatiot | API-utveckling; gränssnitt mellan system; programmeringsgränssnitt; systemintegration | API development; REST APIs; system integration; application programming interfaces
software-testing | - | 913e7e83-b8f8-4574-b1ca-1b38f3fd974a | ohjelmistotestaus; testaus; järjestelmätestaus; testaajan työ | programvarutestning; mjukvarutestning; systemtestning | software testing; system testing; QA testing
test-automation | software-testing | - | testausautomaatio; automaatiotestaus; Robot Framework; Selenium; Playwright | testautomation; testautomatisering; automatiserad testning | test automation; automated testing
software-architecture | software-development | f7e2eb04-3e50-4561-bce1-7e51a1fec308 | ohjelmistoarkkitehtuuri; järjestelmäarkkitehtuuri; arkkitehtuurisuunnittelu ICT-alalla | programvaruarkitektur; mjukvaruarkitektur; systemarkitektur | software architecture; system architecture; solution architecture
requirements-analysis | - | - | vaatimusmäärittely; määrittelytyö; järjestelmämäärittely | kravspecifikation; kravanalys; kravdefiniering | requirements analysis; requirements engineering; requirements specification
agile-development | - | dba46f87-0831-49cd-a1c7-340a653c0221 | ketterät menetelmät; ketterä kehitys; Scrum; Kanban; ketterä ohjelmistokehitys | agila metoder; agil utveckling | agile methods; agile development; Scrum; Kanban
ux-design | - | - | käyttökokemussuunnittelu; UX-suunnittelu; käyttäjäkokemus; käytettävyys; UX | användarupplevelsedesign; UX-design; användarupplevelse; användbarhet | UX design; user experience design; user experience; usability
ui-design | - | fd33c66c-70c4-40e6-b87c-5495bd3bf26e | käyttöliittymäsuunnittelu; UI-suunnittelu; Figma | gränssnittsdesign; UI-design; design av användargränssnitt | UI design; user interface design; Figma
accessibility-digital | - | - | digitaalinen saavutettavuus; verkkopalvelujen saavutettavuus; saavutettavuus; WCAG | digital tillgänglighet; tillgänglighet på webben; tillgänglighet | digital accessibility; web accessibility; accessibility; WCAG
service-design | - | - | palvelumuotoilu; palvelujen kehittäminen; palvelusuunnittelu | tjänstedesign; utveckling av tjänster; serviceutveckling | service design; service development
wordpress | web-development | 6d289e8b-2cc1-4eda-ab1f-ad1090ef98f0 | WordPress; verkkosivujen ylläpito; sisällönhallintajärjestelmät; Drupal | WordPress; underhåll av webbplatser; innehållshanteringssystem | WordPress; website maintenance; content management systems
`;
