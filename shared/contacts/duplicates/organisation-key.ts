import { fold } from '../../text/fold.ts';

/** Organisations whose names in three languages and abbreviations everyone in the field uses for one another; the first stands for all. Folded. */
const KNOWN: readonly string[] = [
  'oikeusministerio|om|justitieministeriet|jm|ministry of justice|moj',
  'sisaministerio|sm|inrikesministeriet|ministry of the interior|moi|sisaasiainministerio',
  'ulkoministerio|um|utrikesministeriet|ministry for foreign affairs|ministry for foreign affairs of finland|mfa|ulkoasiainministerio',
  'sosiaali- ja terveysministerio|stm|social- och halsovardsministeriet|shm|ministry of social affairs and health|msah',
  'valtiovarainministerio|vm|finansministeriet|ministry of finance|mof',
  'opetus- ja kulttuuriministerio|okm|undervisnings- och kulturministeriet|ukm|ministry of education and culture|opetusministerio|opm',
  'tyo- ja elinkeinoministerio|tem|arbets- och naringsministeriet|anm|ministry of economic affairs and employment|ministry of employment and the economy',
  'liikenne- ja viestintaministerio|lvm|kommunikationsministeriet|ministry of transport and communications',
  'maa- ja metsatalousministerio|mmm|jord- och skogsbruksministeriet|jsm|ministry of agriculture and forestry',
  'ymparistoministerio|ym|miljoministeriet|ministry of the environment',
  'puolustusministerio|plm|forsvarsministeriet|ministry of defence',
  "valtioneuvoston kanslia|vnk|statsradets kansli|prime minister's office",
  'maahanmuuttovirasto|migri|migrationsverket|finnish immigration service',
  'poliisihallitus|poha|polisstyrelsen|national police board',
  'keskusrikospoliisi|krp|centralkriminalpolisen|ckp|national bureau of investigation|nbi',
  'suojelupoliisi|supo|skyddspolisen|finnish security and intelligence service',
  'helsingin poliisilaitos|polisinrattningen i helsingfors|helsinki police department',
  'rajavartiolaitos|rvl|gransbevakningsvasendet|finnish border guard|border guard',
  'tulli|tullen|finnish customs|customs',
  'syyttajalaitos|aklagarmyndigheten|national prosecution authority|valtakunnansyyttajanvirasto|vksv',
  'terveyden ja hyvinvoinnin laitos|thl|institutet for halsa och valfard|finnish institute for health and welfare|national institute for health and welfare',
  'verohallinto|vero|skatteforvaltningen|tax administration|finnish tax administration',
  'kansanelakelaitos|kela|folkpensionsanstalten|fpa|social insurance institution|social insurance institution of finland',
  'yhdenvertaisuusvaltuutettu|yvv|diskrimineringsombudsmannen|non-discrimination ombudsman|vahemmistovaltuutettu',
  'lapsiasiavaltuutettu|barnombudsmannen|ombudsman for children',
  'tasa-arvovaltuutettu|jamstalldhetsombudsmannen|ombudsman for equality',
  'opetushallitus|oph|utbildningsstyrelsen|finnish national agency for education',
  'aluehallintovirasto|avi|regionforvaltningsverket|regional state administrative agency',
  'etela-suomen aluehallintovirasto|esavi|regionforvaltningsverket i sodra finland',
  'digi- ja vaestotietovirasto|dvv|myndigheten for digitalisering och befolkningsdata|digital and population data services agency',
  'lupa- ja valvontavirasto|tillstands- och tillsynsverket|finnish supervisory agency',
  'rikosseuraamuslaitos|rise|brottspafoljdsmyndigheten|prison and probation service',
  'oikeuspalveluvirasto|rattstjanstverket',
  'ihmisoikeuskeskus|iok|manniskorattscentret|human rights centre',
  'eduskunta|riksdagen|parliament of finland|parliament',
  'eduskunnan oikeusasiamies|riksdagens justitieombudsman|parliamentary ombudsman|eoa',
  'suomen kuntaliitto|kuntaliitto|kommunforbundet|association of finnish municipalities',
  'suomen punainen risti|spr|punainen risti|finlands roda kors|roda korset|finnish red cross|red cross|frk',
  'pakolaisneuvonta|flyktingradgivningen|finnish refugee advice centre',
  'rikosuhripaivystys|riku|brottsofferjouren|victim support finland',
  'suomen ammattiliittojen keskusjarjesto|sak|finlands fackforbunds centralorganisation|ffc',
  'elinkeinoelaman keskusliitto|ek|finlands naringsliv|confederation of finnish industries',
  'joutsenon vastaanottokeskus|joutseno flyktingforlaggning|joutseno reception centre',
  'ihmiskaupan uhrien auttamisjarjestelma|hjalpsystemet for offer for manniskohandel|assistance system for victims of human trafficking',
  'euroopan neuvosto|europaradet|council of europe|coe',
  'euroopan unioni|europeiska unionen|european union|eu',
  'yhdistyneet kansakunnat|yk|forenta nationerna|fn|united nations|un',
  'kansainvalinen siirtolaisuusjarjesto|iom|internationella migrationsorganisationen|international organization for migration',
  'helsingin kaupunki|helsingfors stad|city of helsinki|helsinki',
  'espoon kaupunki|esbo stad|city of espoo|espoo',
  'vantaan kaupunki|vanda stad|city of vantaa|vantaa',
  'turun kaupunki|abo stad|city of turku|turku',
  'tampereen kaupunki|tammerfors stad|city of tampere|tampere',
  'oulun kaupunki|uleaborgs stad|city of oulu|oulu',
  'helsingin yliopisto|helsingfors universitet|university of helsinki',
  'turun yliopisto|abo universitet|university of turku',
  'tampereen yliopisto|tammerfors universitet|tampere university',
  'poliisiammattikorkeakoulu|polamk|polisyrkeshogskolan|police university college',
  'heuni|european institute for crime prevention and control',
  'pelastakaa lapset|radda barnen i finland|save the children finland',
  'monika-naiset liitto|monika-naiset',
  'pro-tukipiste|pro-stodpunkten',
  'suomen pakolaisapu|pakolaisapu|finlands flyktinghjalp|finnish refugee council',
  'palvelualojen ammattiliitto|pam|servicefacket|service union united',
  'akava',
  'sttk',
  'valvira',
  'amnesty international|amnesty',
  'unodc',
  'unhcr',
  'unicef',
  'ilo|international labour organization',
  'oecd',
  'etyj|osce|osse|organization for security and co-operation in europe',
  'europol',
  'eurojust',
  'frontex',
  'interpol',
];

const standsFor = new Map<string, string>();
for (const line of KNOWN) {
  const [first = '', ...others] = line
    .split('|')
    .map((name) => name.replace(/[^a-z0-9]+/gu, ' ').trim());
  for (const name of [first, ...others]) standsFor.set(name, first);
}

const LEGAL_FORM =
  /(?:^|\s)(?:o\s?y\s?j?|a\s?b\s?p?|r\s?y|r\s?f|r\s?s|s\s?r|s\s?a|ltd|llc|inc|gmbh|ngo|ky|ay|tmi|osk|osuuskunta|rekisteroity yhdistys|saatio sr)$/u;

/**
 * An organisation's name as it is compared: folded, without marks, brackets and legal form (`Oy`, `ry`, `rf`); a known
 * organisation has one key in every language and for its abbreviation. `''` where nothing is left.
 */
export function organisationKey(name: string): string {
  const folded = fold(name);
  const outside = plainWords(folded.replace(/\(.{0,300}?\)/gu, ' '));
  let key = outside === '' ? plainWords(folded) : outside;
  const without = key.replace(LEGAL_FORM, '').trim();
  if (without !== '') key = without;
  return standsFor.get(key) ?? key;
}

/** Whether `name` is, in any of three languages or in short, an organisation that everyone in the field knows; a town alone is none. */
export function isKnownOrganisation(name: string): boolean {
  const first = standsFor.get(organisationKey(name));
  return first !== undefined && (!first.endsWith('kaupunki') || /\s/.test(name.trim()));
}

function plainWords(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Words that an abbreviation passes over. */
const SMALL = new Set('ja och and of the for i fi suomen in finland'.split(' '));
const COMPOUND =
  /(ministerio|ministeriet|virasto|verket|laitos|poliisi|polisen|hallitus|hallinto|keskus|liitto|forbundet|yhdistys|jarjesto|neuvosto|radet|palvelu|palvelut|saatio|vartiolaitos|valtuutettu)$/u;

/**
 * Whether `short` may be a freer abbreviation of `long`, both keys: the first letter, or more, of each of its parts
 * (`rihk` of `rovaniemen ihmisoikeuskeskus`). Too much fits for that to prove anything alone.
 */
export function mayAbbreviate(short: string, long: string): boolean {
  // Most do not even begin alike.
  if (long[0] !== short[0] || !/^[a-z]{2,8}$/u.test(short)) return false;
  const parts = partsOf(long);
  return parts.length > 1 && takesFromEach(short, parts);
}

function takesFromEach(short: string, [part = '', ...others]: readonly string[]): boolean {
  if (others.length === 0) return short !== '' && part.startsWith(short);
  for (let taken = 1; taken < short.length && part[taken - 1] === short[taken - 1]; taken++) {
    if (takesFromEach(short.slice(taken), others)) return true;
  }
  return false;
}

/** The words of a name, the last compound's parts apart. */
function partsOf(long: string): string[] {
  return long.split(' ').flatMap((word) => {
    const tail = COMPOUND.exec(word)?.[1];
    return tail && tail !== word ? [word.slice(0, -tail.length), tail] : [word];
  });
}

/** Whether `short` (2–8 letters) can be the abbreviation of `long`, both keys: first letters of its words and of the last compound's parts. */
export function isAbbreviationOf(short: string, long: string): boolean {
  if (!/^[a-z]{2,8}$/u.test(short) || !long.startsWith(short[0] ?? '')) return false;
  const words = long.split(' ');
  if (words.length === 1 && !COMPOUND.test(long)) return false;
  const letters = (parts: string[]) => parts.map((word) => word[0] ?? '').join('');
  return [words, partsOf(long)].some(
    (parts) =>
      letters(parts) === short || letters(parts.filter((word) => !SMALL.has(word))) === short,
  );
}
