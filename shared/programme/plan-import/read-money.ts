import type { ActionMoney, MoneyState } from '../action.ts';

/** The first that fits says the state; later ones are vaguer. */
const STATES: readonly (readonly [MoneyState, RegExp])[] = [
  [
    'none',
    /ei (?:edellytä|vaadi|tarvi\w*|aiheuta|aiheudu)|ei (?:lisä)?(?:kustannu|rahoitu)\w*|kräver inga?|inga (?:merkostnader|kostnader)|medför inga|no (?:additional )?(?:costs?|funding)|does not require|^behövs inte|^not needed/iu,
  ],
  ['partly', /osittain|osaksi|osarahoitus|delvis|partly|partially|decided in part/iu],
  [
    'withinFrames',
    /(?<!ei(?:vät)? (?:(?:sisälly|ole|mahdu) (?:(?!vaan )\p{L}+ ){0,2})?)kehy(?:s|ks)(?!\p{L}* ulkopuol)|määrärahojen puitteissa|nykyis\w+ (?:määräraho|resurs|rahoitu)|olemassa ole|virkatyö|normaali\w* (?:virka|toiminta)|inom (?:ram(?:en|arna)|(?:de )?anslag\w*)|befintliga|tjänsteuppdrag|within (?:the )?(?:existing|current|spending|frames|appropriations)|existing (?:resources|funds|funding)/iu,
  ],
  [
    'secured',
    /myönnetty|varmistettu|varattu|turvattu|beviljat|beviljad|säkrad|secured|granted|allocated|^(?:päätetty|beslutad|beslutat|decided)(?![\p{L}])/iu,
  ],
  [
    'open',
    /avoin|avoinna|ei ole ratkaistu|ratkaisematta|selvitetään|haetaan|tarvitaan|edellyttää|öppen|öppet|oklar|söks|utreds|kräver|open|not (?:yet )?(?:known|decided|secured)|to be (?:decided|confirmed)|requires|tbd|tbc/iu,
  ],
];

const SUM =
  /(\d{1,3}(?:[\s.\u00a0\u202f]\d{3})+|(?<!\d)\d+)(?:[,.](\d{1,2}))?\s{0,9}(milj(?:oonaa|oner|ons?)?\.?|m(?=\s*€|€)|mn|tuhatta|tusen|t(?=€|\s*€)|k(?=€|\s*€))?\s{0,9}(?:€|e\b|eur\b|euroa?\b|euros?\b)/giu;
/** "EUR 250,000", "€1.5 million", as English has it; a figure that goes on otherwise is none that is sure. */
const SUM_BEHIND =
  /(?:€|\beur)\s*(\d{1,3}(?:[.,\s\u00a0\u202f]\d{3})+|\d+)(?:[.,](\d{1,2}))?(?![.,]?\d|\s*(?:bn|billion|mrd|miljard))\s*(milli?on\w*|milj\w*|mn\b|m\b|thousand|tuhatta|tusen|k\b)?/giu;
/** Characters of a text in which sums are looked for: a longer one is a report, and a row of digits would be gone over again and again. */
const MOST_LETTERS = 4_000;
const ITEM = /(?<![\d.])\d{2}\.\d{2}\.\d{2}(?:\.\d)?(?![\d.])/u;

/**
 * Reads what a plan says of money: whether there is some, a sum in euros where one alone is named, the item of the State
 * budget. The words are kept as a note where they say more than the state. `isKnown`: a state was found in them.
 */
export function readMoney(text: string): { money: ActionMoney; isKnown: boolean } | null {
  const plain = text.replace(/\s+/gu, ' ').trim();
  if (plain === '' || /^[-–—]+$/u.test(plain)) return null;
  const state = STATES.find(([, pattern]) => pattern.test(plain))?.[0];
  const start = plain.slice(0, MOST_LETTERS);
  const written = [...start.matchAll(SUM)];
  const sums = (written.length > 0 ? written : [...start.matchAll(SUM_BEHIND)]).map(sumOf);
  const budgetItem = ITEM.exec(plain)?.[0];
  const [sum] = sums;
  return {
    money: {
      state: state ?? 'open',
      ...(sums.length === 1 && sum !== undefined && { sum }),
      ...(budgetItem !== undefined && { budgetItem }),
      note: plain,
    },
    isKnown: state !== undefined,
  };
}

function sumOf([, whole = '', decimals, unit = '']: RegExpMatchArray): number {
  const value = Number(`${whole.replace(/\D/gu, '')}.${decimals ?? '0'}`);
  if (/^m/iu.test(unit)) return Math.round(value * 1_000_000);
  return /^[tk]/iu.test(unit) ? Math.round(value * 1000) : value;
}
