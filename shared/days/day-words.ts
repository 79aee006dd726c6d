import type { Language } from '../i18n/languages.ts';

/** Weekdays from Monday as they are typed, as sources of regular expressions: short, by name, as they stand in a sentence. */
export const WEEKDAYS: Record<Language, readonly string[]> = {
  fi: [
    'ma|maanantai(?:na|hin|ksi)?',
    'ti|tiistai(?:na|hin|ksi)?',
    'ke|keskiviikko(?:na|on)?|keskiviikoksi',
    'to|torstai(?:na|hin|ksi)?',
    'pe|perjantai(?:na|hin|ksi)?',
    'la|lauantai(?:na|hin|ksi)?',
    'su|sunnuntai(?:na|hin|ksi)?',
  ],
  // "on" and "to" are words of their own in other languages, and "mån" and "tors" are the usual short forms.
  sv: [
    'mån|måndag',
    'tis|tisdag',
    'ons|onsdag',
    'tors|torsdag',
    'fre|fredag',
    'lör|lördag',
    'sön|söndag',
  ],
  en: [
    'mon|monday',
    'tue|tues|tuesday',
    'wed|wednesday',
    'thu|thurs|thursday',
    'fri|friday',
    'sat|saturday',
    'sun|sunday',
  ],
};

/** Words for a day so many days from today. */
export const NEAR_DAYS: Record<Language, Readonly<Record<number, string>>> = {
  fi: {
    [-2]: 'toissapäivänä',
    [-1]: 'eilen',
    0: 'tänään',
    1: 'huomenna|huomiseksi',
    2: 'ylihuomenna|ylihuomiseksi',
  },
  sv: {
    [-2]: 'i ?förrgår',
    [-1]: 'i ?går',
    0: 'i ?dag',
    1: 'i ?morgon',
    2: '(?:i )?övermorgon',
  },
  en: {
    [-2]: 'the day before yesterday',
    [-1]: 'yesterday',
    0: 'today',
    1: 'tomorrow',
    2: '(?:the )?day after tomorrow',
  },
};

/** This week and the next, as a whole; the next one's weekdays are said with `nextWith` before them. */
export const WEEKS: Record<Language, { this: string; next: string; nextWith: string }> = {
  fi: {
    this: 'tällä viikolla',
    next: 'ensi viikolla|ensi viikoksi',
    nextWith: 'ensi (?:viikon )?',
  },
  sv: { this: 'denna vecka|den här veckan', next: 'nästa vecka', nextWith: 'nästa (?:veckas )?' },
  en: { this: 'this week', next: 'next week', nextWith: "next (?:week'?s? )?" },
};

/** What stands before the number of a week. */
export const WEEK_NUMBER: Record<Language, string> = {
  fi: '(?:vk|viikko|viikolla|viikoksi|viikon)',
  sv: '(?:v|vecka)',
  en: '(?:wk|week)',
};

/** Ways to say *in 2 weeks*, around the count and the unit. */
export const AHEAD: Record<Language, { before: string; after: string }> = {
  fi: { before: '', after: ' (?:päästä|kuluttua)' },
  sv: { before: 'om ', after: '' },
  en: { before: 'in ', after: '' },
};
export const UNITS: Record<Language, { day: string; week: string; month: string; year: string }> = {
  fi: {
    day: 'päivän|pv(?::n)?',
    week: 'viikon|vk(?::n)?',
    month: 'kuukauden|kk(?::n)?',
    year: 'vuoden|v(?::n)?',
  },
  sv: {
    day: 'dag(?:ar)?',
    week: 'veck(?:a|or)',
    month: 'månad(?:er)?|mån',
    year: 'år',
  },
  en: { day: 'days?', week: 'weeks?', month: 'months?', year: 'years?' },
};

/** Counts that are written as words, from one; an unwritten count is one in Finnish. */
export const COUNTS: Record<Language, readonly string[]> = {
  fi: ['yhden', 'kahden', 'kolmen', 'neljän', 'viiden', 'kuuden'],
  sv: ['en|ett', 'två', 'tre', 'fyra', 'fem', 'sex'],
  en: ['an?|one', 'two', 'three', 'four', 'five', 'six'],
};

/** What may stand before a day and goes with it: *senast fredag*, *by Monday*. */
export const BEFORE: Record<Language, string> = {
  fi: '(?:(?:viimeistään|pvm) )*',
  sv: '(?:(?:senast|till|på|den) )*',
  en: '(?:(?:by|on|the|due) )*',
};
/** What may stand after a day and goes with it: *12.12. mennessä*. */
export const AFTER: Record<Language, string> = {
  fi: '(?: (?:mennessä|asti|saakka))?',
  sv: '',
  en: '',
};

/** Beginnings of the names of months, folded, in each language; any word that begins so is that month. */
export const MONTHS: readonly (readonly string[])[] = [
  ['tammikuu', 'januar', 'jan'],
  ['helmikuu', 'februar', 'feb'],
  ['maaliskuu', 'mars', 'march', 'mar'],
  ['huhtikuu', 'april', 'apr'],
  ['toukokuu', 'maj', 'may'],
  ['kesakuu', 'juni', 'june', 'jun'],
  ['heinakuu', 'juli', 'july', 'jul'],
  ['elokuu', 'augusti', 'august', 'aug'],
  ['syyskuu', 'september', 'sept', 'sep'],
  ['lokakuu', 'oktober', 'october', 'okt', 'oct'],
  ['marraskuu', 'november', 'nov'],
  ['joulukuu', 'december', 'dec'],
];

/** After these a number with a point is no day: *kohta 3.2.*, *chapter 4.12.* */
export const NUMBERED =
  /(?:§|kohta|kohdan|kohdassa|luku|luvun|luvussa|pykälä|liite|sivu|s\.|versio|punkt|kapitel|bilaga|artikel|sida|section|chapter|annex|page|article|art\.|para(?:graph)?|version|nro|nr|no\.)\s*$/iu;
