export default `
finnish | - | 0e3493f4-0cad-4fbc-8e02-025f169b8114 | suomen kieli; sujuva suomi; suomen kielen taito; suomenkielinen | finska; finska språket; kunskaper i finska; finskspråkig | Finnish; Finnish language; fluent Finnish
swedish | - | 7ee51257-8947-4b69-9bdf-322baf0a6398 | ruotsin kieli; ruotsi; ruotsin kielen taito; ruotsinkielinen | svenska; svenska språket; kunskaper i svenska; svenskspråkig | Swedish; Swedish language; fluent Swedish
english | - | 6d3edede-8951-4621-a835-e04323300fa0 | englannin kieli; englanti; englannin kielen taito; englanninkielinen | engelska; engelska språket; kunskaper i engelska; engelskspråkig | English; English language; fluent English
russian | - | 6891bbce-20bf-4afc-bd5e-75bdf54c0165 | venäjän kieli; venäjä; venäjän kielen taito | ryska; ryska språket | Russian; Russian language
estonian | - | 1b7e6f56-bc73-4bcc-81ae-09252175d418 | viron kieli; puhuttu viro; eestin kieli; viron kielen taito | estniska; estniska språket | Estonian; Estonian language
ukrainian | - | 354b948c-7eef-4ebc-bfd6-f60d7d5acb62 | ukrainan kieli; puhuttu ukraina; ukrainan kielen taito | ukrainska; ukrainska språket | Ukrainian; Ukrainian language
arabic | - | 33859d93-987c-4caa-a0a9-6159ea7bbc2a | arabian kieli; arabia; arabian kielen taito | arabiska; arabiska språket | Arabic; Arabic language
somali | - | - | somalin kieli; somali; somalin kielen taito | somaliska; somaliska språket | Somali; Somali language
kurdish | - | 2874065e-6ca3-430c-912a-467da3c23704 | kurdin kieli; kurdi; sorani; kurdin kielen taito | kurdiska; kurdiska språket | Kurdish; Kurdish language
persian | - | 58cabf75-2520-4358-a210-2cbc628f4aa2 | persian kieli; farsi; dari; persian kielen taito | persiska; persiska språket; farsi; dari | Persian; Farsi; Dari; Persian language
vietnamese | - | bf60009d-8afb-4306-9b0d-cfe2f66ab08f | vietnamin kieli; puhuttu vietnam; vietnamin kielen taito | vietnamesiska; vietnamesiska språket | Vietnamese; Vietnamese language
chinese | - | 1fe42b38-cd42-4fc7-ae77-14e4c9e96295 | kiinan kieli; puhuttu kiina; mandariinikiina; kiinan kielen taito | kinesiska; kinesiska språket | Chinese; Mandarin Chinese; Chinese language
spanish | - | 14ee9f76-3524-43d5-8a1a-5ba8283f8bd7 | espanjan kieli; espanja; espanjan kielen taito | spanska; spanska språket | Spanish; Spanish language
french | - | e747e77e-0ea1-4001-8b07-1d11946b5f1b | ranskan kieli; ranska; ranskan kielen taito | franska; franska språket | French; French language
german | - | 4812a4ea-dc55-4dc6-b9b0-4a59bba2c647 | saksan kieli; saksa; saksan kielen taito | tyska; tyska språket | German; German language
polish | - | f3e9b964-0c2d-46c4-a895-8b3583054d69 | puolan kieli; puhuttu puola; puolan kielen taito | polska; polska språket | Polish; Polish language
turkish | - | aa66a033-8522-40e9-a5c0-ff2593e2669c | turkin kieli; puhuttu turkki; turkin kielen taito | turkiska; turkiska språket | Turkish; Turkish language
thai | - | - | thain kieli; thai; thain kielen taito | thailändska; thailändska språket | Thai; Thai language
sign-language | - | e2088cd0-b174-468a-adc0-921efdadb337 | viittomakieli; suomalainen viittomakieli; viittominen; tukiviittomat | teckenspråk; finländskt teckenspråk; stödtecken | sign language; Finnish Sign Language; key word signing
`;
