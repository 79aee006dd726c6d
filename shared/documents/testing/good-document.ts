import type { DocumentFrame } from '../document-kind.ts';
import { emailLink } from '../blocks/email-link.ts';
import { identification } from '../blocks/identification.ts';
import { officeDocument } from '../office-document.ts';
import { packDocument } from '../writing/pack-document.ts';
import { heading, paragraph, styled } from '../blocks/paragraphs.ts';
import { officeTable } from '../blocks/table.ts';

/** A frame for tests. */
export const FRAME: DocumentFrame = {
  language: 'fi',
  today: '2026-11-25',
  sender: {
    organisation: { fi: 'Oikeusministeriö' },
    coordinatorName: 'Aino Mallila',
    coordinatorTitle: { fi: 'koordinaattori' },
  },
  state: 'final',
  publicity: 'public',
};

/** A small document with a heading to link to, a link and a table, from which broken ones are made. */
export async function goodFile(): Promise<Uint8Array> {
  const document = officeDocument({
    frame: FRAME,
    kindName: 'Muistio',
    title: 'Kokeilu',
    children: [
      ...identification('Kokeilu', FRAME),
      heading(1, 'Ensimmäinen luku', { anchor: 1 }),
      paragraph('Leipätekstiä.'),
      heading(2, 'Alaluku'),
      styled(emailLink('aino@om.invalid')),
      officeTable({
        title: 'Taulukko',
        description: 'Kaksi saraketta.',
        columns: [
          { heading: 'Nimi', width: 4000 },
          { heading: 'Puhelin', width: 4000 },
        ],
        rows: [[[paragraph('Aino', 'TableText')], [paragraph('09 000 0100', 'TableText')]]],
      }),
      paragraph('Loppu.'),
    ],
  });
  return packDocument(document, {
    title: 'Kokeilu',
    language: 'fi',
    today: '2026-11-25',
    author: 'Oikeusministeriö',
  });
}
