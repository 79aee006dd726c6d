import { layoutDocument } from 'docx/layout';
import { describe, expect, it } from 'vitest';
import { bodyLines, partText } from '../../build/testing/word-files.ts';
import type { DocumentFrame } from '../documents/document-kind.ts';
import { buildDocument, makeDocument } from '../documents/make-document.ts';
import { estimatePages } from '../documents/make-from-template.ts';
import { starterTemplate } from '../documents/template/starter-template.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { ok } from '../lib/result.ts';
import { manyActions } from '../sample-office/many-actions.ts';
import { sampleOffice } from '../sample-office/sample-office.ts';
import { sampleProgrammeModel } from './programme.ts';
import { ACTION_NUMBERINGS } from '../programme/programme.ts';
import type { PartyAnswer } from '../programme/action-party.ts';
import { extractModel } from '../programme/documents/extract-model.ts';
import { programmeExtract } from '../programme/documents/programme-extract.ts';
import { contentOf } from '../programme/content-of.ts';
import { emptyProgramme } from '../programme/testing/any-programme.ts';
import { periodText } from '../programme/documents/action-facts.ts';
import { translatorFor } from '../i18n/translate.ts';
import { programmeModel } from '../programme/documents/programme-model.ts';
import { programmeSummary } from '../programme/documents/programme-summary.ts';
import { programmeDocument } from '../programme/documents/programme.ts';

const FRAME: DocumentFrame = {
  language: 'en',
  today: '2026-11-25',
  sender: sampleOffice().sender,
  state: 'draft',
  publicity: 'public',
};

describe('the whole programme', () => {
  it('says in a draft what is not translated, and marks it as Finnish; the final one only marks it', async () => {
    const [draft, final] = await Promise.all(
      (['draft', 'final'] as const).map((state) =>
        buildDocument(programmeDocument, sampleProgrammeModel('en'), {
          ...FRAME,
          state,
        }),
      ),
    );
    if (!draft || !final) throw new Error('Not made');
    const heading = 'Action 1.2: ESIMERKKI: Koulutus työsuojelutarkastajille';
    expect(bodyLines(draft)).toContain(`${heading} [translation missing]`);
    expect(bodyLines(final)).toContain(`${heading} (in Finnish)`);
    expect(partText(final, 'word/document.xml')).toMatch(
      /<w:lang w:val="fi-FI"\/><\/w:rPr><w:t xml:space="preserve">ESIMERKKI: Koulutus työsuojelutarkastajille/u,
    );
    expect(bodyLines(final).join()).not.toContain('translation missing');
  });

  it.each(ACTION_NUMBERINGS)(
    'gives no two headings the same number, actions numbered %s',
    async (actionNumbering) => {
      const model = sampleProgrammeModel('fi');
      model.content.programme.actionNumbering = actionNumbering;
      const bytes = await buildDocument(programmeDocument, model, { ...FRAME, language: 'fi' });
      const paragraphs = partText(bytes, 'word/document.xml').match(/<w:p>.*?<\/w:p>/gsu) ?? [];
      const numbers = paragraphs.flatMap((one) => {
        if (!/<w:pStyle w:val="Heading\d"/u.test(one)) return [];
        const text = one.replace(/<w:tab\/>/gu, '\t').replace(/<[^>]+>/gu, '');
        return /^[^\t:]*\d(?:\.\d)*(?=[\t:.])/u.exec(text)?.[0] ?? [];
      });
      expect(numbers.length).toBeGreaterThan(30);
      expect(numbers.filter((one, at) => numbers.indexOf(one) !== at)).toEqual([]);
    },
  );

  it('keeps each description sheet on one page, wherever a template lets it begin', async () => {
    const bytes = await buildDocument(programmeDocument, sampleProgrammeModel('en'), FRAME);
    const [sheet = ''] = /<w:tbl>.*?<\/w:tbl>/su.exec(partText(bytes, 'word/document.xml')) ?? [];
    const rows = sheet.match(/<w:tr>.*?<\/w:tr>/gsu) ?? [];
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.slice(0, -1).filter((row) => !row.includes('<w:keepNext'))).toEqual([]);
  });

  it('gives each language a description sheet in that language alone, with keywords, authors, pages and abstract', async () => {
    const model = sampleProgrammeModel('fi');
    const { programme } = model.content;
    Object.assign(programme, {
      urn: 'URN:ISBN:978-952-000-000-0',
      issn: '0000-0000',
      adoptedBy: { fi: 'Valtioneuvosto' },
      adoptedOn: '2026-11-20',
      abstract: { fi: 'Suomeksi kirjoitettu.\nToinen kappale.', sv: 'Skrivet på svenska.' },
    });
    for (const goal of model.content.goals) delete goal.title.en;
    const frame = { ...FRAME, language: 'fi' as const, publicity: 'notYetPublic' as const };
    const { bytes, report } = await makeDocument(programmeDocument, model, frame);
    expect(report.findings).toEqual([]);
    const document = partText(bytes, 'word/document.xml');
    const sheets = (document.match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? [])
      .slice(0, 3)
      .map((sheet) =>
        sheet
          .split('</w:tr>')
          .map((row) =>
            [...row.matchAll(/<w:t(?: [^>]*)?>([^<]*)</gu)].map(([, words]) => words).join('|'),
          ),
      );
    const [fi, sv, en] = sheets.map((rows) => rows.filter(Boolean));
    expect(fi).toEqual(
      expect.arrayContaining([
        'Tekijät|Aino Mallila, Eeva Esimerkki',
        'URN-osoite|URN:ISBN:978-952-000-000-0',
        'ISSN|0000-0000',
        'Hyväksytty|Valtioneuvosto, 20.11.2026',
        'Tiivistelmä|Suomeksi kirjoitettu.|Toinen kappale.',
      ]),
    );
    expect(fi?.find((row) => row.startsWith('Sivumäärä|'))).toMatch(/\|\d{2}$/u);
    expect(sv).toEqual(
      expect.arrayContaining([
        'Godkänd|20.11.2026',
        'Offentlighet|ännu inte offentlig (OffL 621/1999, 6–7\u00a0§)',
        'Referat|Skrivet på svenska.',
      ]),
    );
    expect(en?.at(-1)).toBe('Abstract|The action plan has 5 objectives and 17 actions.');
    expect(partText(bytes, 'docProps/core.xml')).toContain('ihmiskauppa; toimintaohjelmat; uhrit');
  });

  it('says so where pages had to be guessed', async () => {
    const content = emptyProgramme();
    const base = { createdAt: '', updatedAt: '', rev: 1, programmeId: content.programme.id };
    const place = { place: 'main', content: 'text' } as const;
    content.chapters.push(
      // Drawn in a font whose letters the layout does not know.
      { ...base, ...place, id: 'c1', order: 'a0', title: { fi: 'سلام' } },
      { ...base, ...place, id: 'c2', order: 'a1', title: { fi: 'Luku' } },
    );
    const model = programmeModel(content, { organisations: [], bodies: [] });
    const { report, bytes } = await makeDocument(programmeDocument, model, FRAME);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['page-numbers-guessed']);
    expect(bodyLines(bytes)).toContain('2\tLuku (in Finnish)\t6');
  });
});

describe('the summary', () => {
  it('has a row for the actions without a goal', async () => {
    const model = sampleProgrammeModel('fi');
    const linesOf = async () =>
      bodyLines(await buildDocument(programmeSummary, model, { ...FRAME, language: 'fi' }));
    expect(await linesOf()).not.toContain('Toimenpiteet ilman tavoitetta');
    const [first] = model.content.actions;
    Reflect.deleteProperty(first ?? {}, 'goalId');
    expect(await linesOf()).toContain('Toimenpiteet ilman tavoitetta');
  });

  it('keeps years together, and shows the last body itself where a line of the others would take its room', async () => {
    const few = await buildDocument(programmeSummary, sampleProgrammeModel('en'), FRAME);
    expect(bodyLines(few)[0]).toContain('2027\u2060–\u20602030');
    expect(bodyLines(few)).toContain('Finnish Institute for Health and Welfare (THL)');
    expect(bodyLines(few).join('\n')).not.toMatch(/Others: /u);
    const office = manyActions(20);
    const content = contentOf(office, office.programmes.at(-1)?.id ?? '');
    const [party] = content?.actionParties ?? [];
    if (!content || !party) throw new Error('The sample has no programme');
    content.actionParties = content.actions.slice(0, 10).map(({ id: actionId }, index) => ({
      ...party,
      actionId,
      role: 'lead',
      organisationId: office.organisations[index]?.id ?? '',
    }));
    const many = bodyLines(
      await buildDocument(programmeSummary, programmeModel(content, office), FRAME),
    );
    const at = many.findIndex((line) => line.startsWith('Others: '));
    expect(many[at]?.split(', ')).toHaveLength(3);
    expect(many.slice(at + 1, at + 3)).toEqual(['3', '0']);
  });

  it('names every goal and every body whole, however many and long they are', async () => {
    const office = manyActions(20);
    const content = contentOf(office, office.programmes.at(-1)?.id ?? '');
    const [goal] = content?.goals ?? [];
    const [party] = content?.actionParties ?? [];
    if (!content || !goal || !party) throw new Error('The sample has no programme');
    const long =
      'Ihmiskaupan uhrit tunnistetaan varhain ja heidät ohjataan auttamisjärjestelmään koko maassa';
    content.goals = Array.from({ length: 12 }, (_, index) => ({
      ...goal,
      id: `goal-${index}`,
      order: `a${String.fromCharCode(65 + index)}`,
      title: { fi: `${long} (${index})` },
    }));
    content.actions = content.actions
      .slice(0, 12)
      .map((action) => ({ ...action, goalId: 'goal-0' }));
    content.actionParties = content.actions.map(({ id: actionId }, index) => ({
      ...party,
      actionId,
      role: 'lead',
      organisationId: office.organisations[index]?.id ?? '',
    }));
    const model = programmeModel(content, office);
    const text = bodyLines(await buildDocument(programmeSummary, model, FRAME)).join('\n');
    for (const { title } of content.goals) expect(text).toContain(title.fi);
    for (const { name, abbr } of office.organisations.slice(0, 12)) {
      expect(
        [name.en, abbr?.en].some((one) => one && text.includes(one)),
        name.fi,
      ).toBe(true);
    }
    expect(text).not.toContain('…');
  });

  it.each(LANGUAGES)('is one page, of few actions and of many, in %s', (language) => {
    const office = manyActions(55);
    const content = contentOf(office, office.programmes.at(-1)?.id ?? '');
    if (!content) throw new Error('The sample has no programme');
    for (const model of [sampleProgrammeModel(language), programmeModel(content, office)]) {
      const { pages, stoppedAt } = layoutDocument(
        programmeSummary.build(model, { ...FRAME, language }),
      );
      expect([pages.length, stoppedAt]).toEqual([1, undefined]);
    }
  });
});

it('tells about how many pages a document has, also in a template', async () => {
  const model = sampleProgrammeModel('en');
  expect(await estimatePages(programmeSummary, model, FRAME)).toEqual(ok(1));
  const template = await starterTemplate({ language: 'en', today: FRAME.today });
  const [alone, within] = [
    await estimatePages(programmeDocument, model, FRAME),
    await estimatePages(programmeDocument, model, FRAME, template),
  ];
  if (!alone.ok || !within.ok) throw new Error('Not laid out');
  expect(Math.abs((alone.value ?? 0) - (within.value ?? 0))).toBeLessThan(5);
  const refused = await estimatePages(programmeSummary, model, FRAME, new Uint8Array([1]));
  expect(refused.ok).toBe(false);
});

describe('periodText', () => {
  it('prints years, months or days, whichever is whole', () => {
    const text = (from?: string, to?: string) =>
      periodText({ from, to }, 'fi', translatorFor('fi'));
    expect(text('2027-01-01', '2028-12-31')).toBe('2027–2028');
    expect(text('2027-01-01', '2027-12-31')).toBe('2027');
    expect(text('2027-02-01', '2028-02-29')).toBe('2/2027–2/2028');
    expect(text('2027-02-01', '2027-02-27')).toBe('1.2.2027–27.2.2027');
    expect(text('2027-02-01')).toBe('1.2.2027 alkaen');
    expect(text(undefined, '2027-06-30')).toBe('Viimeistään 30.6.2027');
    expect(text()).toBe('');
  });
});

describe('the extract', () => {
  it('tells an organisation what it has said itself, and nowhere whether it was asked', async () => {
    const { content, ...model } = sampleProgrammeModel('fi');
    const of = async (answer: PartyAnswer | null) => {
      const actionParties = content.actionParties.map((party) =>
        answer === null ? party : { ...party, answer },
      );
      const [party] = actionParties;
      const name = model.organisations[party?.organisationId ?? '']?.name ?? {};
      const body = { id: party?.organisationId ?? '', name };
      const extract = extractModel({ ...model, content: { ...content, actionParties } }, body);
      return bodyLines(
        await buildDocument(programmeExtract, extract, { ...FRAME, language: 'fi' }),
      );
    };
    for (const answer of ['notAsked', 'asked', null] as const) {
      expect((await of(answer)).join('|')).not.toMatch(/kysytty/iu);
    }
    expect((await of('confirmed')).join('|')).toContain('Vahvistanut');
  });
});
