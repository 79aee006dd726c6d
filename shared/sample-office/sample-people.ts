import type { Language, LocalText } from '../i18n/languages.ts';
import type { SampleTitle } from './sample-titles.ts';

export type SampleTag = 'secretariat' | 'network' | 'ngoNetwork' | 'programme';

export type SamplePerson = {
  given: string;
  family: string;
  /** The `domain` of the organisation; absent for a person who belongs to none. */
  at?: string;
  title?: SampleTitle;
  unit?: LocalText;
  /** Where not given: Finnish, or unknown for a person without an organisation. */
  language?: Language;
  /** Reached by no e-mail. */
  noEmail?: true;
  /** How many Finnish numbers she has; one where not given. */
  phones?: number;
  /** Numbers abroad, as typed. */
  foreignPhones?: string[];
  tags?: SampleTag[];
};

/** People who do not exist. Whoever bears one of these names is not meant. */
export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  {
    at: 'om',
    given: 'Vuokko',
    family: 'Esimerkki',
    title: 'director',
    unit: {
      fi: 'Kriminaalipolitiikan osasto',
      sv: 'Kriminalpolitiska avdelningen',
      en: 'Department for Criminal Policy',
    },
    tags: ['programme'],
  },
  {
    at: 'om',
    given: 'Ilmari',
    family: 'Ääninen',
    title: 'legal',
    phones: 2,
    tags: ['network', 'programme'],
  },
  {
    at: 'om',
    given: 'Saimi',
    family: 'Tuulikallio',
    title: 'specialist',
    unit: {
      fi: 'Ihmiskaupan vastaisen työn koordinaatio',
      sv: 'Samordningen av arbetet mot människohandel',
      en: 'Coordination of anti-trafficking work',
    },
    tags: ['secretariat', 'network'],
  },
  {
    at: 'om',
    given: 'Torsten',
    family: 'af Malmholm',
    title: 'advisor',
    language: 'sv',
    tags: ['network'],
  },
  { at: 'om', given: 'Lempi', family: 'Korpikivi', title: 'secretary', tags: ['secretariat'] },
  {
    at: 'sm',
    given: 'Osmo',
    family: 'Havukanto',
    title: 'director',
    unit: { fi: 'Maahanmuutto-osasto', sv: 'Migrationsavdelningen', en: 'Migration Department' },
  },
  {
    at: 'sm',
    given: 'Impi',
    family: 'Öljymäki',
    title: 'advisor',
    unit: { fi: 'Poliisiosasto', sv: 'Polisavdelningen', en: 'Police Department' },
    tags: ['network', 'programme'],
  },
  { at: 'sm', given: 'Kauko', family: 'Rannanjärvi', title: 'specialist', tags: ['network'] },
  {
    at: 'stm',
    given: 'Helka',
    family: 'Syväoja',
    title: 'unitHead',
    unit: { fi: 'Sosiaalipalvelut', sv: 'Socialservice', en: 'Social Services' },
    tags: ['programme'],
  },
  {
    at: 'stm',
    given: 'Anna-Kaarina',
    family: 'Metsäranta-Välikangasniemi',
    title: 'longTitle',
    unit: {
      fi: 'Asiakkaat ja palvelut -osasto, osallisuus ja hyvinvointi',
      sv: 'Avdelningen för klienter och tjänster, delaktighet och välfärd',
      en: 'Department for Clients and Services, Inclusion and Wellbeing',
    },
    phones: 2,
    tags: ['network', 'programme'],
  },
  { at: 'stm', given: 'Göran', family: 'Åsvik', title: 'advisor', language: 'sv', noEmail: true },
  {
    at: 'um',
    given: 'Meeri',
    family: 'Lumikero',
    title: 'counsellor',
    unit: {
      fi: 'Ihmisoikeuspolitiikan yksikkö',
      sv: 'Enheten för människorättspolitik',
      en: 'Unit for Human Rights Policy',
    },
    tags: ['network'],
  },
  { at: 'um', given: 'Aarre', family: 'Kivijalka', title: 'inspector' },
  {
    at: 'tem',
    given: 'Tyyne',
    family: 'Vaahtera-Aho',
    title: 'advisor',
    tags: ['network', 'programme'],
  },
  { at: 'tem', given: 'Börje', family: 'Sandnäs', title: 'specialist', language: 'sv' },
  { at: 'tem', given: 'Rauha', family: 'Pitkäpelto', title: 'inspector', noEmail: true },
  {
    at: 'migri',
    given: 'Kerttu',
    family: 'Hillanen',
    title: 'unitHead',
    unit: { fi: 'Turvapaikkayksikkö', sv: 'Asylenheten', en: 'Asylum Unit' },
    tags: ['network'],
  },
  { at: 'migri', given: 'Eeli', family: 'Yrttiaho', title: 'inspector', phones: 2 },
  {
    at: 'migri',
    given: 'Sylvi',
    family: 'Äyräs',
    title: 'specialist',
    unit: {
      fi: 'Ihmiskaupan uhrien auttamisjärjestelmä',
      sv: 'Hjälpsystemet för offer för människohandel',
      en: 'Assistance System for Victims of Human Trafficking',
    },
    tags: ['network', 'programme'],
  },
  { at: 'krp', given: 'Urho', family: 'Mallikas', title: 'superintendent', tags: ['network'] },
  { at: 'krp', given: 'Hilja', family: 'Tienhaara', title: 'detective', phones: 2 },
  {
    at: 'krp',
    given: 'Eino',
    family: 'Östring',
    title: 'detective',
    language: 'sv',
    noEmail: true,
  },
  { at: 'rvl', given: 'Väinö', family: 'Ulappa', title: 'major', tags: ['network'] },
  { at: 'rvl', given: 'Aune', family: 'Rajakorpi', title: 'inspector' },
  {
    at: 'syyttajalaitos',
    given: 'Alma',
    family: 'Käräjäoja',
    title: 'prosecutor',
    tags: ['network'],
  },
  {
    at: 'syyttajalaitos',
    given: 'Ragnar',
    family: 'Björknäs',
    title: 'prosecutor',
    language: 'sv',
  },
  { at: 'yvv', given: 'Elina', family: 'Näreikkö', title: 'specialist', tags: ['network'] },
  { at: 'yvv', given: 'Oiva', family: 'Hopeaniemi', title: 'inspector' },
  { at: 'thl', given: 'Taimi', family: 'Luotola', title: 'researcher', tags: ['programme'] },
  { at: 'thl', given: 'Nils', family: 'von Ekenholm', title: 'researcher', language: 'sv' },
  {
    at: 'merenrannanhyvinvointialue',
    given: 'Kyllikki',
    family: 'Satamäki',
    title: 'socialWorker',
    unit: { fi: 'Aikuissosiaalityö', sv: 'Socialt arbete bland vuxna', en: 'Adult Social Work' },
    tags: ['network'],
  },
  {
    at: 'merenrannanhyvinvointialue',
    given: 'Onni',
    family: 'Pöllänkoski',
    title: 'specialist',
    noEmail: true,
  },
  {
    at: 'turvasatama',
    given: 'Irja',
    family: 'Keltavuori',
    title: 'executive',
    phones: 2,
    tags: ['network', 'ngoNetwork'],
  },
  {
    at: 'turvasatama',
    given: 'Jalmari',
    family: 'Hämeensilta',
    title: 'outreach',
    tags: ['ngoNetwork'],
  },
  { at: 'turvasatama', given: 'Lahja', family: 'Uusilinna', title: 'project' },
  {
    at: 'stodnatverket',
    given: 'Maj-Britt',
    family: 'Ångskär',
    title: 'executive',
    language: 'sv',
    tags: ['ngoNetwork'],
  },
  {
    at: 'stodnatverket',
    given: 'Håkan',
    family: 'Wikholmen',
    title: 'supportPerson',
    language: 'sv',
    noEmail: true,
  },
  {
    at: 'kuuntelevakasi',
    given: 'Tellervo',
    family: 'Yli-Sorsa',
    title: 'outreach',
    tags: ['ngoNetwork'],
  },
  {
    at: 'nordiccentre',
    given: 'Astrid',
    family: 'Fjällström',
    title: 'headOfProgramme',
    language: 'en',
    phones: 0,
    foreignPhones: ['+46 70 174 06 05'],
    tags: ['network'],
  },
  {
    at: 'nordiccentre',
    given: 'Oliver',
    family: 'Sampleton',
    title: 'project',
    language: 'en',
    phones: 0,
    foreignPhones: ['+44 20 7946 0123'],
  },
  { given: 'Rauni', family: 'Itsellinen', phones: 1, tags: ['network'] },
  { given: 'Signe', family: 'Öberghult', language: 'sv', noEmail: true },
];
