import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readPlan } from '../programme/plan-import/read-plan.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const heading = '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Luku</w:t></w:r></w:p>';

const relationsOf = (id: string, type: string, target: string) =>
  strToU8(
    `<Relationships><Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/></Relationships>`,
  );

/** The plan of a Word document whose body is a heading and what is given; `notes` is its footnote 2. */
async function planOf({ body, notes = '' }: { body: string; notes?: string }) {
  const plan = await readPlan(
    zipSync({
      '_rels/.rels': relationsOf('r1', 'officeDocument', 'word/document.xml'),
      'word/_rels/document.xml.rels': relationsOf('r2', 'footnotes', 'footnotes.xml'),
      'word/footnotes.xml': strToU8(
        `<w:footnotes ${W}><w:footnote w:id="2">${notes}</w:footnote></w:footnotes>`,
      ),
      'word/document.xml': strToU8(
        `<w:document ${W}><w:body>${heading}${body}</w:body></w:document>`,
      ),
    }),
  );
  if (!plan.ok) throw new Error(plan.failure.code);
  return plan.value;
}

/** The text of its one chapter. */
async function chapterOf(body: string) {
  return (await planOf({ body })).items[0];
}

it('keeps what is raised and lowered', async () => {
  const run = (text: string, properties: string) =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const letters = (text: string, height: string) => run(text, `<w:vertAlign w:val="${height}"/>`);
  const moved = (text: string, halfPoints: number) =>
    run(text, `<w:position w:val="${halfPoints}"/><w:sz w:val="14"/>`);
  const chapter = await chapterOf(
    `<w:p><w:r><w:t>10 m</w:t></w:r>${letters('2', 'superscript')}${letters(', CO', 'baseline')}${letters('2', 'subscript')}${moved('3)', 8)}${moved('x', -2)}${run(' loppu', '<w:position w:val="6"/>')}</w:p>`,
  );
  expect(chapter?.text?.content).toMatchObject([
    {
      content: [
        { text: '10 m' },
        { text: '2', marks: [{ type: 'superscript' }] },
        { text: ', CO' },
        { text: '2', marks: [{ type: 'subscript' }] },
        { text: '3)', marks: [{ type: 'superscript' }] },
        { text: 'x', marks: [{ type: 'subscript' }] },
        { text: ' loppu' },
      ],
    },
  ]);
  expect(chapter?.remarks).toEqual([]);
});

it('has raised letters of titles and notes as characters of their own, and says where there are none', async () => {
  const raised = (text: string) =>
    `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`;
  const plain = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
  const title = `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>${plain('Tilaa 10 m')}${raised('2')}${plain(', 1')}${raised('st')}</w:p>`;
  const { items, remarks } = await planOf({
    body: `${title}<w:p>${plain('Teksti')}<w:r><w:footnoteReference w:id="2"/></w:r>${raised('b')}</w:p>`,
    notes: `<w:p>${plain('Noin 5 m')}${raised('3')}${plain(' ja a')}${raised('b')}</w:p>`,
  });
  expect(items[1]?.title).toBe('Tilaa 10 m², 1st');
  expect(items[1]?.text?.content).toMatchObject([
    {
      content: [
        { text: 'Teksti' },
        { type: 'footnote', attrs: { text: 'Noin 5 m³ ja ab' } },
        // Texts have form: nothing is lost there.
        { text: 'b', marks: [{ type: 'superscript' }] },
      ],
    },
  ]);
  expect(remarks).toContainEqual({ code: 'lettering-left-out', facts: { count: 2 } });
});
