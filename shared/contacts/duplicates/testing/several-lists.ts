import { makeOrganisations, plain, type MadeOrganisation } from './made-organisations.ts';
import type { MadeList } from './made-list.ts';
import { FAMILY_NAMES, GIVEN_NAMES, makeFamilyNames, SHORT_FORMS } from './name-pools.ts';
import { randomOf } from './random.ts';
import { mistype, withoutDots, writtenPhone } from './spoil.ts';

type Job = {
  organisation: MadeOrganisation;
  title: string;
  email: string;
  oldEmail: string;
  direct: string;
};
type Human = {
  id: string;
  given: string;
  second: string;
  called: string;
  familyBefore: string;
  family: string;
  before: Job;
  now: Job;
  mobileBefore: string;
  mobile: string;
  privateEmail: string;
};

/** Which lists a person stands in, and how each list writes. `smallWorld`: few names, evenly spread, many namesakes. */
export type SeveralListsMix = { smallWorld: boolean; oneNameColumn: boolean };

/**
 * A list put together from several lists of different years: an old directory, enrolments to a seminar, a register of
 * members. A person has a life (marriage, other jobs, other phones), and each list saw a part of it.
 */
export function severalLists(count: number, seed: number, mix: SeveralListsMix): MadeList {
  const random = randomOf(seed * 7919 + 13);
  const organisations = makeOrganisations(random, mix.smallWorld ? 60 : 400);
  const families = mix.smallWorld
    ? FAMILY_NAMES.slice(0, 70)
    : [...FAMILY_NAMES.slice(0, 60), ...makeFamilyNames(random, 1200)];
  const givens = mix.smallWorld ? GIVEN_NAMES.slice(0, 70) : GIVEN_NAMES;
  const steepness = mix.smallWorld ? 0 : 1;
  const humans: Human[] = [];
  const locals = new Map<string, number>();
  const mobile = () =>
    `${random.pick(['040', '050', '044'])}${String(random.below(10_000_000)).padStart(7, '0')}`;
  const local = (given: string, family: string, domain: string) => {
    const base = `${plain(given)}.${plain(family)}`;
    const used = locals.get(`${base}@${domain}`) ?? 0;
    locals.set(`${base}@${domain}`, used + 1);
    if (used === 0) return base;
    return used === 1 && random.chance(0.5)
      ? `${plain(given)}.${random.pick([...'aehjklmprst'])}.${plain(family)}`
      : `${base}${used + 1}`;
  };
  const job = (given: string, family: string): Job => {
    const organisation = random.pickOften(organisations, 0.5);
    const name = local(given, family, organisation.domain);
    return {
      organisation,
      title: random.pick(['asiantuntija', 'johtaja', 'sihteeri', 'tarkastaja', 'neuvos', '']),
      email: `${name}@${organisation.domain}`,
      oldEmail: `${name}@${organisation.oldDomains[0] ?? organisation.domain}`,
      direct: random.chance(0.5)
        ? organisation.switchboard
        : `029${String(random.below(10_000_000)).padStart(7, '0')}`,
    };
  };
  const human = (like?: Human): Human => {
    const given = like?.given ?? random.pickOften(givens, steepness);
    const familyBefore = like?.family ?? random.pickOften(families, steepness);
    const married = random.chance(0.06);
    const other = random.pickOften(families, steepness);
    const family = !married
      ? familyBefore
      : random.chance(0.4)
        ? `${familyBefore}-${other}`
        : other;
    const second = random.chance(0.3) ? random.pick(givens) : '';
    const before = job(given, familyBefore);
    const moved = random.chance(0.08);
    const now = moved
      ? job(given, family)
      : married && random.chance(0.7)
        ? {
            ...before,
            email: `${local(given, family, before.organisation.domain)}@${before.organisation.domain}`,
          }
        : before;
    const mobileBefore = mobile();
    return {
      id: `H${humans.length}`,
      given,
      second,
      called: random.pick(SHORT_FORMS[given] ?? [given]),
      familyBefore,
      family,
      before,
      now,
      mobileBefore,
      mobile: random.chance(0.07) ? mobile() : mobileBefore,
      privateEmail: `${plain(given)}${random.chance(0.5) ? '.' : ''}${plain(family)}${random.below(100)}@${random.pick(['gmail.com', 'hotmail.com', 'kolumbus.fi'])}`,
    };
  };
  const rows: { id: string; cells: string[] }[] = [];
  const slip = (text: string, share: number) =>
    random.chance(share) ? mistype(text, random) : text;
  const add = (id: string, given: string, family: string, rest: string[]) => {
    const name = mix.oneNameColumn
      ? [random.chance(0.9) ? `${given} ${family}` : `${family} ${given}`]
      : [family, given];
    rows.push({ id, cells: [...name, ...rest] });
  };
  const write = (who: Human, list: number) => {
    const phone = (number: string, share: number) =>
      random.chance(share) ? writtenPhone(number, random) : '';
    if (list === 0) {
      const { organisation, title, oldEmail, direct } = who.before;
      const mail = random.chance(0.85)
        ? oldEmail
        : random.chance(0.3)
          ? `kirjaamo@${organisation.domain}`
          : '';
      add(who.id, slip(who.given, 0.03), slip(who.familyBefore, 0.04), [
        organisation.names[0] ?? '',
        title,
        mail,
        phone(direct, 0.7),
        phone(who.mobileBefore, 0.7),
      ]);
    } else if (list === 1) {
      const given = random.chance(0.35) ? who.called : who.given;
      const family = random.chance(0.3) ? withoutDots(who.family, random) : who.family;
      const { organisation, email } = who.now;
      const mail = random.chance(0.12) ? who.privateEmail : random.chance(0.9) ? email : '';
      add(who.id, slip(given, 0.06), slip(family, 0.06), [
        random.chance(0.85) ? random.pick(organisation.names) : '',
        '',
        slip(mail, 0.03),
        '',
        phone(who.mobile, 0.7),
      ]);
    } else {
      const { organisation, title, email, direct } = who.now;
      const given =
        who.second && random.chance(0.5)
          ? `${who.given} ${who.second}`
          : random.chance(0.06)
            ? `${who.given[0] ?? ''}.`
            : who.given;
      const [one, two] =
        random.chance(0.05) && !mix.oneNameColumn ? [who.family, given] : [given, who.family];
      add(who.id, one, two, [
        organisation.names[random.chance(0.3) ? 1 : 0] ?? '',
        title,
        random.chance(0.8) ? email : '',
        phone(direct, 0.5),
        phone(who.mobile, 0.6),
      ]);
    }
  };
  while (rows.length < count) {
    const who = human(random.chance(0.01) && humans.length > 0 ? random.pick(humans) : undefined);
    humans.push(who);
    const lists = random.shuffle([0, 1, 2]);
    const times = random.chance(0.14) ? (random.chance(0.2) ? 3 : 2) : 1;
    for (const list of lists.slice(0, times)) write(who, list);
  }
  random.shuffle(rows);
  return {
    header: [
      'id',
      ...(mix.oneNameColumn ? ['Nimi'] : ['Sukunimi', 'Etunimi']),
      'Organisaatio',
      'Tehtävä',
      'Sähköposti',
      'Työpuhelin',
      'Matkapuhelin',
    ],
    rows: rows.map(({ cells }, index) => [`R${String(index + 1).padStart(6, '0')}`, ...cells]),
    truth: rows.map(({ id }) => id),
  };
}
