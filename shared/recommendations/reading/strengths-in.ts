import { RECOMMENDATION_STRENGTHS, type RecommendationStrength } from '../recommendation.ts';

/**
 * Who recommends. Only what one of these says counts: "the Government considers" is no recommendation. The names are
 * those of bodies that review Finland, of Parliament and of the national rapporteur.
 */
const GIVERS =
  'GRETA|GREVIO|ECRI|CPT|CEDAW|OSCE|ODIHR|ETYJ|OSSE|HEUNI|ILO' +
  '|Committee|Group of Experts|Rapporteur|Ombudsman|Commission|Assembly|Working Group|Mechanism|Special Representative' +
  '|(?<!\\p{L})[Kk]omitea|asiantuntijaryhmä|[Rr]aportoija|valtuutettu|[Vv]aliokunta|[Ee]duskunta|[Kk]omissio|työryhmä' +
  '|(?<!\\p{L})[Kk]ommitté|expertgrupp|[Rr]apportör|[Oo]mbudsman|[Uu]tskott|[Rr]iksdagen|[Kk]ommissionen|arbetsgrupp';

/** From the giver to the verb, within a sentence; a point before a small letter or a number ends none. */
const BETWEEN = '(?:[^.;:]|[.](?=\\d|\\p{Ll})){0,200}?';
/** Without a giver the verb opens the paragraph, as in resolutions ("RECOMMENDS that the Government …"). */
const OPENING = '^[\\s(]*(?:It|Se|Den|Det)?\\s*';

const VERBS: Record<RecommendationStrength, string> = {
  urges: [
    'urges?',
    'URGES',
    'calls? (?:up)?on',
    'kehottaa',
    'KEHOTTAA',
    'edellyttää',
    'vaatii',
    'uppmanar',
    'UPPMANAR',
    'förutsätter',
  ].join('|'),
  considers: [
    `considers (?:that|it) ${BETWEEN}(?:should|must|need|necessary|important|essential)`,
    `(?:katsoo|KATSOO),? että ${BETWEEN}(?:tulisi|olisi|pitäisi|tulee|täytyy|pitää|tarve|tarpeen|tärkeä)`,
    `(?:anser|ANSER) att ${BETWEEN}(?:bör|borde|ska|måste|behöv|viktigt|nödvändigt)`,
  ].join('|'),
  invites: [
    'invites?',
    'INVITES',
    'encourages?',
    'pyytää',
    'kannustaa',
    'rohkaisee',
    'inbjuder',
    'uppmuntrar',
    'ber (?=de |regering|Finland|finländ)',
  ].join('|'),
  recommends: [
    'recommends?',
    'RECOMMENDS',
    'suosittelee',
    'suosittaa',
    'SUOSITTELEE',
    'rekommenderar',
    'REKOMMENDERAR',
  ].join('|'),
  priority: '(?!)',
};

/** Letters of a paragraph that are looked at: a file made to hang the program has longer ones. */
const LONGEST_LOOKED_AT = 6000;

const PATTERNS = RECOMMENDATION_STRENGTHS.map((strength) => {
  const verb = `(?<!\\p{L})(?:${VERBS[strength]})(?!\\p{L}|\\p{N})`;
  const patterns = [
    new RegExp(`(?:${GIVERS})${BETWEEN}${verb}`, 'u'),
    new RegExp(`${OPENING}${verb}`, 'iu'),
    // The body's name may stand a sentence before: "It further urges …".
    new RegExp(`(?<!\\p{L})(?:It|Se|Den)\\s${BETWEEN}${verb}`, 'u'),
  ];
  return { strength, patterns };
});

/**
 * How strongly a paragraph recommends, by its wording in Finnish, Swedish or English (GRETA: urges, considers that …
 * should, invites). In: the paragraph. Out: every strength that it says, the strongest first; empty where it does not
 * recommend. "Calls upon", "edellyttää" and "förutsätter" count as urging; "encourages" as inviting.
 */
export function strengthsIn(text: string): RecommendationStrength[] {
  const plain = text.slice(0, LONGEST_LOOKED_AT).replace(/\s+/gu, ' ');
  return PATTERNS.flatMap(({ strength, patterns }) =>
    patterns.some((pattern) => pattern.test(plain)) ? [strength] : [],
  );
}
