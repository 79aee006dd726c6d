import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  type FileChild,
  type PageNumberEstimator,
} from 'docx';
import type * as Layout from 'docx/layout';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { DocumentFrame } from '#shared/documents/document-kind.ts';
import { buildDocument } from '#shared/documents/make-document.ts';
import { programmeDocument } from '#shared/programme/documents/programme.ts';
import { programmeModel } from '#shared/programme/documents/programme-model.ts';
import { contentOf } from '#shared/programme/content-of.ts';
import { actionsInOrder, numberProgramme } from '#shared/programme/outline/number-programme.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { richTextPlain } from '#shared/rich-text/plain.ts';
import { manyActions } from '#shared/sample-office/many-actions.ts';
import { sampleOffice } from '#shared/sample-office/sample-office.ts';
import type { Step } from '../progress.ts';
import type { BenchRow } from './bench-row.ts';
import { compare } from './compare.ts';
import { fastLayoutFile } from './fast-layout-file.ts';

const ACTIONS = 300;
/** Turns after which the engine has compiled both, and turns to measure. */
const WARM_UPS = 8;
const ROUNDS = 11;
const FRAME: DocumentFrame = {
  language: 'fi',
  today: '2026-11-25',
  sender: sampleOffice().sender,
  state: 'draft',
  publicity: 'public',
};
const CARD = ['lead', 'partners', 'schedule', 'milestones', 'money', 'needs', 'indicators', 'recs'];

/**
 * A programme of 300 actions and 60 pages of chapters: without page numbers against docxtemplater filling a template
 * with the same texts, cards and tables; with them against the library's own counting as it is published.
 */
export async function rows(step: Step): Promise<BenchRow[]> {
  const office = manyActions(ACTIONS);
  const content = contentOf(office, office.programmes.at(-1)?.id ?? '');
  if (!content) throw new Error('The sample has no programme');
  const model = programmeModel(content, office);
  const make = (pageNumbers?: PageNumberEstimator) =>
    buildDocument(programmeDocument, model, FRAME, pageNumbers);
  const template = await templateBytes();
  const data = dataOf(content);
  for (let round = 0; round < WARM_UPS; round += 1) {
    step('warming up', round + 1, WARM_UPS);
    await make();
    fill(template, data);
  }
  const whole = await compare(
    {
      what: `Word: programme of ${ACTIONS} actions`,
      floorName: 'docxtemplater, same texts and tables',
      ours: () => make(),
      floor: () => fill(template, data),
      rounds: ROUNDS,
    },
    step,
  );
  const folder = mkdtempSync(join(tmpdir(), 'fast-layout-'));
  try {
    const fast = (await import(fastLayoutFile(folder))) as typeof Layout;
    const slow = await import('docx/layout');
    // Each takes so long that one turn to warm up and one to measure are enough.
    const pages = await compare(
      {
        what: 'Word: the same with page numbers',
        floorName: 'docx/layout as published',
        ours: () => make(fast.estimatePageNumbers),
        floor: () => make(slow.estimatePageNumbers),
        rounds: 1,
      },
      step,
    );
    return [whole, pages];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fill(template: Uint8Array, data: object): Uint8Array {
  const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
  filled.render(data);
  return filled.toUint8Array({ compression: 'DEFLATE' });
}

/** What the document prints, as plain texts by name. */
function dataOf(content: ProgrammeContent): object {
  const outline = numberProgramme(content);
  const names = new Map(
    manyActions(1).organisations.map(({ id, name }) => [id, name.fi ?? ''] as const),
  );
  const paragraphs = (text: Parameters<typeof richTextPlain>[0] | undefined) =>
    richTextPlain(text ?? null)
      .split('\n')
      .map((line) => ({ line }));
  const actions = actionsInOrder(outline).map(({ action, number }) => {
    const of = <T extends { actionId?: string }>(list: readonly T[]) =>
      list.filter(({ actionId }) => actionId === action.id);
    const parties = (role: string) =>
      of(content.actionParties)
        .filter((party) => party.role === role)
        .map(({ organisationId }) => names.get(organisationId) ?? '')
        .join(', ');
    return {
      number,
      title: action.title.fi ?? '',
      description: paragraphs(action.description?.fi),
      lead: parties('lead'),
      partners: parties('partner'),
      schedule: `${action.from ?? ''}–${action.to ?? ''}`,
      milestones: of(content.milestones)
        .map(({ title, dueOn }) => `${title.fi ?? ''}, ${dueOn ?? ''}`)
        .join('; '),
      money: action.money?.state ?? '',
      needs: action.needs.join(', '),
      indicators: of(content.indicators)
        .map(({ name }) => name.fi ?? '')
        .join('; '),
      recs: of(content.recommendationLinks)
        .map(({ cover }) => cover)
        .join('; '),
    };
  });
  return {
    actions,
    chapters: content.chapters.map(({ title, body }) => ({
      title: title.fi ?? '',
      body: paragraphs(body?.fi),
    })),
  };
}

/** A template with chapters, actions with their cards, and the table of all actions. */
async function templateBytes(): Promise<Uint8Array> {
  const text = (line: string) => new Paragraph({ text: line });
  const row = (cells: readonly string[]) =>
    new TableRow({ children: cells.map((cell) => new TableCell({ children: [text(cell)] })) });
  const children: FileChild[] = [
    text('{#chapters}'),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: '{title}' }),
    ...['{#body}', '{line}', '{/body}', '{/chapters}', '{#actions}'].map(text),
    new Paragraph({ heading: HeadingLevel.HEADING_3, text: '{number} {title}' }),
    ...['{#description}', '{line}', '{/description}'].map(text),
    new Table({ rows: CARD.map((name) => row([name, `{${name}}`])) }),
    text('{/actions}'),
    new Table({
      rows: [
        row([
          'Nro',
          'Toimenpide',
          'Vastuutaho',
          'Osallistuvat',
          'Aikataulu',
          'Rahoitus',
          'Mittari',
        ]),
        row([
          '{#actions}{number}',
          '{title}',
          '{lead}',
          '{partners}',
          '{schedule}',
          '{money}',
          '{indicators}{/actions}',
        ]),
      ],
    }),
  ];
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}
