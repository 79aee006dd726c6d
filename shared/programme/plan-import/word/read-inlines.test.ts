import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readPlan } from '../read-plan.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const heading = '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Luku</w:t></w:r></w:p>';

/** The text of the one chapter of a Word document whose body is a heading and what is given. */
async function chapterOf(body: string) {
  const plan = await readPlan(
    zipSync({
      '_rels/.rels': strToU8(
        `<Relationships><Relationship Id="r1" Type="${TYPE}" Target="word/document.xml"/></Relationships>`,
      ),
      'word/document.xml': strToU8(
        `<w:document ${W}><w:body>${heading}${body}</w:body></w:document>`,
      ),
    }),
  );
  if (!plan.ok) throw new Error(plan.failure.code);
  return plan.value.items[0];
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
