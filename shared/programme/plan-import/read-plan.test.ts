import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { remember } from '../../lib/remember.ts';
import { readRichText } from '../../rich-text/read-rich-text.ts';
import { writeXlsx } from '../../tabular/write-xlsx.ts';
import { readPlan } from './read-plan.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

/** A Word document of a body; further parts by name. */
function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const all: Record<string, string> = {
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${TYPE}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])),
  );
}

const LIST = {
  'word/_rels/document.xml.rels': `<Relationships><Relationship Id="n" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`,
  'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="1">${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
};
const item = (text: string, level = 0) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
const p = (text: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const h = (level: number, text: string) => p(text, `<w:outlineLvl w:val="${level - 1}"/>`);
const row = (...cells: string[]) =>
  `<w:tr>${cells.map((text) => `<w:tc>${p(text)}</w:tc>`).join('')}</w:tr>`;

async function read(bytes: Uint8Array, options = {}) {
  const result = await readPlan(bytes, options);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}
const brief = ({ items }: Awaited<ReturnType<typeof read>>) =>
  items.map(({ kind, level, title }) => `${kind}${kind === 'action' ? '' : level} ${title}`);

describe('a Word document', () => {
  it('gives its lowest headings below "Toimenpiteet" as actions where nothing else tells them', async () => {
    const plan = await read(
      docx(
        h(1, 'Johdanto') +
          h(1, 'Toimenpiteet') +
          h(2, 'Ehkäisy') +
          h(3, 'Tiedotetaan') +
          h(3, 'Valvotaan') +
          h(2, 'Apu') +
          h(3, 'Autetaan'),
      ),
    );
    expect(brief(plan)).toEqual([
      'chapter1 Johdanto',
      'chapter1 Toimenpiteet',
      'goal1 Ehkäisy',
      'action Tiedotetaan',
      'action Valvotaan',
      'goal1 Apu',
      'action Autetaan',
    ]);
  });

  it('takes cards for actions, their title from the first row or beside "Toimenpide"', async () => {
    const card = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
    const plan = await read(
      docx(
        h(1, 'Tavoite 1: Apu') +
          card(
            row('Toimenpide 1.1 Avataan turvakoti'),
            row('Vastuutaho', 'STM'),
            row('Aikataulu', '2027'),
          ) +
          card(row('Toimenpide', 'Koulutetaan'), row('Vastuutaho', 'OM'), row('Riskit', 'Aika')),
      ),
    );
    expect(brief(plan)).toEqual(['goal1 Apu', 'action Avataan turvakoti', 'action Koulutetaan']);
    const [, first, second] = plan.items;
    expect(first).toMatchObject({
      number: '1.1',
      action: { parties: [{ name: 'STM', role: 'lead' }], to: '2027-12-31' },
    });
    expect(second?.remarks).toEqual([{ code: 'label-unknown', facts: { label: 'Riskit' } }]);
  });

  it('takes the items of the lists below "Toimenpiteet" for actions, with who and when behind them', async () => {
    const plan = await read(
      docx(
        h(1, 'Tavoitteet ja toimenpiteet') +
          h(2, 'Tavoite 1: Tunnistaminen') +
          p('Perustelu.') +
          h(3, 'Toimenpiteet') +
          p('Näin edetään.') +
          item('Laaditaan ohje. (SM, OM; 2027–2028)') +
          item('Kuullaan järjestöjä.', 1) +
          item('Koulutetaan (myös rajalla)') +
          h(2, 'Tavoite 2: Apu') +
          h(3, 'Toimenpiteet') +
          item('Avataan turvakoti (STM)') +
          h(1, 'Seuranta') +
          item('Ei toimenpide'),
        LIST,
      ),
    );
    expect(brief(plan)).toEqual([
      'chapter1 Tavoitteet ja toimenpiteet',
      'goal1 Tunnistaminen',
      'action Laaditaan ohje',
      'action Koulutetaan (myös rajalla)',
      'goal1 Apu',
      'action Avataan turvakoti',
      'chapter1 Seuranta',
    ]);
    const [, goal, first, second, , last] = plan.items;
    expect(JSON.stringify(goal?.text)).toMatch(/Perustelu.*Näin edetään/u);
    expect(first?.action).toMatchObject({
      parties: [
        { name: 'SM', role: 'lead' },
        { name: 'OM', role: 'coLead' },
      ],
      from: '2027-01-01',
      to: '2028-12-31',
    });
    expect(JSON.stringify(first?.text)).toContain('Kuullaan järjestöjä');
    expect(second?.action.parties).toEqual([]);
    expect(last?.action.parties).toEqual([{ name: 'STM', role: 'lead' }]);
  });

  it('takes a list right below "Toimenpiteet" for actions without goals', async () => {
    const plan = await read(
      docx(
        h(1, 'Johdanto') + p('Alku.') + h(1, 'Toimenpiteet') + item('Autetaan') + item('Kuullaan'),
        LIST,
      ),
    );
    expect(brief(plan)).toEqual([
      'chapter1 Johdanto',
      'chapter1 Toimenpiteet',
      'action Autetaan',
      'action Kuullaan',
    ]);
  });

  it('takes a card whose first label is the number of the action, two labels a row', async () => {
    const wide = (text: string) =>
      `<w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr>${p(text)}</w:tc>`;
    const plan = await read(
      docx(
        h(1, 'Apu') +
          `<w:tbl><w:tr><w:tc>${p('Toimenpide 3')}</w:tc>${wide('Avataan turvakoti')}</w:tr>` +
          `${row('Vastuutaho', 'STM', 'Aikataulu', '2027')}</w:tbl>`,
      ),
    );
    expect(plan.items[1]).toMatchObject({
      kind: 'action',
      number: '3',
      title: 'Avataan turvakoti',
      action: { parties: [{ name: 'STM', role: 'lead' }], to: '2027-12-31' },
    });
    expect(plan.items[1]?.remarks).toEqual([]);
  });

  it('reads a table of one action as a table, and the goal in the row above its header', async () => {
    const across = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="4"/></w:tcPr>${p('Tavoite 2: Apu')}</w:tc></w:tr>`;
    const plan = await read(
      docx(
        h(1, 'Osa A') +
          `<w:tbl>${across}${row('Toimenpiteet', 'Vastuutaho', 'Aikataulu', 'Mittarit')}${row('2.1 Avataan turvakoti', 'STM', '2027', 'Avattu')}</w:tbl>`,
      ),
    );
    expect(brief(plan)).toEqual(['goal1 Osa A', 'goal2 Apu', 'action Avataan turvakoti']);
    expect(plan.items[2]).toMatchObject({ number: '2.1', action: { to: '2027-12-31' } });
  });

  it('is read again with a label that the user said the meaning of', async () => {
    const bytes = docx(
      h(1, 'Tavoite 1: Apu') +
        h(2, 'Toimenpide 1 Avataan turvakoti') +
        `<w:tbl>${row('Vastuutaho', 'STM')}${row('Vetäjä', 'OM')}</w:tbl>`,
    );
    const once = await read(bytes);
    expect(once.labels.find(({ label }) => label === 'Vetäjä')?.field).toBeNull();
    const again = await read(bytes, { labels: { vetaja: 'coLead' } });
    expect(again.items[1]?.action.parties).toEqual([
      { name: 'STM', role: 'lead' },
      { name: 'OM', role: 'coLead' },
    ]);
    expect(again.items[1]?.remarks).toEqual([]);
  });

  it('reads tracked text as it is when all is accepted, with paragraphs that were joined', async () => {
    const plan = await read(
      docx(
        '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:del><w:r><w:delText>Vanha</w:delText></w:r></w:del><w:ins><w:r><w:t>Uusi luku</w:t></w:r></w:ins></w:p>' +
          '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>Alku</w:t></w:r></w:p>' +
          p(' ja loppu.'),
      ),
    );
    expect(plan.items[0]?.title).toBe('Uusi luku');
    expect(plan.items[0]?.text?.content).toMatchObject([
      { content: [{ type: 'text', text: 'Alku ja loppu.' }] },
    ]);
    expect(plan.remarks).toContainEqual({ code: 'tracked-accepted', facts: { count: 3 } });
  });

  it('keeps no link that does something', async () => {
    const link = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
    const plan = await read(
      docx(
        h(1, 'Luku') + '<w:p><w:hyperlink r:id="x"><w:r><w:t>tästä</w:t></w:r></w:hyperlink></w:p>',
        {
          'word/_rels/document.xml.rels': `<Relationships><Relationship Id="x" Type="${link}" Target="javascript:alert(1)" TargetMode="External"/></Relationships>`,
        },
      ),
    );
    expect(JSON.stringify(plan)).not.toContain('javascript');
    expect(plan.items[0]?.remarks).toEqual([{ code: 'form-dropped', facts: { count: 1 } }]);
  });
});

describe('a table', () => {
  const csv = (text: string) => read(strToU8(text));

  it('has goals in rows of their own, in a column, or none', async () => {
    const rows = await csv('Nro;Toimenpide;Vastuutaho\nTavoite 1: Apu;;\n1.1;Autetaan;STM\n');
    expect(brief(rows)).toEqual(['goal1 Apu', 'action Autetaan']);
    const column = await csv(
      'Tavoite;Osatavoite;Toimenpide\nApu;Asuminen;Avataan\nApu;Raha;Maksetaan\nRangaistus;;Tutkitaan\n',
    );
    expect(brief(column)).toEqual([
      'goal1 Apu',
      'goal2 Asuminen',
      'action Avataan',
      'goal2 Raha',
      'action Maksetaan',
      'goal1 Rangaistus',
      'action Tutkitaan',
    ]);
    const none = await csv('Toimenpide;Vastuutaho\nAutetaan;STM\n');
    expect(none.items[0]?.remarks).toEqual([{ code: 'no-goal' }]);
  });

  it.each(['Asiasanat', 'Nyckelord', 'Tags'])('has tags in a column “%s”', async (header) => {
    const plan = await csv(`Toimenpide;${header}\nAutetaan;"lapset, Koulutus; lapset"\n`);
    expect(plan.items[0]?.action.tags).toEqual(['lapset', 'Koulutus']);
  });

  it('takes no sum below the actions for one, nor a year for another column', async () => {
    const plan = await csv(
      '#;Toimenpide;Toimenpiteen tila 2026;Seuranta ja mittarit;Lisätietoja;Aikataulu\n1;Autetaan;käynnissä;Autettuja;–;vuoden 2028 loppuun\nYhteensä;1 toimenpide;;;;\n',
    );
    expect(brief(plan)).toEqual(['action Autetaan']);
    expect(plan.items[0]).toMatchObject({
      number: '1',
      action: { state: 'running', to: '2028-12-31' },
    });
    expect(plan.items[0]?.text).toBeUndefined();
    expect(plan.items[0]?.action.indicators).toMatchObject([{ name: 'Autettuja' }]);
    expect(plan.labels.filter(({ field }) => field === null)).toEqual([]);
  });

  it('tells what a cell of an identity code bars, and numbers that stand twice', async () => {
    const plan = await csv(
      'Nro;Toimenpide;Kuvaus\n1;Autetaan;Asiakas 131052 -308T\n1;Kuullaan;Kaikkia\n',
    );
    expect(plan.items.map(({ remarks }) => remarks.map(({ code }) => code))).toEqual([
      ['number-twice', 'no-goal', 'identity-code'],
      ['number-twice', 'no-goal'],
    ]);
  });

  it('without a header that is known is read by what the user says of its columns', async () => {
    const text = strToU8('A;B;C\nAutetaan;STM;x\n');
    const unknown = await read(text);
    expect(unknown.remarks).toEqual([{ code: 'no-actions' }]);
    expect(unknown.labels.map(({ label }) => label)).toEqual(['A', 'B', 'C']);
    const said = await read(text, { labels: { a: 'title', b: 'lead' } });
    expect(brief(said)).toEqual(['action Autetaan']);
  });
});

describe('a file that is no plan', () => {
  const code = async (bytes: Uint8Array) => {
    const result = await readPlan(bytes);
    return result.ok ? 'ok' : result.failure.code;
  };

  it('is refused with a code', async () => {
    expect(await code(new Uint8Array(0))).toBe('empty');
    expect(await code(strToU8('%PDF-1.7'))).toBe('not-a-table');
    expect(await code(docx('').subarray(0, 200))).toBe('damaged');
    expect(await code(docx('<w:p>'))).toBe('damaged');
    expect(await code(docx('<w:p>'.repeat(300) + '</w:p>'.repeat(300)))).toBe('hostile');
    const declared = docx('', {
      'word/document.xml': '<!DOCTYPE a [<!ENTITY x "y">]><w:document/>',
    });
    expect(await code(declared)).toBe('hostile');
    const bomb = docx('', { 'word/document.xml': ' '.repeat(2_000_000) });
    expect(await code(bomb)).toBe('hostile');
  });

  it('never throws, and every text that it gives is sound, whatever the document', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<w:tbl>',
        '</w:tbl>',
        '<w:tr>',
        '</w:tr>',
        '<w:tc>',
        '</w:tc>',
        '<w:p>',
        '</w:p>',
        '<w:tcPr><w:gridSpan w:val="99999"/><w:vMerge/></w:tcPr>',
        '<w:pPr><w:numPr><w:ilvl w:val="-3"/><w:numId w:val="x"/></w:numPr></w:pPr>',
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        '<w:txbxContent><w:p/></w:txbxContent>',
        h(1, 'Toimenpide 1'),
        h(2, 'Vastuutaho'),
        p('Vastuutaho: OM ja SM'),
        row('Toimenpide', 'Vastuutaho'),
      ),
      fc.string().map((text) => p(text.replace(/[<&>\p{Cc}]/gu, ''))),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
        const result = await readPlan(docx(pieces.join('')));
        if (!result.ok) return;
        for (const { text, target } of result.value.items) {
          for (const doc of [text, target]) {
            if (doc) expect(readRichText(doc)).toEqual({ doc, dropped: [] });
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a workbook with several sheets', () => {
  const HEADER = ['Nro', 'Toimenpide', 'Vastuutaho'];
  const book = async (...sheets: [name: string, rows: string[][]][]) =>
    await writeXlsx({
      title: 'Suunnitelma',
      locale: 'fi-FI',
      day: '2026-11-25',
      sheets: sheets.map(([name, rows]) => ({
        name,
        rows,
        header: true,
        columns: HEADER.map(() => ({ width: 20 })),
      })),
    });
  const byGoal = () =>
    book(
      ['1 Ehkäisy', [HEADER, ['1.1', 'Tiedotetaan', 'OM'], ['1.2', 'Valvotaan', 'SM']]],
      ['2 Apu', [HEADER, ['2.1', 'Autetaan', 'STM']]],
      [
        'Seuranta',
        [
          ['Toimenpide', 'Tila'],
          ['Tiedotetaan', 'Kesken'],
        ],
      ],
    );

  it('is read as a whole where sheets have the same columns, each a goal by its name', async () => {
    const plan = await read(await byGoal());
    expect(brief(plan)).toEqual([
      'goal1 Ehkäisy',
      'action Tiedotetaan',
      'action Valvotaan',
      'goal1 Apu',
      'action Autetaan',
    ]);
    expect(plan.items.map(({ number }) => number)).toEqual(['1', '1.1', '1.2', '2', '2.1']);
    expect(plan.sheet).toBeUndefined();
    expect(plan.sheets).toEqual(['1 Ehkäisy', '2 Apu', 'Seuranta']);
    expect(plan.labels.find(({ label }) => label === 'Vastuutaho')?.count).toBe(2);
  });

  it('is read one sheet at a time where the user says which', async () => {
    const plan = await read(await byGoal(), { sheet: '2 Apu' });
    expect(brief(plan)).toEqual(['action Autetaan']);
    expect(plan.sheet).toBe('2 Apu');
  });

  it('keeps the goals that the sheets have themselves', async () => {
    const header = ['Tavoite', 'Toimenpide', 'Vastuutaho'];
    const plan = await read(
      await book(
        ['A', [header, ['Ehkäisy', 'Tiedotetaan', 'OM']]],
        ['B', [header, ['Apu', 'Autetaan', 'STM']]],
      ),
    );
    expect(brief(plan)).toEqual([
      'goal1 Ehkäisy',
      'action Tiedotetaan',
      'goal1 Apu',
      'action Autetaan',
    ]);
  });
});

it('has nothing left of a plan once it is read', async () => {
  let asked = 0;
  const count = remember(() => (asked += 1));
  count('Ehkäisy');
  await read(docx(h(1, 'Johdanto')));
  count('Ehkäisy');
  expect(asked).toBe(2);
});
