import { Document, LevelFormat, Packer, Paragraph, HeadingLevel } from 'docx';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../documents/make-document.ts';
import { FRAME } from '../documents/testing/good-document.ts';
import { recommendationsModel } from './documents/recommendations-model.ts';
import { recommendationsTable } from './documents/recommendations.ts';
import { readRecommendationFile, type RecommendationFile } from './read-recommendation-file.ts';

async function read(source: RecommendationFile) {
  const result = await readRecommendationFile(source);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

describe('a Word report', () => {
  it('gives its own numbers to numbered paragraphs, and points to the paragraph above', async () => {
    const document = new Document({
      numbering: {
        config: [
          {
            reference: 'paragraphs',
            levels: [
              { level: 0, format: LevelFormat.DECIMAL, text: '%1.', start: 44 },
              { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)' },
            ],
          },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({ text: 'GRETA(2024)09', heading: HeadingLevel.TITLE }),
            new Paragraph({ text: 'Training', heading: HeadingLevel.HEADING_1 }),
            ...[
              ['The authorities train the police.', 0],
              ['GRETA urges the Finnish authorities to train:', 0],
              ['labour inspectors;', 1],
              ['judges.', 1],
              ['GRETA would welcome more information.', 0],
            ].map(
              ([text, level]) =>
                new Paragraph({
                  text: String(text),
                  numbering: { reference: 'paragraphs', level: Number(level) },
                }),
            ),
          ],
        },
      ],
    });
    const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
    const { items, sign } = await read({ bytes });
    expect(sign).toBe('GRETA(2024)09');
    expect(items).toMatchObject([
      {
        no: '45',
        strength: 'urges',
        text: {
          en: 'GRETA urges the Finnish authorities to train:\na) labour inspectors;\nb) judges.',
        },
        remarks: [],
      },
    ]);
  });

  it('is read by its tables where the program made it', async () => {
    const model = recommendationsModel(
      [
        {
          recommendation: {
            id: '1',
            createdAt: '',
            updatedAt: '',
            rev: 1,
            reference: 'GRETA(2019)06, § 45',
            text: { fi: 'GRETA kehottaa Suomen viranomaisia kouluttamaan poliisia.' },
            strength: 'urges',
            state: 'inAction',
          },
          body: { fi: 'GRETA' },
          bodyAbbr: {},
          round: '',
          addressees: [{ fi: 'Sisäministeriö' }],
          actions: [],
        },
      ],
      'fi',
    );
    const { bytes } = await makeDocument(recommendationsTable, model, FRAME);
    expect((await read({ bytes })).items).toMatchObject([
      {
        reference: 'GRETA(2019)06, § 45',
        strength: 'urges',
        state: 'inAction',
        addressees: ['Sisäministeriö'],
      },
    ]);
  });
});

it('reads a plain text file and what was pasted, a table with its columns', async () => {
  const report = '45. GRETA urges the authorities to go on; and on.\n46. No more was said.';
  const bytes = new TextEncoder().encode(report);
  expect((await read({ bytes })).items).toMatchObject([{ no: '45', strength: 'urges' }]);
  expect((await read({ text: report })).items).toHaveLength(1);
  const pasted = await read({ text: 'Viite\tSuositus\nX 1\tSuositellaan koulutusta.' });
  expect(pasted.items).toMatchObject([{ reference: 'X 1' }]);
});

it.each([
  [new Uint8Array(), 'empty'],
  [new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), 'damaged'],
])('tells why it cannot be read', async (bytes, code) => {
  expect(await readRecommendationFile({ bytes })).toMatchObject({ ok: false, failure: { code } });
});
