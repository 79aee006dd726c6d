import { LANGUAGES, type Language } from '../../i18n/languages.ts';

/** Places for a line of text: in the body, tables, headers, footers and text boxes. */
export const TEXT_PLACEHOLDERS = [
  'title',
  'documentKind',
  'date',
  'caseNumber',
  'projectNumber',
  'organisation',
  'unit',
  'coordinator',
  'coordinatorTitle',
  'email',
  'phone',
  'state',
  'publicity',
  'version',
  'language',
] as const;

/** Places for whole parts of a document: alone in a paragraph of the body. */
export const BLOCK_PLACEHOLDERS = ['content', 'identification', 'contents'] as const;

export type TextPlaceholder = (typeof TEXT_PLACEHOLDERS)[number];
export type BlockPlaceholder = (typeof BLOCK_PLACEHOLDERS)[number];
/** What stands in the places for a line of text; one that has nothing to say is left out. */
export type TemplateValues = Partial<Record<TextPlaceholder, string>>;
export type PlaceholderName = TextPlaceholder | BlockPlaceholder;

export const PLACEHOLDERS: readonly PlaceholderName[] = [
  ...TEXT_PLACEHOLDERS,
  ...BLOCK_PLACEHOLDERS,
];

/** Whether a place is for a whole part of a document, not for a line of text. */
export function isBlock(name: PlaceholderName): name is BlockPlaceholder {
  return BLOCK_PLACEHOLDERS.some((block) => block === name);
}

/** As it is written in a template of that language; each is known in every language, in small and capital letters alike. */
export const WRITTEN: Record<PlaceholderName, Record<Language, string>> = {
  title: { fi: 'otsikko', sv: 'rubrik', en: 'title' },
  documentKind: { fi: 'asiakirjalaji', sv: 'handlingstyp', en: 'document kind' },
  date: { fi: 'päiväys', sv: 'datum', en: 'date' },
  caseNumber: { fi: 'asianumero', sv: 'ärendenummer', en: 'case number' },
  projectNumber: { fi: 'hankenumero', sv: 'projektnummer', en: 'project number' },
  organisation: { fi: 'organisaatio', sv: 'organisation', en: 'organisation' },
  unit: { fi: 'yksikkö', sv: 'enhet', en: 'unit' },
  coordinator: { fi: 'koordinaattori', sv: 'koordinator', en: 'coordinator' },
  coordinatorTitle: { fi: 'virkanimike', sv: 'tjänstetitel', en: 'job title' },
  email: { fi: 'sähköposti', sv: 'e-post', en: 'email' },
  phone: { fi: 'puhelin', sv: 'telefon', en: 'phone' },
  state: { fi: 'tila', sv: 'status', en: 'state' },
  publicity: { fi: 'julkisuus', sv: 'offentlighet', en: 'publicity' },
  version: { fi: 'versio', sv: 'version', en: 'version' },
  language: { fi: 'kieli', sv: 'språk', en: 'language' },
  content: { fi: 'sisältö', sv: 'innehåll', en: 'content' },
  identification: { fi: 'tunnistetiedot', sv: 'identifikation', en: 'identification' },
  contents: { fi: 'sisällysluettelo', sv: 'innehållsförteckning', en: 'contents' },
};

const byWritten = new Map(
  PLACEHOLDERS.flatMap((name) => [
    [folded(name), name] as const,
    ...LANGUAGES.map((language) => [folded(WRITTEN[name][language]), name] as const),
  ]),
);

/** The placeholder that is written so, in any language; undefined for an unknown one. */
export function placeholderNamed(written: string): PlaceholderName | undefined {
  return byWritten.get(folded(written));
}

/** The placeholder whose name is nearest to an unknown one; undefined where none is near. */
export function nearestPlaceholder(written: string): PlaceholderName | undefined {
  const wanted = folded(written);
  let best: { name: PlaceholderName; steps: number } | undefined;
  for (const [known, name] of byWritten) {
    const steps = distance(wanted, known);
    if (steps <= Math.max(1, known.length / 3) && steps < (best?.steps ?? Infinity)) {
      best = { name, steps };
    }
  }
  return best?.name;
}

/** Capitals, spaces and marks between words make no difference. */
function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_.\u00AD-]+/gu, '');
}

/** How many letters must be put in, taken out, changed or swapped with the next one (optimal string alignment). */
function distance(one: string, other: string): number {
  const [a, b] = [one.slice(0, 40), other.slice(0, 40)];
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const cell = (row: number, column: number) => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const steps = Math.min(
        cell(row - 1, column) + 1,
        cell(row, column - 1) + 1,
        cell(row - 1, column - 1) + same,
        isSwapped ? cell(row - 2, column - 2) + 1 : Infinity,
      );
      rows[row]?.push(steps);
    }
  }
  return cell(a.length, b.length);
}
