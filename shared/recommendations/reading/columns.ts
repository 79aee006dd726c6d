import { fold } from '../../text/fold.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';

/** The columns of a table of recommendations, in the order in which they are written. */
export const RECOMMENDATION_COLUMNS = [
  'reference',
  'body',
  'round',
  'givenOn',
  'strength',
  'textFi',
  'textSv',
  'textEn',
  'position',
  'addressees',
  'topics',
  'dueOn',
  'state',
  'responseFi',
  'responseSv',
  'responseEn',
  'actions',
] as const;
export type RecommendationColumn = (typeof RECOMMENDATION_COLUMNS)[number];

/** What a header may say: a column, a bare number, or a text in whatever language it is written. */
export type HeaderMeaning = RecommendationColumn | 'number' | 'text' | 'response';

/** Headers that others give such tables, beside the program's own. */
const OTHERS: Record<HeaderMeaning, readonly string[]> = {
  reference: [
    'viite',
    'viittaus',
    'tunnus',
    'referens',
    'beteckning',
    'reference',
    'ref',
    'source',
  ],
  number: [
    'nro',
    'numero',
    'kohta',
    'nr',
    'nummer',
    'punkt',
    'no',
    'number',
    'paragraph',
    'para',
    '#',
  ],
  body: [
    'antaja',
    'toimielin',
    'suosituksen antaja',
    'organ',
    'given av',
    'body',
    'given by',
    'mechanism',
    'recommending state',
  ],
  round: [
    'kierros',
    'arviointikierros',
    'omgång',
    'utvärderingsomgång',
    'round',
    'cycle',
    'evaluation round',
  ],
  givenOn: ['annettu', 'antopäivä', 'päivämäärä', 'datum', 'given', 'date', 'given on'],
  strength: ['velvoittavuus', 'vahvuus', 'styrka', 'strength', 'wording', 'level'],
  text: [
    'suositus',
    'suosituksen teksti',
    'teksti',
    'rekommendation',
    'text',
    'recommendation',
    'recommendations',
    'suositukset',
  ],
  textFi: ['suositus suomeksi', 'recommendation in finnish', 'rekommendation på finska'],
  textSv: ['suositus ruotsiksi', 'recommendation in swedish', 'rekommendation på svenska'],
  textEn: ['suositus englanniksi', 'recommendation in english', 'rekommendation på engelska'],
  position: [
    'kanta',
    'suomen kanta',
    'ståndpunkt',
    'finlands ståndpunkt',
    'position',
    'response status',
    'accepted',
  ],
  addressees: [
    'vastuutaho',
    'vastuutahot',
    'vastuuministeriö',
    'vastuuministeriöt',
    'ansvarig',
    'ansvariga',
    'ansvarigt ministerium',
    'responsible',
    'responsible ministry',
    'responsible body',
    'addressees',
    'addressee',
  ],
  topics: [
    'aihe',
    'aiheet',
    'teema',
    'teemat',
    'asiasanat',
    'tema',
    'teman',
    'ämne',
    'ämnen',
    'ämnesord',
    'topic',
    'topics',
    'theme',
    'themes',
    'keywords',
  ],
  dueOn: ['määräaika', 'määräpäivä', 'tidsfrist', 'senast', 'deadline', 'due', 'due date'],
  state: ['tila', 'toimeenpanon tila', 'toteutuminen', 'status', 'läge', 'implementation status'],
  response: [
    'vastaus',
    'mitä on tehty',
    'toteutetut toimet',
    'toimeenpano',
    'svar',
    'vad har gjorts',
    'vidtagna åtgärder',
    'response',
    'what has been done',
    'implementation',
    'measures taken',
  ],
  responseFi: ['vastaus suomeksi'],
  responseSv: ['vastaus ruotsiksi'],
  responseEn: ['vastaus englanniksi'],
  actions: ['toimenpide', 'toimenpiteet', 'åtgärd', 'åtgärder', 'action', 'actions'],
};

let known: ReadonlyMap<string, HeaderMeaning> | undefined;

/** What the header of a column says, in Finnish, Swedish or English; null where it is not known. */
export function headerMeaning(header: string): HeaderMeaning | null {
  known ??= headers();
  return known.get(keyOf(header)) ?? null;
}

function headers(): ReadonlyMap<string, HeaderMeaning> {
  const all = new Map<string, HeaderMeaning>();
  for (const column of RECOMMENDATION_COLUMNS) {
    for (const language of LANGUAGES) {
      all.set(keyOf(translatorFor(language)(`recommendations:column.${column}`)), column);
    }
  }
  for (const [meaning, words] of Object.entries(OTHERS) as [HeaderMeaning, string[]][]) {
    for (const word of words) if (!all.has(keyOf(word))) all.set(keyOf(word), meaning);
  }
  return all;
}

function keyOf(header: string): string {
  return fold(header)
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
}
