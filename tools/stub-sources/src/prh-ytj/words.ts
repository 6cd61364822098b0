/** Made-up surnames and coined words: company names are built from these so that none is copied from a real company. */
export const surnames = (
  'Havukari Lehtomaa Kivisaho Rantakumpu Niittyoja Tuulisalo Hallavuo Korpihovi Suvirinne Metsäjoutsi Harjulaakso Kaislaranta Lumikorpi Vaskikari ' +
  'Koskivirta Tervakangas Pajulammi Saarivuo Hiidenmäki Ruskovaara Kallasvuo Myllykari Hopeaoja Sinisalmi Aarnivaara Jäkälämaa Kuusikaarre Peltokumpu ' +
  'Siikasuo Talvivuori Kurkilahti Ahdekivi Mäntykaari Otavuo Rautapuro Vuorikuru Haapasuvanto Oraskoski Lähdekorpi Kanervuo'
).split(' ');

export const beginnings =
  'Val Kel Tor Sär Nor Hal Vir Lum Aur Tai Mer Pol Sil Kor Fen Run Ilm Tuk Sam Ves Rai Lar Hem Joi Vel Tam Pih Ras Oiv Kul Sep Hii Nev Lie Sor Yl Et Ark Luo Kaa'.split(
    ' ',
  );

export const middles = 'te mi la no ri va ke so ni lu ta me po ra si vo pa le ku na'.split(' ');

export const endings = 'ra mix nor tek lin via ka mo sta rix ten ja la pro nia dex ron sa net va'.split(' ');

/** Genitives of Vantaa's districts, the beginnings of many local names. */
export const placeGenitives =
  'Tikkurilan Myyrmäen Aviapoliksen Korson Koivukylän Hakunilan Martinlaakson Kivistön Rekolan Hiekkaharjun Pakkalan Ylästön Petikon Tuupakan Keimolan Simonkylän Nikinmäen Kaivokselan Vantaan Uudenmaan'.split(
    ' ',
  );

export const housingEndings =
  'rinne piha puisto kallio tähti kaari poutama helmi sato portti keto laakso niitty kulma pelto hovi ranta kumpu tupa lehto'.split(' ');

export const housingBeginnings =
  'Kielo Havu Lumme Ketun Kaneli Tuomi Pihlaja Kuukivi Jaspis Neilikka Sini Kulta Haukan Peuran Vanamo Kaisla Varpu Aalto Myrsky Utu'.split(
    ' ',
  );

export const associationSubjects =
  'Urheilijat Omakotiyhdistys Eläkkeensaajat Martat Palloseura Kulttuuriyhdistys Yrittäjät Kotiseutuyhdistys Nuorisoseura Vanhempainyhdistys Kuoro Ulkoilijat Näyttämö Puutarhaystävät'.split(
    ' ',
  );
