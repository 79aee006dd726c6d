import type { EngagementKind } from './engagement.ts';

/**
 * Words by which a kind is told, folded (`fold`), in Finnish, Swedish and English. A word may be part of a compound, whose
 * last part says what it is: "koulutusseminaari" is a seminar. Words with a space stand in the text as they are.
 */
export const KIND_WORDS: readonly (readonly [EngagementKind, readonly string[]])[] = [
  [
    'meeting',
    ['kokou', 'istunto', 'istunno', 'tapaami', 'mote', 'sammantrad', 'meeting', 'session'],
  ],
  [
    'conference',
    [
      'konferens',
      'conference',
      'seminaari',
      'seminari',
      'seminar',
      'foorumi',
      'forum',
      'kongressi',
      'kongress',
      'congress',
    ],
  ],
  ['speech', ['puhe', 'esitys', 'esitel', 'speech', 'keynote', 'presentation', 'tal', 'anforande']],
  [
    'statement',
    ['puheenvuoro', 'kannanot', 'lausum', 'statement', 'uttalande', 'inlagg', 'intervention'],
  ],
  ['bilateral', ['kahdenvali', 'bilateral']],
  ['countryVisit', ['maavierailu', 'landbesok', 'country visit']],
  ['studyVisit', ['opintomatka', 'opintovierailu', 'studiebesok', 'studieresa', 'study visit']],
  [
    'questionnaireReply',
    ['kyselyvastau', 'kyselyyn', 'kysely', 'frageformular', 'enkat', 'questionnaire'],
  ],
  ['draftComments', ['huomautuks', 'huomautus', 'comments on', 'synpunkter']],
  [
    'followUpReply',
    ['seurantavastau', 'suositukseen', 'uppfoljningssvar', 'follow-up reply', 'follow-up report'],
  ],
  ['statistics', ['tilasto', 'statisti']],
  ['selfAssessment', ['itsearvio', 'sjalvvardering', 'sjalvbedomning', 'self-assessment']],
  ['writtenInput', ['kirjallinen', 'skriftlig', 'written input', 'written contribution']],
  ['euPosition', ['eu-kan', 'eu-position', 'eu-standpunkt']],
  ['emailRound', ['sahkopostikierro', 'e-postrunda', 'mejlrunda', 'email round', 'e-mail round']],
  ['training', ['koulutu', 'utbildning', 'training', 'kurssi', 'kurs', 'course']],
  ['project', ['hanke', 'hankke', 'projekti', 'projekt', 'project']],
];

/** Short words that are looked for as whole words: they stand within many others. */
const WHOLE = new Set(['tal', 'mote', 'kurs']);
/** A puheenjohtaja (chair) gives no speech, and a conference is no statement of its own. */
const NEVER = ['puheenjoht', 'puhelin', 'puhelu'];

/** How much a kind says: a speech at a meeting is a speech. */
const weight = (kind: EngagementKind) => (kind === 'meeting' ? 0 : kind === 'conference' ? 1 : 2);

/** The kind that a folded text names; null where it names none. Of several the one that says more, then the first. */
export function kindIn(folded: string): EngagementKind | null {
  const words = folded.split(/[\s,;()]+/u);
  const found = words.flatMap((word, place) => {
    const kind = kindOfWord(word);
    return kind ? [{ kind, place }] : [];
  });
  for (const [kind, phrases] of KIND_WORDS) {
    if (phrases.some((phrase) => phrase.includes(' ') && ` ${folded}`.includes(` ${phrase}`))) {
      found.push({ kind, place: -1 });
    }
  }
  found.sort((one, other) => weight(other.kind) - weight(one.kind) || one.place - other.place);
  return found[0]?.kind ?? null;
}

/** The kind that a folded word names: by its last part where it is a compound. */
function kindOfWord(word: string): EngagementKind | null {
  if (NEVER.some((one) => word.includes(one))) return null;
  let best: { kind: EngagementKind; end: number; length: number } | null = null;
  for (const [kind, stems] of KIND_WORDS) {
    for (const stem of stems) {
      if (stem.includes(' ')) continue;
      const at = WHOLE.has(stem) ? (isWhole(word, stem) ? 0 : -1) : placeOf(word, stem);
      if (at < 0) continue;
      const end = at + stem.length;
      if (!best || end > best.end || (end === best.end && stem.length > best.length)) {
        best = { kind, end, length: stem.length };
      }
    }
  }
  return best?.kind ?? null;
}

/** Swedish has its article at the end: "mötet", "kursen", "talet"; and compounds end in the word. */
function isWhole(word: string, stem: string): boolean {
  const ends = ['', 't', 'et', 'en', 'n'].map((end) => stem + end);
  return stem === 'tal' ? ends.includes(word) : ends.some((one) => word.endsWith(one));
}

/** Where a stem is; a short one only where a word or its part after a hyphen begins, since it stands within others. */
function placeOf(word: string, stem: string): number {
  return stem.length < 5 ? `-${word}`.lastIndexOf(`-${stem}`) : word.lastIndexOf(stem);
}
