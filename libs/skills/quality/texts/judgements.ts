/** What a reader says a recorded advertisement asks for or a study teaches, by the source's id. Skills go by their Finnish label. */
export interface Judgement {
  source: 'vantaa' | 'konfo';
  id: string;
  skills: string[];
  /** What one reader would take and another would not. */
  arguable?: string[];
}

const teaching = ['opettaminen', 'aineenopetus', 'pedagogiikka', 'ammatillinen opetus'];
const vantaa = (id: string, skills: string[], arguable: string[] = teaching): Judgement => ({ source: 'vantaa', id, skills, arguable });
const konfo = (id: string, skills: string[], arguable: string[] = []): Judgement => ({ source: 'konfo', id, skills, arguable });

/** Judged by title and field of the advertisement, or name and description of the study, before the answers were looked at. */
export const judgements: readonly Judgement[] = [
  vantaa('16818', ['varhaiskasvatus']),
  vantaa('16576', ['erityisopetus']),
  vantaa('16789', ['aikuiskoulutus'], [...teaching, 'englannin kieli', 'kielten opetus']),
  vantaa('16801', ['teollisuusmaalaus']),
  vantaa('16811', ['museotyö'], ['johtaminen', 'julkishallinto']),
  vantaa('16816', ['erityisopetus']),
  vantaa('16788', ['suomi toisena kielenä -opetus', 'aikuiskoulutus']),
  vantaa('16795', ['pysäköinninvalvonta']),
  vantaa('16802', ['luokanopetus']),
  vantaa('16780', [], [...teaching, 'varhaiskasvatus']),
  vantaa('16781', ['englannin kieli', 'ruotsin kieli'], [...teaching, 'kielten opetus']),
  vantaa('16753', []),
  vantaa('16771', ['varhaiskasvatus'], [...teaching, 'erityisopetus', 'varhaiserityiskasvatus']),
  vantaa('16773', ['nuorisotyö'], ['projektinhallinta']),
  vantaa('16779', ['asuntovuokraus']),
  vantaa('16736', ['matematiikka'], [...teaching, 'matematiikan opetus']),
  vantaa('16719', ['lastenhoito', 'varhaiskasvatus']),
  vantaa('16735', ['yritysneuvonta'], ['johtaminen', 'julkishallinto']),
  vantaa('16762', ['lastenhoito', 'varhaiskasvatus'], ['ruotsin kieli']),
  vantaa('16767', ['matematiikka', 'fysiikka']),
  vantaa('16775', ['varhaiskasvatus']),
  vantaa('16748', ['erityisopetus']),
  vantaa('16710', [], [...teaching, 'rakennustyö']),
  vantaa('16720', []),
  vantaa('16712', ['koulun johtaminen'], ['johtaminen', 'julkishallinto']),
  vantaa('16722', ['opinto-ohjaus']),
  vantaa('16721', ['ruotsin kieli'], [...teaching, 'yrittäjyys']),
  vantaa('16737', ['kouluvalmennus']),
  vantaa('15600', ['kädentaidot'], ['työpajaohjaus']),
  vantaa('15601', [], ['ruoanlaitto', 'työpajaohjaus']),
  vantaa('16679', ['musisointi'], [...teaching, 'musiikin opetus']),
  vantaa('16693', ['yhteisötyö']),
  vantaa('16685', ['lupakäsittely', 'rakennusvalvonta']),
  vantaa('16621', ['rakennusvalvonta'], ['johtaminen', 'julkishallinto']),
  vantaa('16614', ['johtaminen', 'kirjastotyö'], ['julkishallinto']),
  vantaa('16605', ['matematiikka'], [...teaching, 'tietotekniset taidot']),
  vantaa('16585', ['suomi toisena kielenä -opetus']),
  vantaa('16368', ['kulttuurituotanto']),
  vantaa('16562', ['varhaiskasvatus']),
  vantaa('16694', ['erityisopetus']),
  vantaa('16791', ['luokanopetus']),
  vantaa('16681', ['lastenhoito', 'varhaiskasvatus']),
  konfo('000000001380', ['arkkitehtisuunnittelu'], ['sisustussuunnittelu', 'vihersuunnittelu']),
  konfo('000000002146', [], ['palvelumuotoilu', 'johtaminen']),
  konfo('000000001572', [], ['tutkimustyö']),
  konfo('000000002268', ['kaavoitus', 'konetekniikka'], ['rakennesuunnittelu', 'liikennesuunnittelu', 'vesihuolto']),
  konfo('000000002267', ['kemia', 'biotekniikka']),
  konfo('000000000413', ['kirjanpito'], ['controllerin työ', 'johtaminen', 'rahoitusanalyysi']),
  konfo('000000000524', ['3D-tulostus']),
  konfo('000000000403', ['uusiutuva energia']),
  konfo('000000000474', [], ['uusiutuva energia']),
  konfo('000000000404', ['LVI-suunnittelu', 'LVI-tekniikka'], ['ilmastotyö', 'energiatehokkuus']),
  konfo('000000000471', ['automaatiotekniikka'], ['sähkötekniikka', 'sähköasennus']),
  konfo('000000000570', ['autokorin korjaus', 'automaalaus'], ['autojen korjaus', 'logistiikka', 'myynti']),
  konfo('000000000494', [], ['autojen korjaus']),
  konfo('000000000189', [], ['autojen korjaus']),
  konfo(
    '000000002644',
    ['3D-tulostus', 'CAD-suunnittelu', 'työturvallisuus'],
    ['mittalaitteiden käyttö', 'CNC-ohjelmointi', 'teknisten piirustusten lukeminen'],
  ),
  konfo('000000000603', ['myynti'], ['asiakaslähtöisyys', 'juridiikka', 'autojen korjaus']),
  konfo('000000000507', [], ['LVI-tekniikka', 'tietotekniset taidot', 'teollisuusmaalaus', 'kemianteollisuuden prosessit']),
];
