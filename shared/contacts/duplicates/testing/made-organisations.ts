import type { Random } from './random.ts';

/** An organisation as the lists write it. */
export type MadeOrganisation = {
  names: readonly string[];
  /** The address's end now, and before. */
  domain: string;
  oldDomains: readonly string[];
  switchboard: string;
};

const KNOWN: readonly [string, string, string, string, string, string][] = [
  [
    'Oikeusministeriö',
    'OM',
    'Justitieministeriet',
    'Ministry of Justice',
    'gov.fi',
    'om.fi oikeusministerio.fi',
  ],
  [
    'Sisäministeriö',
    'SM',
    'Inrikesministeriet',
    'Ministry of the Interior',
    'gov.fi',
    'intermin.fi',
  ],
  [
    'Ulkoministeriö',
    'UM',
    'Utrikesministeriet',
    'Ministry for Foreign Affairs',
    'gov.fi',
    'formin.fi',
  ],
  [
    'Sosiaali- ja terveysministeriö',
    'STM',
    'Social- och hälsovårdsministeriet',
    'Ministry of Social Affairs and Health',
    'gov.fi',
    'stm.fi',
  ],
  ['Valtiovarainministeriö', 'VM', 'Finansministeriet', 'Ministry of Finance', 'gov.fi', 'vm.fi'],
  [
    'Opetus- ja kulttuuriministeriö',
    'OKM',
    'Undervisnings- och kulturministeriet',
    'Ministry of Education and Culture',
    'gov.fi',
    'minedu.fi',
  ],
  [
    'Työ- ja elinkeinoministeriö',
    'TEM',
    'Arbets- och näringsministeriet',
    'Ministry of Economic Affairs and Employment',
    'gov.fi',
    'tem.fi',
  ],
  [
    'Maahanmuuttovirasto',
    'Migri',
    'Migrationsverket',
    'Finnish Immigration Service',
    'migri.fi',
    '',
  ],
  ['Poliisihallitus', 'POHA', 'Polisstyrelsen', 'National Police Board', 'poliisi.fi', ''],
  [
    'Keskusrikospoliisi',
    'KRP',
    'Centralkriminalpolisen',
    'National Bureau of Investigation',
    'poliisi.fi',
    '',
  ],
  ['Rajavartiolaitos', 'RVL', 'Gränsbevakningsväsendet', 'Finnish Border Guard', 'raja.fi', ''],
  [
    'Terveyden ja hyvinvoinnin laitos',
    'THL',
    'Institutet för hälsa och välfärd',
    'Finnish Institute for Health and Welfare',
    'thl.fi',
    'ktl.fi',
  ],
  [
    'Syyttäjälaitos',
    'Syyttäjälaitos',
    'Åklagarmyndigheten',
    'National Prosecution Authority',
    'oikeus.fi',
    '',
  ],
  ['Verohallinto', 'Vero', 'Skatteförvaltningen', 'Tax Administration', 'vero.fi', ''],
  [
    'Kansaneläkelaitos',
    'Kela',
    'Folkpensionsanstalten',
    'Social Insurance Institution',
    'kela.fi',
    '',
  ],
];

const TOWNS =
  'Helsinki Espoo Tampere Vantaa Oulu Turku Jyväskylä Kuopio Lahti Pori Kouvola Joensuu Lappeenranta Hämeenlinna Vaasa Seinäjoki Rovaniemi Mikkeli Kotka Salo Porvoo Kokkola Hyvinkää Lohja Järvenpää Rauma Kajaani Kerava Savonlinna Nokia'.split(
    ' ',
  );
const THEMES =
  'Ihmisoikeus Pakolais Nais Lapsi Työelämä Mielenterveys Vertais Kotoutumis Siirtolais Nuoriso Kriisi Turva Oikeusapu Perhe Monikulttuuri'.split(
    ' ',
  );
const FORMS: readonly [string, string][] = [
  ['yhdistys ry', 'yhdistys'],
  ['liitto ry', 'liitto'],
  ['keskus', 'keskus'],
  ['säätiö sr', 'säätiö'],
  ['palvelut Oy', 'palvelut'],
];

export function makeOrganisations(random: Random, count: number): MadeOrganisation[] {
  const number = () => `0295${String(random.below(1_000_000)).padStart(6, '0')}`;
  const all: MadeOrganisation[] = KNOWN.map(([fi, abbr, sv, en, domain, old]) => ({
    names: [fi, abbr, sv, en],
    domain,
    oldDomains: old.split(' ').filter(Boolean),
    switchboard: number(),
  }));
  for (const town of TOWNS) {
    const domain = plain(town);
    all.push({
      names: [`${town}n kaupunki`, `${town}n kaupungin palvelut`],
      domain: `${domain}.fi`,
      oldDomains: [],
      switchboard: number(),
    });
    all.push({
      names: [`${town}n yliopisto`],
      domain: `${domain}-uni.fi`,
      oldDomains: [],
      switchboard: number(),
    });
  }
  const taken = new Set<string>();
  while (all.length < count) {
    const [long, short] = random.pick(FORMS);
    const place = random.chance(0.6) ? `${random.pick(TOWNS)}n ` : 'Suomen ';
    const stem = `${place}${random.pick(THEMES)}`;
    if (taken.has(stem)) continue;
    taken.add(stem);
    const domain = plain(stem);
    const abbr = `${place[0] ?? ''}${stem.split(' ')[1]?.slice(0, 2) ?? ''}${short[0] ?? ''}`;
    all.push({
      names: [`${stem}${long}`, `${stem}${short}`, abbr.toUpperCase()],
      domain: `${domain}.${random.chance(0.7) ? 'fi' : 'org'}`,
      oldDomains: random.chance(0.2) ? [`${domain}.net`] : [],
      switchboard: number(),
    });
  }
  return all.slice(0, count);
}

export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[åä]/gu, 'a')
    .replace(/ö/gu, 'o')
    .replace(/[^a-z0-9-]/gu, '');
}
