import type { LocalText } from '../i18n/languages.ts';

/** Titles of the sample office's people, in the languages that such an office would have them in. */
export const SAMPLE_TITLES = {
  advisor: {
    fi: 'neuvotteleva virkamies',
    sv: 'konsultativ tjänsteman',
    en: 'Ministerial Adviser',
  },
  legal: { fi: 'lainsäädäntöneuvos', sv: 'lagstiftningsråd', en: 'Counsellor of Legislation' },
  specialist: { fi: 'erityisasiantuntija', sv: 'specialsakkunnig', en: 'Senior Specialist' },
  director: { fi: 'osastopäällikkö', sv: 'avdelningschef', en: 'Director General' },
  unitHead: { fi: 'yksikön päällikkö', sv: 'enhetschef', en: 'Head of Unit' },
  secretary: { fi: 'osastosihteeri', sv: 'avdelningssekreterare', en: 'Department Secretary' },
  inspector: { fi: 'ylitarkastaja', sv: 'överinspektör', en: 'Senior Officer' },
  counsellor: { fi: 'ulkoasiainneuvos', sv: 'utrikesråd', en: 'Counsellor' },
  superintendent: {
    fi: 'rikosylikomisario',
    sv: 'kriminalöverkommissarie',
    en: 'Detective Superintendent',
  },
  detective: { fi: 'rikoskomisario', sv: 'kriminalkommissarie', en: 'Detective Chief Inspector' },
  major: { fi: 'rajavartiomajuri', sv: 'gränsbevakningsmajor', en: 'Major' },
  prosecutor: { fi: 'erikoissyyttäjä', sv: 'specialåklagare', en: 'Specialised Prosecutor' },
  researcher: { fi: 'erikoistutkija', sv: 'specialforskare', en: 'Senior Researcher' },
  socialWorker: {
    fi: 'johtava sosiaalityöntekijä',
    sv: 'ledande socialarbetare',
    en: 'Leading Social Worker',
  },
  executive: { fi: 'toiminnanjohtaja', sv: 'verksamhetsledare', en: 'Executive Director' },
  project: { fi: 'projektipäällikkö', sv: 'projektledare', en: 'Project Manager' },
  outreach: { fi: 'etsivän työn ohjaaja' },
  supportPerson: { sv: 'stödperson' },
  headOfProgramme: { en: 'Head of Programme' },
  longTitle: {
    fi: 'johtava asiantuntija, uhrien tunnistamisen ja palveluohjauksen kansallinen yhteyshenkilö',
    sv: 'ledande sakkunnig, nationell kontaktperson för identifiering av offer och servicehandledning',
    en: 'Leading Specialist, National Contact Person for the Identification and Referral of Victims',
  },
} satisfies Record<string, LocalText>;

export type SampleTitle = keyof typeof SAMPLE_TITLES;
