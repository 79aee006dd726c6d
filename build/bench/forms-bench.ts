import { LIMITS } from '#shared/tabular/limits.ts';
import { formCode, sectionCode } from '#shared/forms/form-code.ts';
import type { Form } from '#shared/forms/form.ts';
import { knownForms } from '#shared/forms/known-forms.ts';
import { readReply } from '#shared/forms/read-reply.ts';
import { writeForm } from '#shared/forms/write-word.ts';
import { sampleOffice } from '#shared/sample-office/sample-office.ts';
import { scanPart } from '#shared/xml/scan-part.ts';
import { openZip } from '#shared/zip/open-zip.ts';
import type { Step } from '../progress.ts';
import type { BenchRow } from './bench-row.ts';
import { median } from './median.ts';

const ROUNDS = 5;
const REPLIES = 50;
const ACTIONS = 12;
const FIELDS = ['status', 'done', 'obstacles', 'next', 'money', 'contact'] as const;
const OPTIONS = ['Ei aloitettu', 'Etenee', 'Toteutunut'].map((label, at) => ({
  key: `s${String(at)}`,
  label,
}));
const TEXT =
  'Ohje on annettu, ja koulutus on järjestetty kahdesti. Seuraavaksi kootaan palaute ja sovitaan rahoituksesta. ';

/** What one body is asked of twelve actions; `answered` as it comes back. */
function formOf(body: number, answered: boolean): Form {
  const sent = (field: string, action: number) =>
    !answered
      ? ''
      : field === 'status'
        ? 's1'
        : `${String(body)}.${String(action)} ${TEXT.repeat(4)}`.trim();
  return {
    code: formCode(`bench ${String(body)}`),
    language: 'fi',
    title: 'Toimintaohjelma: toimenpiteiden tila',
    reference: [{ label: 'Vastaaja', text: `Esimerkkitaho ${String(body)}` }],
    instructions: [],
    sections: Array.from({ length: ACTIONS }, (_, action) => ({
      key: `a${String(action)}`,
      code: sectionCode(`bench ${String(action)}`),
      heading: `1.${String(action)} Esimerkkitoimenpide ${String(action)}`,
      rows: FIELDS.map((field) => ({
        key: field,
        label: `Kohta ${field}`,
        sent: sent(field, action),
        ...(field === 'status'
          ? { kind: 'choice' as const, options: OPTIONS }
          : { kind: 'text' as const }),
      })),
    })),
  };
}

/** Fifty replies of twelve actions each, against what opening them and scanning all of their XML takes. */
export async function rows(step: Step): Promise<BenchRow[]> {
  const bodies = Array.from({ length: REPLIES }, (_, body) => body);
  const frame = {
    language: 'fi',
    today: '2026-11-30',
    sender: sampleOffice().sender,
    state: 'final',
    publicity: 'public',
  } as const;
  const files: Uint8Array[] = [];
  for (const body of bodies) {
    step('writing forms', body + 1, REPLIES);
    files.push((await writeForm(formOf(body, true), { frame, kindName: 'Seurantalomake' })).bytes);
  }
  const forms = bodies.map((body) => formOf(body, false));
  const ours: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    step('replies', round + 1, ROUNDS);
    floor.push(timed(() => files.forEach(scanAll)));
    ours.push(
      timed(() => {
        const known = knownForms(forms);
        for (const file of files) {
          const read = readReply(file, known);
          const cells = read.ok ? (read.value[0]?.cells ?? []) : [];
          const isWhole = cells.every((cell) => cell.new !== cell.old);
          if (cells.length !== ACTIONS * FIELDS.length || !isWhole) throw new Error('not read');
        }
      }),
    );
  }
  return [
    {
      what: `Forms: ${String(REPLIES)} replies of ${String(ACTIONS)} actions (at most 3 ×)`,
      ours: median(ours),
      floor: median(floor),
      floorName: 'unzipping and scanning their XML',
      unit: 'ms',
    },
  ];
}

function scanAll(bytes: Uint8Array): void {
  for (const part of openZip(bytes, LIMITS.zip).values()) {
    if (/\.(?:xml|rels)$/u.test(part.name)) scanPart(part, HANDLER);
  }
}

const HANDLER = { open: nothing, close: nothing, text: nothing };

function nothing(): void {
  // What is scanned is not kept.
}

function timed(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
