import type { OrganisationKind } from '../contacts/organisation.ts';
import type { PostalAddress } from '../contacts/contact-point.ts';
import type { Language, LocalText } from '../i18n/languages.ts';

export type SampleOrganisation = {
  /** The end of its people's addresses is `<domain>.invalid`, which never leads anywhere (RFC 2606). */
  domain: string;
  name: LocalText;
  abbr?: LocalText;
  kind: OrganisationKind;
  /** The domain of the one that it is part of or below. */
  below?: string;
  country?: string;
  language?: Language;
  /** The part before @ of its own address. */
  registry?: string;
  address?: Omit<PostalAddress, 'country'>;
};

/**
 * Public bodies bear their real names (their people here are made up); organisations that are made up themselves say
 * so in their name. Addresses are made up but for the Government's common postal code.
 */
export const SAMPLE_ORGANISATIONS: readonly SampleOrganisation[] = [
  {
    domain: 'om',
    name: { fi: 'Oikeusministeriö', sv: 'Justitieministeriet', en: 'Ministry of Justice' },
    abbr: { fi: 'OM', sv: 'JM', en: 'MoJ' },
    kind: 'ministry',
    registry: 'kirjaamo',
    address: { street: 'PL 25', postalCode: '00023', city: 'Valtioneuvosto' },
  },
  {
    domain: 'sm',
    name: { fi: 'Sisäministeriö', sv: 'Inrikesministeriet', en: 'Ministry of the Interior' },
    abbr: { fi: 'SM', sv: 'IM', en: 'MoI' },
    kind: 'ministry',
    registry: 'kirjaamo',
    address: { street: 'PL 26', postalCode: '00023', city: 'Valtioneuvosto' },
  },
  {
    domain: 'stm',
    name: {
      fi: 'Sosiaali- ja terveysministeriö',
      sv: 'Social- och hälsovårdsministeriet',
      en: 'Ministry of Social Affairs and Health',
    },
    abbr: { fi: 'STM', sv: 'SHM' },
    kind: 'ministry',
    registry: 'kirjaamo',
    address: { street: 'PL 33', postalCode: '00023', city: 'Valtioneuvosto' },
  },
  {
    domain: 'um',
    name: { fi: 'Ulkoministeriö', sv: 'Utrikesministeriet', en: 'Ministry for Foreign Affairs' },
    abbr: { fi: 'UM', sv: 'UM', en: 'MFA' },
    kind: 'ministry',
    address: { street: 'PL 176', postalCode: '00023', city: 'Valtioneuvosto' },
  },
  {
    domain: 'tem',
    name: {
      fi: 'Työ- ja elinkeinoministeriö',
      sv: 'Arbets- och näringsministeriet',
      en: 'Ministry of Economic Affairs and Employment',
    },
    abbr: { fi: 'TEM', sv: 'ANM', en: 'MEAE' },
    kind: 'ministry',
    address: { street: 'PL 32', postalCode: '00023', city: 'Valtioneuvosto' },
  },
  {
    domain: 'migri',
    below: 'sm',
    name: { fi: 'Maahanmuuttovirasto', sv: 'Migrationsverket', en: 'Finnish Immigration Service' },
    abbr: { fi: 'Migri', sv: 'Migri', en: 'Migri' },
    kind: 'agency',
    registry: 'kirjaamo',
    address: { street: 'Keksittykatu 5', postalCode: '00000', city: 'Mallila' },
  },
  {
    domain: 'krp',
    name: {
      fi: 'Keskusrikospoliisi',
      sv: 'Centralkriminalpolisen',
      en: 'National Bureau of Investigation',
    },
    abbr: { fi: 'KRP', sv: 'CKP', en: 'NBI' },
    kind: 'police',
    address: { street: 'Keksittykatu 6', postalCode: '00000', city: 'Mallila' },
  },
  {
    domain: 'rvl',
    below: 'sm',
    name: {
      fi: 'Rajavartiolaitoksen esikunta',
      sv: 'Staben för Gränsbevakningsväsendet',
      en: 'Finnish Border Guard Headquarters',
    },
    abbr: { fi: 'RVLE' },
    kind: 'borderGuard',
  },
  {
    domain: 'syyttajalaitos',
    name: {
      fi: 'Syyttäjälaitos',
      sv: 'Åklagarmyndigheten',
      en: 'National Prosecution Authority',
    },
    kind: 'prosecution',
  },
  {
    domain: 'yvv',
    name: {
      fi: 'Yhdenvertaisuusvaltuutetun toimisto',
      sv: 'Diskrimineringsombudsmannens byrå',
      en: 'Office of the Non-Discrimination Ombudsman',
    },
    abbr: { fi: 'YVV', sv: 'DOM' },
    kind: 'ombudsman',
  },
  {
    domain: 'thl',
    below: 'stm',
    name: {
      fi: 'Terveyden ja hyvinvoinnin laitos',
      sv: 'Institutet för hälsa och välfärd',
      en: 'Finnish Institute for Health and Welfare',
    },
    abbr: { fi: 'THL', sv: 'THL', en: 'THL' },
    kind: 'research',
    address: { street: 'Keksittykatu 7', postalCode: '00000', city: 'Mallila' },
  },
  {
    domain: 'merenrannanhyvinvointialue',
    name: {
      fi: 'Merenrannan hyvinvointialue (keksitty)',
      sv: 'Havsstrandens välfärdsområde (påhittat)',
      en: 'Seashore wellbeing services county (fictitious)',
    },
    kind: 'wellbeingCounty',
  },
  {
    domain: 'turvasatama',
    name: {
      fi: 'Turvasatama ry (keksitty)',
      sv: 'Trygg hamn rf (påhittad)',
      en: 'Safe Harbour (fictitious)',
    },
    kind: 'ngo',
    registry: 'toimisto',
    address: { street: 'Keksittykatu 3 B', postalCode: '00000', city: 'Mallila' },
  },
  {
    domain: 'stodnatverket',
    name: {
      fi: 'Saariston tukiverkosto ry (keksitty)',
      sv: 'Skärgårdens stödnätverk rf (påhittad)',
    },
    kind: 'ngo',
    language: 'sv',
    registry: 'kansliet',
  },
  {
    domain: 'kuuntelevakasi',
    name: { fi: 'Kuunteleva käsi ry (keksitty)' },
    kind: 'ngo',
  },
  {
    domain: 'nordiccentre',
    name: {
      fi: 'Pohjoismainen hyväksikäytön vastainen keskus (keksitty)',
      sv: 'Nordiska centret mot utnyttjande (påhittat)',
      en: 'Nordic Centre against Exploitation (fictitious)',
    },
    kind: 'intlOrg',
    country: 'SE',
    language: 'en',
  },
];
