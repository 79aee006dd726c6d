import { describe, expect, it } from 'vitest';
import { readPasted } from '../../../tabular/read-pasted.ts';
import { planImport } from '../plan-import.ts';
import type { ImportedContact } from '../plan.ts';
import { seatLinesOf } from './seat-lines.ts';

function contactsOf(pasted: { html?: string; text?: string }): ImportedContact[] {
  const read = readPasted(pasted);
  if (!read.ok) throw new Error(read.failure.code);
  return planImport(read.value).contacts;
}

/** Role, title, name, organisation and deputies of each row, as the preview has them. */
const seen = (pasted: { html?: string; text?: string }) =>
  contactsOf(pasted).map(({ seat, title, givenName, familyName, organisation, unit }) =>
    [
      seat?.role ?? '',
      title,
      `${givenName} ${familyName}`,
      [organisation, unit].filter(Boolean).join(' / '),
      ...(seat?.deputies ?? []).map((one) =>
        [one.title, `${one.givenName} ${one.familyName}`, one.organisation].join(' – '),
      ),
    ].join(' | '),
  );
const tabs = (...rows: string[][]) => ({ text: rows.map((row) => row.join('\t')).join('\n') });

describe('a table of appointments as ministries send them', () => {
  it('has the title before the name and the organisation behind it', () => {
    expect(
      seen(
        tabs(
          ['Rooli', 'Nimi ja organisaatio', 'Varajäsen'],
          [
            'Puheenjohtaja',
            'Lainsäädäntöneuvos Maija Esimerkki, oikeusministeriö',
            'erityisasiantuntija Matti Malli, oikeusministeriö',
          ],
          [
            'Jäsen',
            'neuvotteleva virkamies Anna Kuvitteellinen, sisäministeriö',
            'poliisitarkastaja Pekka Keksitty, Poliisihallitus',
          ],
          [
            'Jäsen',
            'Johtava asiantuntija Eeva-Liisa von Testi, sosiaali- ja terveysministeriö',
            '',
          ],
          ['Sihteeri', 'Aino Mallikas, erityisasiantuntija, oikeusministeriö', '–'],
        ),
      ),
    ).toEqual([
      'Puheenjohtaja | Lainsäädäntöneuvos | Maija Esimerkki | oikeusministeriö | erityisasiantuntija – Matti Malli – oikeusministeriö',
      'Jäsen | neuvotteleva virkamies | Anna Kuvitteellinen | sisäministeriö | poliisitarkastaja – Pekka Keksitty – Poliisihallitus',
      'Jäsen | Johtava asiantuntija | Eeva-Liisa von Testi | sosiaali- ja terveysministeriö',
      'Sihteeri | erityisasiantuntija | Aino Mallikas | oikeusministeriö',
    ]);
  });

  it('takes a degree before a title for no organisation', () => {
    const cell = 'OTT, lainsäädäntöneuvos Maija Esimerkki, oikeusministeriö';
    const deputy = 'VTM, FM, erityisasiantuntija Matti Malli, Esimerkkivirasto';
    const pasted = tabs(
      ['Rooli', 'Jäsen', 'Varajäsen'],
      ['Jäsen', cell, deputy],
      ['Jäsen', cell, ''],
    );
    expect(seen(pasted)[0]).toBe(
      'Jäsen | lainsäädäntöneuvos | Maija Esimerkki | oikeusministeriö | erityisasiantuntija – Matti Malli – Esimerkkivirasto',
    );
    expect(contactsOf(pasted)[0]).toMatchObject({
      honorific: 'OTT',
      seat: { deputies: [{ honorific: 'VTM, FM' }] },
    });
  });

  it('takes nobody for the organisation of somebody else in the same cell, and says that there are two', () => {
    const read = readPasted(
      tabs(
        ['Nimi', 'Organisaatio', 'Rooli'],
        ['Maija Esimerkki', 'Oikeusministeriö', 'jäsen'],
        ['Pekka Malli; Liisa Malli', 'THL', 'jäsen'],
        ['Anna Kuvitteellinen', 'SM', 'varajäsen'],
      ),
    );
    if (!read.ok) throw new Error(read.failure.code);
    const { contacts, issues } = planImport(read.value);
    expect(contacts.map(({ familyName, organisation }) => [familyName, organisation])).toEqual([
      ['Esimerkki', 'Oikeusministeriö'],
      ['Malli', 'THL'],
      ['Kuvitteellinen', 'SM'],
    ]);
    expect(issues.map(({ row, code }) => [row, code])).toEqual([[3, 'name-several-people']]);
  });

  it('has a member in a row without a role and a deputy, however long her cell; a heading between is none', () => {
    expect(
      seen(
        tabs(
          ['Puheenjohtaja', 'hallitusneuvos Maija Esimerkki, oikeusministeriö', 'ei ole'],
          ['Jäsenet', 'poliisitarkastaja Matti Malli, sisäministeriö', 'tarkastaja Aino Mallikas'],
          ['', 'toiminnanjohtaja Anna Kuvitteellinen, Pakolaisneuvonta ry', ''],
          ['', 'Ministeriöiden ulkopuoliset asiantuntijat', ''],
          [
            '',
            'neuvotteleva virkamies Pekka Keksitty, sosiaali- ja terveysministeriö, sosiaali- ja terveyspalveluosasto',
            '',
          ],
        ),
      ),
    ).toEqual([
      'Puheenjohtaja | hallitusneuvos | Maija Esimerkki | oikeusministeriö',
      'Jäsenet | poliisitarkastaja | Matti Malli | sisäministeriö | tarkastaja – Aino Mallikas – ',
      ' | toiminnanjohtaja | Anna Kuvitteellinen | Pakolaisneuvonta ry',
      ' | neuvotteleva virkamies | Pekka Keksitty | sosiaali- ja terveysministeriö / sosiaali- ja terveyspalveluosasto',
    ]);
  });

  it('without a header, with the word for the deputy in the cell', () => {
    expect(
      seen(
        tabs(
          [
            'Puheenjohtaja',
            'Lainsäädäntöneuvos Maija Esimerkki, oikeusministeriö',
            'varajäsen erityisasiantuntija Matti Malli',
          ],
          [
            'Jäsen',
            'neuvotteleva virkamies Anna Kuvitteellinen, sisäministeriö',
            'henkilökohtainen varajäsen: poliisitarkastaja Pekka Keksitty, Poliisihallitus',
          ],
        ),
      ),
    ).toEqual([
      'Puheenjohtaja | Lainsäädäntöneuvos | Maija Esimerkki | oikeusministeriö | erityisasiantuntija – Matti Malli – ',
      'Jäsen | neuvotteleva virkamies | Anna Kuvitteellinen | sisäministeriö | poliisitarkastaja – Pekka Keksitty – Poliisihallitus',
    ]);
  });

  it('in Swedish and in English', () => {
    expect(
      seen(
        tabs(
          ['Uppdrag', 'Namn', 'Personlig ersättare'],
          [
            'Ordförande',
            'lagstiftningsrådet Maria Exempel, justitieministeriet',
            'specialsakkunnige Matts Modell, justitieministeriet',
          ],
          [
            'Ledamot',
            'konsultativa tjänstemannen Anna Påhittad, inrikesministeriet',
            'polisinspektör Per Testsson, Polisstyrelsen',
          ],
        ),
      ),
    ).toEqual([
      'Ordförande | lagstiftningsrådet | Maria Exempel | justitieministeriet | specialsakkunnige – Matts Modell – justitieministeriet',
      'Ledamot | konsultativa tjänstemannen | Anna Påhittad | inrikesministeriet | polisinspektör – Per Testsson – Polisstyrelsen',
    ]);
    expect(
      seen(
        tabs(
          ['Role', 'Member', 'Deputy member'],
          [
            'Chair',
            'Maria Example, Legislative Counsellor, Ministry of Justice',
            'Mark Model, Senior Specialist, Ministry of Justice',
          ],
          ['Member', 'Ann Invented, Senior Adviser, Ministry of the Interior', ''],
        ),
      ),
    ).toEqual([
      'Chair | Legislative Counsellor | Maria Example | Ministry of Justice | Senior Specialist – Mark Model – Ministry of Justice',
      'Member | Senior Adviser | Ann Invented | Ministry of the Interior',
    ]);
  });

  it('from Word, with several lines in a cell', () => {
    const cell = (...lines: string[]) =>
      `<td>${lines.map((line) => `<p class=MsoNormal>${line}</p>`).join('')}</td>`;
    const html = `<html><body><table class=MsoNormalTable>
      <tr>${cell('Rooli')}${cell('Jäsen')}${cell('Varajäsen')}</tr>
      <tr>${cell('Puheenjohtaja')}${cell('lainsäädäntöneuvos', 'Maija Esimerkki', 'oikeusministeriö')}${cell('erityisasiantuntija', 'Matti Malli', 'oikeusministeriö')}</tr>
      <tr>${cell('Jäsen')}${cell('Anna Kuvitteellinen', 'neuvotteleva virkamies', 'sisäministeriö, poliisiosasto')}${cell('nimetään myöhemmin')}</tr>
    </table></body></html>`;
    expect(seen({ html })).toEqual([
      'Puheenjohtaja | lainsäädäntöneuvos | Maija Esimerkki | oikeusministeriö | erityisasiantuntija – Matti Malli – oikeusministeriö',
      'Jäsen | neuvotteleva virkamies | Anna Kuvitteellinen | sisäministeriö / poliisiosasto',
    ]);
  });

  it('with the deputy below the member in one cell, or in brackets', () => {
    const cell = (text: string) => `<td>${text.replace(/\n/g, '<br>')}</td>`;
    const html = `<table>
      <tr>${cell('Rooli')}${cell('Nimi')}</tr>
      <tr>${cell('Puheenjohtaja')}${cell('Lainsäädäntöneuvos Maija Esimerkki, oikeusministeriö\n(varajäsen erityisasiantuntija Matti Malli, oikeusministeriö)')}</tr>
      <tr>${cell('Jäsen')}${cell('Neuvotteleva virkamies Anna Kuvitteellinen, sisäministeriö\nvarajäsen: poliisitarkastaja Pekka Keksitty, Poliisihallitus')}</tr>
    </table>`;
    expect(seen({ html })).toEqual([
      'Puheenjohtaja | Lainsäädäntöneuvos | Maija Esimerkki | oikeusministeriö | erityisasiantuntija – Matti Malli – oikeusministeriö',
      'Jäsen | Neuvotteleva virkamies | Anna Kuvitteellinen | sisäministeriö | poliisitarkastaja – Pekka Keksitty – Poliisihallitus',
    ]);
  });

  it('with columns of their own, titles among the names', () => {
    expect(
      seen(
        tabs(
          ['Rooli', 'Nimi', 'Organisaatio', 'Varajäsen'],
          ['Puheenjohtaja', 'Ylijohtaja Maija Esimerkki', 'Oikeusministeriö', 'Matti Malli'],
          ['Varapuheenjohtaja', 'erityisasiantuntija Liisa Keksitty', 'Sisäministeriö', ''],
          ['Jäsen', 'Outi Mallikas', 'Esimerkki ry', 'Veera Testi'],
        ),
      ),
    ).toEqual([
      'Puheenjohtaja | Ylijohtaja | Maija Esimerkki | Oikeusministeriö |  – Matti Malli – ',
      'Varapuheenjohtaja | erityisasiantuntija | Liisa Keksitty | Sisäministeriö',
      'Jäsen |  | Outi Mallikas | Esimerkki ry |  – Veera Testi – ',
    ]);
  });
});

describe('what becomes of it at the seats of a body', () => {
  const lines = (pasted: { text: string }) =>
    seatLinesOf(contactsOf(pasted)).map(
      ({ cells: { role, organisation, person, deputy }, titles }) =>
        [role, organisation, person, titles.person, deputy, titles.deputy].join(' | '),
    );

  it('is a line a seat; a deputy of another organisation bears it', () => {
    expect(
      lines(
        tabs(
          ['Rooli', 'Nimi', 'Varajäsen'],
          [
            'Jäsen',
            'ylitarkastaja Anna Kuvitteellinen, sisäministeriö',
            'poliisitarkastaja Pekka Keksitty, Poliisihallitus',
          ],
          ['Sihteeri', 'ylitarkastaja Aino von Mallikas, sisäministeriö', ''],
        ),
      ),
    ).toEqual([
      'Jäsen | sisäministeriö | Kuvitteellinen, Anna | ylitarkastaja | Keksitty, Pekka (Poliisihallitus) | poliisitarkastaja',
      'Sihteeri | sisäministeriö | von Mallikas, Aino | ylitarkastaja |  | ',
    ]);
  });

  it('takes a deputy on a line of her own for that of the member above, and those gathered at the end for all', () => {
    expect(
      lines(
        tabs(
          ['Rooli', 'Nimi'],
          ['Puheenjohtaja', 'ylijohtaja Maija Esimerkki, oikeusministeriö'],
          ['varajäsen', 'neuvos Matti Malli, oikeusministeriö'],
          ['Jäsen', 'neuvos Anna Kuvitteellinen, sisäministeriö'],
          ['', 'varajäsen: tarkastaja Pekka Keksitty, Poliisihallitus'],
        ),
      ),
    ).toEqual([
      'Puheenjohtaja | oikeusministeriö | Esimerkki, Maija | ylijohtaja | Malli, Matti | neuvos',
      'Jäsen | sisäministeriö | Kuvitteellinen, Anna | neuvos | Keksitty, Pekka (Poliisihallitus) | tarkastaja',
    ]);
    expect(
      lines(
        tabs(
          ['Uppdrag', 'Namn'],
          ['Ordförande', 'överdirektör Maria Exempel, justitieministeriet'],
          ['Ersättare', 'regeringsrådet Matts Modell, justitieministeriet'],
          ['Ersättare', 'specialsakkunnige Per Testsson, inrikesministeriet'],
        ),
      ),
    ).toEqual([
      'Ordförande | justitieministeriet | Exempel, Maria | överdirektör |  | ',
      'Ersättare | justitieministeriet | Modell, Matts | regeringsrådet |  | ',
      'Ersättare | inrikesministeriet | Testsson, Per | specialsakkunnige |  | ',
    ]);
  });
});
