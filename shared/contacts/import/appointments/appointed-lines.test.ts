import { describe, expect, it } from 'vitest';
import { readPasted } from '../../../tabular/read-pasted.ts';
import { appointedLines } from './appointed-lines.ts';

/** Role, organisation, person with title and deputy with title of each line; null where it is no table of appointments. */
function lines(...rows: string[][]): string[] | null {
  const read = readPasted({ text: rows.map((row) => row.join('\t')).join('\n') });
  if (!read.ok) throw new Error(read.failure.code);
  return (
    appointedLines(read.value)?.map(({ cells, titles }) =>
      [
        cells.role,
        cells.organisation,
        cells.person,
        titles.person,
        cells.deputy,
        titles.deputy,
      ].join(' | '),
    ) ?? null
  );
}

describe('the lines of a pasted table of appointments', () => {
  it('have the organisation also where no comma stands before it', () => {
    expect(
      lines(
        [
          'Puheenjohtaja',
          'hallitussihteeri Riitta-Liisa Aho sosiaali- ja terveysministeriö',
          'tarkastaja Pekka Keksitty Poliisihallitus',
        ],
        ['Jäsen', 'osastopäällikkö Kerttu Hillanen Maahanmuuttovirasto', '-'],
        ['Jäsen', 'erityisasiantuntija Oiva Hopeaniemi Yhdenvertaisuusvaltuutettu', '-'],
      ),
    ).toEqual([
      'Puheenjohtaja | sosiaali- ja terveysministeriö | Aho, Riitta-Liisa | hallitussihteeri | Keksitty, Pekka (Poliisihallitus) | tarkastaja',
      'Jäsen | Maahanmuuttovirasto | Hillanen, Kerttu | osastopäällikkö |  | ',
      'Jäsen | Yhdenvertaisuusvaltuutettu | Hopeaniemi, Oiva | erityisasiantuntija |  | ',
    ]);
  });

  it('take what is behind the name for the organisation where it is called like a title', () => {
    expect(
      lines(
        ['Jäsen', 'neuvos Maija Esimerkki, oikeusministeriö'],
        ['Sihteeri', 'suunnittelija Pekka Järvinen, Tasa-arvovaltuutettu'],
        ['Jäsen', 'Aino Mallikas, erityisasiantuntija, sisäministeriö'],
      ),
    ).toEqual([
      'Jäsen | oikeusministeriö | Esimerkki, Maija | neuvos |  | ',
      'Sihteeri | Tasa-arvovaltuutettu | Järvinen, Pekka | suunnittelija |  | ',
      'Jäsen | sisäministeriö | Mallikas, Aino | erityisasiantuntija |  | ',
    ]);
  });

  it('are read alike where some rows have names alone', () => {
    const first = [
      'Puheenjohtaja',
      'neuvos Maija Esimerkki, oikeusministeriö',
      'tarkastaja Pekka Keksitty, Poliisihallitus',
    ];
    const plain = ['Jäsen', 'Korhonen Liisa', 'Koskinen Jukka'];
    const read = [
      'Puheenjohtaja | oikeusministeriö | Esimerkki, Maija | neuvos | Keksitty, Pekka (Poliisihallitus) | tarkastaja',
      'Jäsen |  | Korhonen, Liisa |  | Koskinen, Jukka | ',
    ];
    expect(lines(first, plain)).toEqual(read);
    expect(lines(first, plain, ['Jäsen', 'Virtanen Ville', ''])).toEqual([
      ...read,
      'Jäsen |  | Virtanen, Ville |  |  | ',
    ]);
  });

  it('lose no row and no deputy that cannot be read: the words stand as they came', () => {
    expect(
      lines(
        ['Tehtävä', 'Nimi, virka-asema ja organisaatio', 'Varajäsen'],
        ['Puheenjohtaja', 'neuvos Maija Esimerkki, oikeusministeriö', 'hlö X 3'],
        ['Jäsen', 'Mallinen', 'tarkastaja Pekka Keksitty, Poliisihallitus'],
        ['Jäsen', 'neuvos Anna Kuvitteellinen, sisäministeriö', ''],
        ['Jäsen', '2026', ''],
        ['Sihteeri', 'neuvos Outi Outolintu, sisäministeriö', ''],
      ),
    ).toEqual([
      'Puheenjohtaja | oikeusministeriö | Esimerkki, Maija | neuvos | hlö X 3 | ',
      'Jäsen |  | Mallinen |  | Keksitty, Pekka (Poliisihallitus) | tarkastaja',
      'Jäsen | sisäministeriö | Kuvitteellinen, Anna | neuvos |  | ',
      'Jäsen |  | 2026 |  |  | ',
      'Sihteeri | sisäministeriö | Outolintu, Outi | neuvos |  | ',
    ]);
  });
});
