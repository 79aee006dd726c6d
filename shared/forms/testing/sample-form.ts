import type { Language } from '../../i18n/languages.ts';
import { FRAME } from '../../documents/testing/good-document.ts';
import type { DocumentFrame } from '../../documents/document-kind.ts';
import { frameTexts } from '../frame-texts.ts';
import type { Form, FormRow } from '../form.ts';
import { formCode } from '../form-code.ts';

const OPTIONS = [
  { key: 'planned', label: 'Ei aloitettu', others: ['Inte påbörjad', 'Not begun'] },
  { key: 'running', label: 'Käynnissä', others: ['Pågår', 'Under way'] },
  { key: 'done', label: 'Valmis', others: ['Färdig', 'Done'] },
] as const;

const rowsOf = (sent: Readonly<Record<string, string>>): FormRow[] => [
  { key: 'status', label: 'Tila', kind: 'choice', options: OPTIONS, sent: sent['status'] ?? '' },
  {
    key: 'done',
    label: 'Mitä on tehty',
    hint: 'Tulokset, ei suunnitelmia.',
    kind: 'text',
    earlier: { text: 'Koulutus järjestettiin.', source: 'seuranta 2025/2, 15.11.2025' },
    sent: sent['done'] ?? '',
  },
  { key: 'money', label: 'Rahoitus', kind: 'money', sent: sent['money'] ?? '' },
];

/** What a test says of a form: what it is for, and what was answered when it went out. */
export type SampleFormOptions = {
  seed?: string;
  language?: Language;
  /** By section and key: `a.done`. */
  sent?: Readonly<Record<string, string>>;
};

export const KIND_NAME = 'Seuranta';

/** A form of three actions with three fields each. */
export function sampleForm({
  seed = 'round 1',
  language = 'fi',
  sent = {},
}: SampleFormOptions = {}): Form {
  const own = (section: string) =>
    Object.fromEntries(
      Object.entries(sent).flatMap(([key, text]) =>
        key.startsWith(`${section}.`) ? [[key.slice(section.length + 1), text]] : [],
      ),
    );
  return {
    code: formCode(`${seed} ${language}`),
    language,
    title: 'Seuranta 2026/1',
    reference: [{ label: 'Vastaaja', text: 'Oikeusministeriö' }],
    instructions: ['Palauta lomake 15.12.2026 mennessä.'],
    meanings: { title: 'Mitä tilat tarkoittavat', lines: ['Valmis: kaikki aiottu on tehty.'] },
    sections: ['a', 'b', 'c'].map((key, at) => ({
      key,
      code: `A${String(at + 1)}`,
      heading: `1.${String(at + 1)} Toimenpide ${key.toUpperCase()}`,
      rows: rowsOf(own(key)),
    })),
    skeleton: frameTexts({ frame: frameIn(language), kindName: KIND_NAME }),
  };
}

/** The frame in which tests write forms. */
export function frameIn(language: Language): DocumentFrame {
  return { ...FRAME, language };
}
