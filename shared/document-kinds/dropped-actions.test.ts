import { expect, it } from 'vitest';
import { bodyLines } from '../../build/testing/word-files.ts';
import { buildDocument } from '../documents/make-document.ts';
import type { DocumentFrame } from '../documents/document-kind.ts';
import type { OfficeDataRows } from '../office-data/office-data.ts';
import { extractModel } from '../programme/documents/extract-model.ts';
import { programmeDocument } from '../programme/documents/programme.ts';
import { programmeExtract } from '../programme/documents/programme-extract.ts';
import { programmeSummary } from '../programme/documents/programme-summary.ts';
import { followUpReport } from '../programme/follow-up/documents/follow-up-report.ts';
import { sampleOffice } from '../sample-office/sample-office.ts';
import { chosenFollowUp } from './chosen/chosen-round.ts';

const FRAME: DocumentFrame = {
  language: 'fi',
  today: '2026-11-30',
  sender: sampleOffice().sender,
  state: 'draft',
  publicity: 'public',
};

/** The sample, and of it what a round has been of; one of its actions was dropped. */
function sample() {
  const { rows }: { rows: OfficeDataRows } = sampleOffice();
  const model = chosenFollowUp(rows, {});
  if (!model.ok) throw new Error(model.failure.code);
  const { programme } = model.value;
  const own = programme.content.actions;
  const dropped = own.filter(({ state }) => state === 'dropped');
  expect(dropped.length).toBe(1);
  return { followUp: model.value, programme, rows, dropped: dropped[0], all: own.length };
}

const linesOf = async (made: ReturnType<typeof buildDocument>) => bodyLines(await made);

it('keeps number and place of a dropped action in the plan, says so wherever it is named, and counts it nowhere', async () => {
  const { programme, dropped, all } = sample();
  const lines = await linesOf(buildDocument(programmeDocument, programme, FRAME));
  const title = dropped?.title.fi ?? '';
  const named = lines.filter((line) => line.includes(`${title} (jätetty pois)`));
  // In the contents and as a heading.
  expect(named.length).toBe(2);
  expect(lines.join('\n')).toContain(`Toimenpiteitä ${String(all - 1)}, vastuutahoja`);
  expect(lines.join('\n')).toContain('Pois jätettyjä toimenpiteitä ei ole laskettu (1).');
});

it('names what was dropped beside the number of actions in the summary', async () => {
  const { programme } = sample();
  const lines = await linesOf(buildDocument(programmeSummary, programme, FRAME));
  expect(lines).toContain('Jätetty pois:\ttoimenpide 5.3');
});

it('counts in an extract what the summary counts, and gives a dropped action no card', async () => {
  const { programme, dropped, rows } = sample();
  const party = programme.content.actionParties.find(
    ({ actionId, role }) => actionId === dropped?.id && role === 'lead',
  );
  const body = rows.organisations.find(({ id }) => id === party?.organisationId);
  if (!body) throw new Error('Nobody led what was dropped');
  const model = extractModel(programme, body);
  const text = (await linesOf(buildDocument(programmeExtract, model, FRAME))).join('\n');
  const summary = await linesOf(buildDocument(programmeSummary, programme, FRAME));
  const name = `${body.name.fi ?? ''} (${body.abbr?.fi ?? ''})`;
  const at = summary.lastIndexOf('Vastuulla');
  const counted = summary[summary.indexOf(name, at) + 1];
  expect(Number(counted)).toBeGreaterThan(0);
  expect(text).toContain(`Vastuutahona ${counted ?? ''}, `);
  expect(text).toContain('Jätetty pois: 5.3.');
  expect(text.split(dropped?.title.fi ?? '?').length).toBe(2);
});

it('says in the follow-up report why a number is left out', async () => {
  const { followUp } = sample();
  const lines = await linesOf(buildDocument(followUpReport, followUp, FRAME));
  expect(lines.join('\n')).toContain('Toimenpide 5.3 on jätetty pois, eikä sitä seurata.');
  expect(lines).toContain('Jätetty pois:\ttoimenpide 5.3');
});
