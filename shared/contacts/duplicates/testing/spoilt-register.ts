import type { MadeList } from './made-list.ts';
import { FAMILY_NAMES, GIVEN_NAMES, makeFamilyNames, SHORT_FORMS } from './name-pools.ts';
import { plain } from './made-organisations.ts';
import { randomOf, type Random } from './random.ts';
import { mistype, mistypeDigits, oddlyWrittenPhone, withoutDots } from './spoil.ts';

/** What is done to a second row of a person: first what happened to her, then what the one who wrote it down did. */
export const CHANGES = [
  'moved',
  'married',
  'nickname',
  'domain',
  'organisation-name',
  'other-mobile',
  'second-name',
  'contact-typo',
  'bare',
  'typo',
  'plain-letters',
  'initial',
  'swapped',
] as const;
export type Change = (typeof CHANGES)[number];

export type SpoiltRegisterMix = {
  /** How many of the made family names beside the common ones. */
  families: number;
  /** How much oftener each change is made than others. */
  changes: Record<Change, number>;
  /** Of copies, those with a second change, and of these with a third. */
  secondChange: number;
  /** Of persons. */
  copied: number;
  namesakes: number;
  namesakesInSameOrganisation: number;
  couples: number;
  registryEmail: number;
  /** Rows of a registry alone, with no person. */
  registryRows: number;
  /** Fields left empty in a copy. */
  left: { email: number; mobile: number; desk: number; title: number };
  columns: readonly Column[];
};

export type Column = { header: string; cell: (row: Row, random: Random) => string };

type Organisation = { names: readonly string[]; domain: string; old: readonly string[] };
type Row = {
  person: string;
  given: string;
  family: string;
  organisation: Organisation;
  organisationName: string;
  title: string;
  email: string;
  mobile: string;
  desk: string;
  town: string;
  street: string;
  changes: Change[];
};

export type SpoiltRegister = MadeList & {
  /** What was done to each row; nothing to a person's first. */
  changes: readonly (readonly Change[])[];
};

const MINISTRIES =
  'Oikeusministeriö/OM/Justitieministeriet/Ministry of Justice:om.fi oikeusministerio.fi|Sisäministeriö/SM/Inrikesministeriet/Ministry of the Interior:intermin.fi sisaministerio.fi|Ulkoministeriö/UM/Utrikesministeriet/Ministry for Foreign Affairs:formin.fi um.fi|Sosiaali- ja terveysministeriö/STM/Social- och hälsovårdsministeriet/Ministry of Social Affairs and Health:stm.fi|Opetus- ja kulttuuriministeriö/OKM/Undervisnings- och kulturministeriet/Ministry of Education and Culture:minedu.fi okm.fi|Työ- ja elinkeinoministeriö/TEM/Arbets- och näringsministeriet/Ministry of Economic Affairs and Employment:tem.fi|Valtioneuvoston kanslia/VNK/Statsrådets kansli/Prime Minister’s Office:vnk.fi';
const OFFICES =
  'Maahanmuuttovirasto/Migri/Migrationsverket:migri.fi|Poliisihallitus/POHA/Polisstyrelsen:poliisi.fi|Keskusrikospoliisi/KRP:krp.fi|Rajavartiolaitos/RVL:raja.fi|Terveyden ja hyvinvoinnin laitos/THL/Institutet för hälsa och välfärd:thl.fi|Syyttäjälaitos/Åklagarmyndigheten:oikeus.fi|Verohallinto/Vero/Skatteförvaltningen:vero.fi|Kansaneläkelaitos/Kela/FPA:kela.fi|Tulli/Tullen:tulli.fi|Opetushallitus/OPH:oph.fi|Yhdenvertaisuusvaltuutettu/YVV:oikeus.fi|Lupa- ja valvontavirasto/LVV:lvv.fi|Rikosuhripäivystys/RIKU:riku.fi|Suomen Punainen Risti/SPR/Finlands Röda Kors:redcross.fi|Pakolaisneuvonta ry/Pakolaisneuvonta:pakolaisneuvonta.fi|Monika-Naiset liitto ry/Monika-Naiset:monikanaiset.fi|Pro-tukipiste ry/Pro-tukipiste:pro-tukipiste.fi|Kuntaliitto/Suomen Kuntaliitto/Kommunförbundet:kuntaliitto.fi|Helsingin yliopisto/University of Helsinki:helsinki.fi|SAK ry/SAK/Suomen Ammattiliittojen Keskusjärjestö:sak.fi';
const PLACES =
  'Nurmijärven Tuusulan Kirkkonummen Kangasalan Raaseporin Sipoon Valkeakosken Imatran Raision Tornion Iisalmen Kemin Kuusamon Loviisan Hangon Pietarsaaren Mustasaaren Laukaan Pirkkalan Lempäälän Siilinjärven Kontiolahden Liedon Kaarinan Naantalin Uudenkaupungin Forssan Heinolan Varkauden Pieksämäen Äänekosken Ylöjärven Akaan Oriveden Kauhajoen Kauhavan Alavuden Lapuan Seinäjoen Kokkolan'.split(
    ' ',
  );
const KINDS =
  'kaupunki|poliisilaitos|hyvinvointialue|käräjäoikeus|vastaanottokeskus|ammattiopisto|seurakuntayhtymä|turvakoti ry|naisten tupa ry|lakiasiain toimisto Oy'.split(
    '|',
  );
const TITLES =
  'erityisasiantuntija|hallitussihteeri|lainsäädäntöneuvos|ylitarkastaja|tarkastaja|johtava asiantuntija|sosiaalityöntekijä|kriisityöntekijä|toiminnanjohtaja|rikoskomisario|syyttäjä|lakimies|tutkija|professori|suunnittelija|assistentti|projektikoordinaattori|yksikön päällikkö|rehtori|vastaanottokeskuksen johtaja'.split(
    '|',
  );
const REGISTRIES = ['kirjaamo', 'registratorskontoret', 'info', 'asiakaspalvelu', 'vaihde'];

const COLUMNS: readonly Column[] = [
  { header: 'Etunimet', cell: ({ given }) => given },
  { header: 'Sukunimi', cell: ({ family }) => family },
  { header: 'Virasto tai järjestö', cell: ({ organisationName }) => organisationName },
  { header: 'Virkanimike', cell: ({ title }) => title },
  { header: 'Sähköpostiosoite', cell: ({ email }) => email },
  { header: 'GSM', cell: ({ mobile }, random) => mobile && oddlyWrittenPhone(mobile, random) },
  { header: 'Puhelin (työ)', cell: ({ desk }, random) => desk && oddlyWrittenPhone(desk, random) },
];
const STREETS =
  'Kirkkokatu Asemakatu Rantatie Koulukatu Torikatu Myllytie Niittytie Linnankatu'.split(' ');
/** The same without organisations and titles. */
const PRIVATE_COLUMNS: readonly Column[] = [
  { header: 'Nimi', cell: ({ given, family }) => `${family} ${given}` },
  { header: 'Paikkakunta', cell: ({ town }) => town },
  {
    header: 'Puhelin',
    cell: ({ mobile, desk }, random) =>
      mobile || desk ? oddlyWrittenPhone(mobile || desk, random) : '',
  },
  { header: 'E-mail', cell: ({ email }) => email },
];

/** As those who are written to at home are kept. */
const HOME_COLUMNS: readonly Column[] = [
  ...COLUMNS.slice(0, 3),
  { header: 'Katuosoite', cell: ({ street }) => street },
  { header: 'Postinumero', cell: ({ town }) => String(10_000 + PLACES.indexOf(`${town}n`) * 870) },
  { header: 'Postitoimipaikka', cell: ({ town }) => town },
  ...COLUMNS.slice(4, 6),
];

export const SPOILT_REGISTER: SpoiltRegisterMix = {
  families: 1_500,
  changes: {
    typo: 18,
    swapped: 9,
    'plain-letters': 12,
    nickname: 10,
    married: 8,
    domain: 14,
    'organisation-name': 10,
    moved: 3,
    'other-mobile': 4,
    initial: 3,
    'second-name': 4,
    bare: 4,
    'contact-typo': 6,
  },
  secondChange: 0.4,
  copied: 0.14,
  namesakes: 0.015,
  namesakesInSameOrganisation: 0.3,
  couples: 0.004,
  registryEmail: 0.04,
  registryRows: 0.004,
  left: { email: 0.08, mobile: 0.12, desk: 0.4, title: 0.25 },
  columns: COLUMNS,
};
/** As a second row mostly is: one thing has changed, or is written in another way, and all else is as it was. */
export const SPOILT_A_LITTLE: SpoiltRegisterMix = {
  ...SPOILT_REGISTER,
  families: 500,
  secondChange: 0.1,
  left: { email: 0.03, mobile: 0.1, desk: 0.4, title: 0.2 },
};
/** The same where namesakes sit side by side, and many rows have a registry's address. */
export const SPOILT_AMONG_NAMESAKES: SpoiltRegisterMix = {
  ...SPOILT_A_LITTLE,
  namesakes: 0.03,
  namesakesInSameOrganisation: 0.5,
  registryEmail: 0.08,
};
/** With no more than names, organisations, addresses and mobile numbers. */
export const SPOILT_WITHOUT_TITLES: SpoiltRegisterMix = {
  ...SPOILT_A_LITTLE,
  columns: [...COLUMNS.slice(0, 3), ...COLUMNS.slice(4, 6)],
};
/** As a club or a seminar keeps its people: a name, a town, an address, a number. */
export const SPOILT_ADDRESS_BOOK: SpoiltRegisterMix = {
  ...SPOILT_REGISTER,
  columns: PRIVATE_COLUMNS,
};

/** With everyone's home, where couples live together. */
export const SPOILT_HOMES: SpoiltRegisterMix = {
  ...SPOILT_REGISTER,
  couples: 0.01,
  columns: HOME_COLUMNS,
};

/**
 * A register in which some people were entered again: a second row differs from the first by one change of a kind, or
 * by few, and is otherwise as good. With namesakes, couples with one number, registry addresses in people's rows and
 * rows of their own.
 */
export function spoiltRegister(
  count: number,
  seed: number,
  mix: SpoiltRegisterMix = SPOILT_REGISTER,
): SpoiltRegister {
  const random = randomOf(seed * 2_654_435 + 97);
  /** Apart, so that lists without homes are as they were. */
  const homes = randomOf(seed * 977 + 5);
  const organisations = makeHouses();
  const families = [...FAMILY_NAMES, ...makeFamilyNames(random, mix.families)];
  const kinds = CHANGES.flatMap((change) => Array<Change>(mix.changes[change]).fill(change));
  const taken = new Set<string>();
  /** A house gives a person one address of a name. */
  const addresses = new Map<string, string>();
  const rows: Row[] = [];
  let persons = 0;

  const emailOf = (owner: string, given: string, family: string, domain: string) => {
    const [one, two] = [plain(given.replace(/ .*/u, '')), plain(family)];
    const mine = `${owner} ${one}.${two}@${domain}`;
    const known = addresses.get(mine);
    if (known) return known;
    for (let turn = 0; ; turn++) {
      const middle = turn === 1 ? `.${random.pick([...'aehjkmpst'])}.` : '.';
      const email = `${one}${middle}${two}${turn > 1 ? turn : ''}@${domain}`;
      if (taken.has(email)) continue;
      taken.add(email);
      addresses.set(mine, email);
      return email;
    }
  };
  const mobileNumber = () =>
    `${random.pick(['040', '041', '044', '045', '046', '050'])}${digits(random, 7)}`;
  const makePerson = (like: Partial<Row> = {}): Row => {
    const given = like.given ?? random.pickOften(GIVEN_NAMES, 1);
    const family = like.family ?? random.pickOften(families, 1.5);
    const organisation = like.organisation ?? random.pickOften(organisations, 1);
    persons += 1;
    return {
      person: `P${persons}`,
      given,
      family,
      organisation,
      organisationName: organisation.names[0] ?? '',
      title: random.pickOften(TITLES, 0.6),
      email: random.chance(mix.registryEmail)
        ? `${random.pick(REGISTRIES)}@${organisation.domain}`
        : random.chance(0.93)
          ? emailOf(`P${persons}`, given, family, organisation.domain)
          : '',
      mobile: like.mobile ?? (random.chance(0.8) ? mobileNumber() : ''),
      desk: random.chance(0.4) ? `029 5${digits(random, 6)}`.replace(' ', '') : '',
      town: like.town ?? random.pick(PLACES).replace(/n$/u, ''),
      street:
        like.street ??
        `${homes.pick(STREETS)} ${1 + homes.below(90)} ${homes.pick([...'ABCD'])} ${1 + homes.below(50)}`,
      changes: [],
    };
  };
  const change = changesOf({ random, families, organisations, emailOf, mobileNumber });
  const copyOf = (person: Row): Row => {
    const copy: Row = { ...person, changes: [] };
    const changes = new Set([random.pick(kinds)]);
    if (random.chance(mix.secondChange)) changes.add(random.pick(kinds));
    if (changes.size > 1 && random.chance(mix.secondChange)) changes.add(random.pick(kinds));
    for (const kind of CHANGES) {
      if (!changes.has(kind)) continue;
      change[kind](copy);
      copy.changes.push(kind);
    }
    for (const field of ['email', 'mobile', 'desk', 'title'] as const)
      if (random.chance(mix.left[field])) copy[field] = '';
    return copy;
  };

  while (rows.length < count) {
    const person = makePerson();
    rows.push(person);
    if (random.chance(mix.copied)) {
      rows.push(copyOf(person));
      if (random.chance(0.15)) rows.push(copyOf(person));
    }
    const { given, family, mobile, organisation, town, street } = person;
    if (random.chance(mix.namesakes)) {
      const together = random.chance(mix.namesakesInSameOrganisation);
      rows.push(makePerson({ given, family, ...(together ? { organisation } : {}) }));
    }
    if (mobile && random.chance(mix.couples)) {
      const other = random.pick(
        GIVEN_NAMES.filter((name) => name.slice(0, 2) !== given.slice(0, 2)),
      );
      const home = mix.columns === HOME_COLUMNS ? { town, street } : {};
      rows.push(makePerson({ given: other, family, mobile, ...home }));
    }
    if (random.chance(mix.registryRows)) {
      persons += 1;
      const at = random.pick(organisations);
      rows.push({
        ...makePerson({
          given: '',
          family: random.pick(['Kirjaamo', '', 'Vaihde']),
          organisation: at,
        }),
        email: `${random.pick(REGISTRIES)}@${at.domain}`,
        title: '',
        mobile: '',
      });
    }
  }
  random.shuffle(rows);
  return {
    header: ['Nro', ...mix.columns.map(({ header }) => header)],
    rows: rows.map((row, index) => [
      `R${String(index + 1).padStart(6, '0')}`,
      ...mix.columns.map(({ cell }) => cell(row, random).trim()),
    ]),
    truth: rows.map(({ person }) => person),
    changes: rows.map(({ changes }) => changes),
  };
}

/** What each kind of change does to a row. */
function changesOf({
  random,
  families,
  organisations,
  emailOf,
  mobileNumber,
}: {
  random: Random;
  families: readonly string[];
  organisations: readonly Organisation[];
  emailOf: (owner: string, given: string, family: string, domain: string) => string;
  mobileNumber: () => string;
}): Record<Change, (row: Row) => void> {
  return {
    typo: (row) => {
      const part = random.pick(['given', 'family'] as const);
      row[part] = mistype(row[part], random);
    },
    swapped: (row) => {
      [row.given, row.family] = [row.family, row.given];
    },
    'plain-letters': (row) => {
      row.given = withoutDots(row.given, random);
      row.family = withoutDots(row.family, random);
    },
    nickname: (row) => {
      row.given = random.pick(SHORT_FORMS[row.given] ?? [row.given]);
      if (isOwn(row.email) && random.chance(0.25))
        row.email = emailOf(row.person, row.given, row.family, domainOf(row.email));
    },
    married: (row) => {
      const name = random.pickOften(families, 1.5);
      row.family = random.chance(0.3) ? `${row.family}-${name}` : name;
      if (isOwn(row.email) && random.chance(0.6))
        row.email = emailOf(row.person, row.given, row.family, domainOf(row.email));
    },
    domain: (row) => {
      const old = random.pick([...row.organisation.old, domainOf(row.email)]);
      if (isOwn(row.email)) row.email = row.email.replace(/\d?@.*/u, `@${old}`);
    },
    'organisation-name': (row) => {
      row.organisationName = random.pick(row.organisation.names);
    },
    moved: (row) => {
      row.organisation = random.pick(organisations);
      row.organisationName = row.organisation.names[0] ?? '';
      if (row.email)
        row.email = emailOf(row.person, row.given, row.family, row.organisation.domain);
      row.desk = '';
    },
    'other-mobile': (row) => {
      row.mobile = mobileNumber();
    },
    initial: (row) => {
      row.given = `${row.given[0] ?? ''}.`;
    },
    'second-name': (row) => {
      row.given = `${row.given} ${random.pick(GIVEN_NAMES)}`;
    },
    bare: (row) => {
      Object.assign(row, { email: '', mobile: '', desk: '' });
    },
    'contact-typo': (row) => {
      if (row.mobile && random.chance(0.5)) row.mobile = mistypeDigits(row.mobile, random);
      else if (isOwn(row.email))
        row.email = `${mistype(row.email.replace(/@.*/u, ''), random)}@${domainOf(row.email)}`;
    },
  };
}

function makeHouses(): Organisation[] {
  const houses: Organisation[] = [];
  for (const line of MINISTRIES.split('|')) {
    const [names = '', old = ''] = line.split(':');
    houses.push({ names: names.split('/'), domain: 'gov.fi', old: old.split(' ') });
  }
  for (const line of OFFICES.split('|')) {
    const [names = '', domain = ''] = line.split(':');
    houses.push({ names: names.split('/'), domain, old: [] });
  }
  for (const place of PLACES) {
    KINDS.forEach((kind, index) => {
      const name = `${place} ${kind}`;
      const stem = `${plain(place.replace(/n$/u, ''))}${index === 0 ? '' : plain(kind).slice(0, 5)}`;
      const names = [name, `${name}, hallinto`, name.replace(/ (?:ry|Oy)$/u, '')];
      houses.push({ names, domain: `${stem}.fi`, old: index > 7 ? [`${stem}.org`] : [] });
    });
  }
  return houses;
}

const domainOf = (email: string) => email.replace(/^.*@/u, '');
const isOwn = (email: string) => email !== '' && !REGISTRIES.includes(email.replace(/@.*/u, ''));

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => String(random.below(10))).join('');
}
