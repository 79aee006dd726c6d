import { plain, makeOrganisations, type MadeOrganisation } from './made-organisations.ts';
import type { MadeList } from './made-list.ts';
import { FAMILY_NAMES, GIVEN_NAMES, makeFamilyNames, SHORT_FORMS } from './name-pools.ts';
import { randomOf, type Random } from './random.ts';
import { mistype, mistypeDigits, withoutDots, writtenPhone } from './spoil.ts';

/** Shares (0–1) of what happens to a list; `families` more than the common names are made up. */
export type NoisyCopiesMix = {
  families: number;
  steepness: number;
  organisations: number;
  /** Of persons that have a second row, and of these a third. */
  copied: number;
  copiedTwice: number;
  withoutEmail: number;
  withoutMobile: number;
  namesakes: number;
  namesakesInSameOrganisation: number;
  relatives: number;
  registryEmail: number;
  /** Of copies. */
  nameAndOrganisationOnly: number;
  dropEmail: number;
  dropMobile: number;
  typo: number;
  swapped: number;
  married: number;
  shortForm: number;
  changedDomain: number;
  changedEmployer: number;
  otherMobile: number;
  plainLetters: number;
  initial: number;
  otherOrganisationName: number;
  emailTypo: number;
  phoneTypo: number;
};

export const NOISY_COPIES: NoisyCopiesMix = {
  families: 300,
  steepness: 0.7,
  organisations: 160,
  copied: 0.12,
  copiedTwice: 0.15,
  withoutEmail: 0.08,
  withoutMobile: 0.25,
  namesakes: 0.012,
  namesakesInSameOrganisation: 0.4,
  relatives: 0.005,
  registryEmail: 0.03,
  nameAndOrganisationOnly: 0.06,
  dropEmail: 0.12,
  dropMobile: 0.2,
  typo: 0.2,
  swapped: 0.1,
  married: 0.08,
  shortForm: 0.1,
  changedDomain: 0.2,
  changedEmployer: 0.06,
  otherMobile: 0.06,
  plainLetters: 0.25,
  initial: 0.03,
  otherOrganisationName: 0.3,
  emailTypo: 0.05,
  phoneTypo: 0.05,
};

type Row = {
  person: string;
  family: string;
  given: string;
  title: string;
  organisation: MadeOrganisation;
  organisationName: string;
  email: string;
  phone: string;
  mobile: string;
};

const TITLES =
  'erityisasiantuntija|ylitarkastaja|neuvotteleva virkamies|johtaja|suunnittelija|sihteeri|tutkija|hallitusneuvos|koordinaattori|toiminnanjohtaja|lakimies|rikosylikomisario|projektipäällikkö'.split(
    '|',
  );

/** A list of about `count` rows where some persons stand again, spoilt a little; and namesakes, relatives, shared addresses. */
export function noisyCopies(
  count: number,
  seed: number,
  mix: NoisyCopiesMix = NOISY_COPIES,
): MadeList {
  const random = randomOf(seed);
  const organisations = makeOrganisations(random, mix.organisations);
  const families = [...FAMILY_NAMES, ...makeFamilyNames(random, mix.families)];
  const taken = new Set<string>();
  const rows: Row[] = [];
  let persons = 0;
  const mobileNumber = () =>
    `${random.pick(['040', '050', '044', '045', '041'])}${String(random.below(10_000_000)).padStart(7, '0')}`;
  const emailOf = (given: string, family: string, domain: string) => {
    const local = `${plain(given.split(' ')[0] ?? '')}.${plain(family)}`;
    const ways = [
      local,
      `${plain(given)}.${plain(given[1] ?? 'x')}.${plain(family)}`,
      ...[2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${local}${n}`),
    ];
    if (random.chance(0.3)) ways.splice(1, 1);
    for (const way of ways) {
      const email = `${way}@${domain}`;
      if (taken.has(email)) continue;
      taken.add(email);
      return email;
    }
    return `${local}${taken.size}@${domain}`;
  };
  const makePerson = (like?: Partial<Row>): Row => {
    const organisation = like?.organisation ?? random.pickOften(organisations, 0.8);
    const given = like?.given ?? random.pickOften(GIVEN_NAMES, mix.steepness);
    const family = like?.family ?? random.pickOften(families, mix.steepness);
    const registry = random.chance(mix.registryEmail);
    persons += 1;
    return {
      person: `P${persons}`,
      family,
      given,
      title: random.pickOften(TITLES, 0.5),
      organisation,
      organisationName: organisation.names[0] ?? '',
      email: registry
        ? `${random.pick(['kirjaamo', 'info', 'toimisto'])}@${organisation.domain}`
        : random.chance(mix.withoutEmail)
          ? ''
          : emailOf(given, family, organisation.domain),
      phone:
        like?.phone ??
        (random.chance(0.3)
          ? organisation.switchboard
          : random.chance(0.4)
            ? `0295${String(random.below(1_000_000)).padStart(6, '0')}`
            : ''),
      mobile: random.chance(mix.withoutMobile) ? '' : mobileNumber(),
    };
  };
  const copyOf = (person: Row) =>
    spoiltCopy(person, { mix, random, families, organisations, emailOf, mobileNumber });
  while (rows.length < count) {
    const person = makePerson();
    rows.push(person);
    if (random.chance(mix.copied)) {
      rows.push(copyOf(person));
      if (random.chance(mix.copiedTwice)) rows.push(copyOf(person));
    }
    if (random.chance(mix.namesakes)) {
      const { given, family, organisation } = person;
      const same = random.chance(mix.namesakesInSameOrganisation);
      rows.push(makePerson({ given, family, ...(same ? { organisation } : {}) }));
    }
    if (random.chance(mix.relatives)) {
      const { family, phone } = person;
      rows.push(
        makePerson({
          family,
          phone: phone || `09${String(random.below(10_000_000)).padStart(7, '0')}`,
        }),
      );
    }
  }
  random.shuffle(rows);
  return {
    header: 'Tunniste;Sukunimi;Etunimi;Nimike;Organisaatio;Sähköposti;Puhelin;Matkapuhelin'.split(
      ';',
    ),
    rows: rows.map((row, index) => [
      `R${String(index + 1).padStart(6, '0')}`,
      row.family,
      row.given,
      row.title,
      row.organisationName,
      row.email,
      row.phone && writtenPhone(row.phone, random),
      row.mobile && writtenPhone(row.mobile, random),
    ]),
    truth: rows.map(({ person }) => person),
  };
}

/** A second row of a person, in which some things are otherwise. */
function spoiltCopy(
  person: Row,
  {
    mix,
    random,
    families,
    organisations,
    emailOf,
    mobileNumber,
  }: {
    mix: NoisyCopiesMix;
    random: Random;
    families: readonly string[];
    organisations: readonly MadeOrganisation[];
    emailOf: (given: string, family: string, domain: string) => string;
    mobileNumber: () => string;
  },
): Row {
  const copy = { ...person };
  const other = <T extends keyof Row>(share: number, act: () => Pick<Row, T>) => {
    if (random.chance(share)) Object.assign(copy, act());
  };
  if (random.chance(mix.changedEmployer)) {
    copy.organisation = random.pick(organisations);
    copy.organisationName = copy.organisation.names[0] ?? '';
    copy.email = emailOf(copy.given, copy.family, copy.organisation.domain);
    copy.phone = '';
  }
  other<'email'>(mix.changedDomain, () => {
    const [, domain] = copy.email.split('@');
    const old = random.pick([...copy.organisation.oldDomains, domain ?? '']);
    return {
      email:
        copy.email && old && !/^(kirjaamo|info|toimisto)@/.test(copy.email)
          ? copy.email.replace(/\d?@.*/, `@${old}`)
          : copy.email,
    };
  });
  other<'given'>(mix.shortForm, () => ({
    given: random.pick(SHORT_FORMS[copy.given] ?? [copy.given]),
  }));
  if (random.chance(mix.married)) {
    const name = random.pickOften(families, mix.steepness);
    copy.family = random.chance(0.35) ? `${copy.family}-${name}` : name;
    if (copy.email && random.chance(0.6))
      copy.email = emailOf(copy.given, copy.family, copy.email.split('@')[1] ?? '');
  }
  other<'given'>(mix.typo / 2, () => ({ given: mistype(copy.given, random) }));
  other<'family'>(mix.typo / 2, () => ({ family: mistype(copy.family, random) }));
  other<'given' | 'family'>(mix.plainLetters, () => ({
    given: withoutDots(copy.given, random),
    family: withoutDots(copy.family, random),
  }));
  other<'given'>(mix.initial, () => ({ given: `${copy.given[0] ?? ''}.` }));
  other<'mobile'>(mix.otherMobile, () => ({ mobile: mobileNumber() }));
  other<'email'>(mix.emailTypo, () => ({
    email: copy.email.replace(/^[^@]+/, (local) => mistype(local, random)),
  }));
  other<'mobile'>(mix.phoneTypo, () => ({
    mobile: copy.mobile && mistypeDigits(copy.mobile, random),
  }));
  other<'organisationName'>(mix.otherOrganisationName, () => ({
    organisationName: random.pick(copy.organisation.names),
  }));
  other<'title'>(0.3, () => ({ title: random.chance(0.5) ? '' : random.pick(TITLES) }));
  other<'email'>(mix.dropEmail, () => ({ email: '' }));
  other<'mobile'>(mix.dropMobile, () => ({ mobile: '' }));
  if (random.chance(mix.nameAndOrganisationOnly))
    Object.assign(copy, { email: '', phone: '', mobile: '' });
  if (random.chance(mix.swapped)) [copy.given, copy.family] = [copy.family, copy.given];
  return copy;
}
