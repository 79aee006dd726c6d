import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DocumentFrame } from '../documents/document-kind.ts';
import { buildDocument, makeDocument } from '../documents/make-document.ts';
import { resolvedLines } from '../documents/testing/resolved-lines.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import type { ProgrammeCompareModel } from '../programme/compare-document/programme-compare-model.ts';
import {
  documentModel,
  programmeCompare,
} from '../programme/compare-document/programme-compare.ts';
import { contentOf } from '../programme/content-of.ts';
import { programmeDocument } from '../programme/documents/programme.ts';
import type { ProgrammeContent } from '../programme/programme-tables.ts';
import { manyActions } from '../sample-office/many-actions.ts';
import { sampleOffice } from '../sample-office/sample-office.ts';
import { sampleComparison } from './programme-compare.ts';

const FRAME: DocumentFrame = {
  language: 'fi',
  today: '2026-11-25',
  sender: sampleOffice().sender,
  state: 'draft',
  publicity: 'public',
};

function partsOf(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  const partText = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { document: partText('word/document.xml'), footnotes: partText('word/footnotes.xml') };
}

/** What is left of the comparison is what the documents of its versions say. */
async function expectVersions(model: ProgrammeCompareModel, frame: DocumentFrame) {
  const { bytes, report } = await makeDocument(programmeCompare, model, frame);
  expect(report.findings).toEqual([]);
  const parts = partsOf(bytes);
  for (const [side, resolution] of [
    ['before', 'refused'],
    ['after', 'accepted'],
  ] as const) {
    const own = await buildDocument(programmeDocument, documentModel(model[side]), frame);
    expect(resolvedLines(parts, resolution).filter(Boolean)).toEqual(
      resolvedLines(partsOf(own), 'accepted').filter(Boolean),
    );
  }
  return parts.document;
}

/** The plan after much has happened to it: renamed, moved, put off, given up, begun, a chapter gone, parts given back. */
function aYearLater(content: ProgrammeContent): ProgrammeContent {
  const later = structuredClone(content);
  later.actions.forEach((action, at) => {
    if (at % 6 === 0) action.title = { ...action.title, fi: `${action.title.fi ?? ''} laajemmin` };
    const goal = later.goals[(at * 7) % later.goals.length];
    if (at % 8 === 3 && goal) action.goalId = goal.id;
    if (at % 5 === 0) action.to = '2031-12-31';
  });
  const added = later.actions
    .slice(0, 6)
    .map((action, at) => ({ ...action, id: `new-${at}`, title: { fi: `Uusi toimi ${at}` } }));
  later.actions = [...later.actions.filter((_, at) => at % 29 !== 11), ...added];
  later.chapters = later.chapters.filter((_, at) => at !== 1);
  const left = new Set(later.actions.map(({ id }) => id));
  later.actionParties = later.actionParties.filter(
    ({ actionId }, at) => left.has(actionId) && at % 9 !== 0,
  );
  return later;
}

describe('a comparison of two versions', () => {
  it('lets a page end between a picture that is gone and the one that took its place', async () => {
    const { bytes } = await makeDocument(programmeCompare, sampleComparison('fi'), FRAME);
    const paragraphs = partsOf(bytes).document.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gsu) ?? [];
    const gone = paragraphs.filter((one) => /<w:del [^>]*><w:r><w:drawing>/u.test(one));
    expect(gone.length).toBeGreaterThan(0);
    expect(gone.filter((one) => one.includes('<w:keepNext'))).toEqual([]);
  });

  it('leaves the document of either version of the sample, word for word, in every language', async () => {
    for (const language of LANGUAGES) {
      await expectVersions(sampleComparison(language), { ...FRAME, language });
    }
  });

  it('leaves the document of either version of a plan of 300 actions, and tells what moved', async () => {
    const office = manyActions(300);
    const content = contentOf(office, office.programmes.at(-1)?.id ?? '');
    if (!content) throw new Error('The sample has no programme');
    const organisations = office.organisations.map(({ id, name }) => ({ id, name }));
    const side = (name: string, of: ProgrammeContent) => ({
      name,
      madeOn: FRAME.today,
      content: { ...of, organisations },
    });
    const xml = await expectVersions(
      {
        sampleData: true,
        before: side('1', content),
        after: side('2', aYearLater(content)),
        reasons: [],
      },
      FRAME,
    );
    expect(xml.match(/<w:moveFromRangeStart /gu)?.length).toBeGreaterThan(20);
    expect(xml.match(/<w:moveToRangeStart /gu)).toHaveLength(
      xml.match(/<w:moveFromRangeStart /gu)?.length ?? 0,
    );
  });

  it('tells two pictures apart by a caption each', async () => {
    const xml = await expectVersions(sampleComparison('fi'), FRAME);
    const told = [...xml.matchAll(/<w:pStyle w:val="Caption"\/>|<w:drawing>/gu)].map(([one]) =>
      one.startsWith('<w:drawing') ? 'picture' : 'caption',
    );
    expect(told.join(' ')).toContain('caption picture caption picture');
    expect(told.join(' ')).not.toContain('picture picture');
  });

  it('prints what the plan itself prints, and nothing of the office', async () => {
    const model = sampleComparison('fi');
    const [action] = model.after.content.actions;
    if (!action) throw new Error('The sample has no action');
    action.notes = 'Vain toimiston silmille';
    action.tags = ['sisäinen merkintä'];
    const xml = await expectVersions(model, FRAME);
    expect(xml).not.toMatch(/Vain toimiston silmille|sisäinen merkintä/u);
  });
});
