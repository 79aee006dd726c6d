import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPlan } from './read-plan.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

const docx = (body: string) =>
  zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="${TYPE}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
  });
const p = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.map((text) => cell(text)).join('')}</w:tr>`;

async function read(bytes: Uint8Array, options = {}) {
  const result = await readPlan(bytes, options);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.items;
}

describe('a header of two rows', () => {
  const csv = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'));

  it('is one, in a Word table too', async () => {
    const plan = await read(
      docx(
        p('Toimenpiteet', '<w:outlineLvl w:val="0"/>') +
          `<w:tbl><w:tr>${cell('Toimenpide', '<w:vMerge w:val="restart"/>')}${cell('Vastuu', '<w:gridSpan w:val="2"/>')}${cell('Aikataulu', '<w:gridSpan w:val="2"/>')}</w:tr>` +
          `<w:tr>${cell('', '<w:vMerge/>')}${cell('Päävastuu')}${cell('Kumppanit')}${cell('Alkaa')}${cell('Päättyy')}</w:tr>` +
          `${row('Laaditaan ohje', 'OM', 'THL', '2027', '2028')}</w:tbl>`,
      ),
    );
    expect(plan.map(({ title }) => title)).toEqual(['Toimenpiteet', 'Laaditaan ohje']);
    expect(plan[1]?.action).toMatchObject({
      parties: [
        { name: 'OM', role: 'lead' },
        { name: 'THL', role: 'partner' },
      ],
      from: '2027-01-01',
      to: '2028-12-31',
    });
  });

  it('is not one where the second row is an action', async () => {
    const plan = await read(
      csv('Toimenpide;Vastuutaho;;Aikataulu', 'Laaditaan ohje;OM;SM;2027', ';STM;THL;2028'),
    );
    expect(plan.map(({ title }) => title)).toEqual(['Laaditaan ohje']);
  });

  it('leaves its columns to the word of the user', async () => {
    const bytes = csv(
      'Toimenpide;Vastuu;;Aikataulu;',
      ';Päävastuu;Muut;Alkaa;Päättyy',
      'Laaditaan ohje;OM;THL;2027;2028',
    );
    const parties = async (options = {}) => (await read(bytes, options))[0]?.action.parties;
    expect(await parties()).toEqual([
      { name: 'OM', role: 'lead' },
      { name: 'THL', role: 'coLead' },
    ]);
    expect(await parties({ labels: { vastuumuut: 'partners' } })).toEqual([
      { name: 'OM', role: 'lead' },
      { name: 'THL', role: 'partner' },
    ]);
  });
});
