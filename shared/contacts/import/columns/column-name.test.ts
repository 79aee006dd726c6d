import { describe, expect, it } from 'vitest';
import { fi } from '../../../i18n/fi/index.ts';
import { LANGUAGES } from '../../../i18n/languages.ts';
import { translatorFor } from '../../../i18n/translate.ts';
import { readTable } from '../../../tabular/read-table.ts';
import { columnName } from './column-name.ts';
import { planImport } from '../plan-import.ts';
import { recogniseHeader } from './recognise-header.ts';

const CARD = `BEGIN:VCARD
VERSION:3.0
N:Virtanen;Maija;Liisa;FT;Jr
ORG:Oikeusministeriö;Osasto
TITLE:neuvos
EMAIL:maija.virtanen@om.invalid
TEL;TYPE=cell:040 555 0101
TEL;TYPE=work:09 000 0101
TEL;TYPE=cell:040 555 0102
TEL;TYPE=home:09 000 0102
TEL;TYPE=fax:09 000 0103
TEL;TYPE=pager:09 000 0104
ADR;TYPE=work:;;Katu 1;Helsinki;;00130;Suomi
ADR;TYPE=work:;;Katu 2;Espoo;;02100;Suomi
ADR;TYPE=home:;;Tie 3;Austin;Texas;73301;USA
NICKNAME:Maikki
BDAY:1970-01-01
ROLE:juristi
URL:https://om.invalid
CATEGORIES:Verkosto
NOTE:terve
LANG:fi
END:VCARD
`;
const LDIF = `dn: cn=Virtanen
objectclass: person
cn: Maija Virtanen
sn: Virtanen
givenName: Maija
mail: maija.virtanen@om.invalid
telephoneNumber: 09 000 0101
mozillaHomeCountryName: Suomi
description: terve
`;

/** What the columns of a file are called in the window. */
async function namesIn(language: 'fi' | 'sv' | 'en', text: string): Promise<string[]> {
  const read = await readTable(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.failure.code);
  const plan = planImport(read.value);
  return plan.columns.map((column) => columnName(column, plan, translatorFor(language)));
}

/** The field that a header is read as, and of which of several addresses and numbers; both of no matter where it is left out. */
function readAs(header: string) {
  const { meaning, set } = recogniseHeader(header) ?? {};
  return meaning === 'ignore' ? meaning : [meaning, set];
}

describe('what the columns of an address book are called', () => {
  it('is in the language of the window', async () => {
    expect(await namesIn('fi', CARD)).toMatchInlineSnapshot(`
      [
        "Sukunimi",
        "Etunimi",
        "Toinen nimi",
        "Arvonimi",
        "Jälkiliite",
        "Tehtävä",
        "Organisaatio",
        "Yksikkö",
        "Sähköposti",
        "Matkapuhelin",
        "Työpuhelin",
        "Matkapuhelin 2",
        "Kotipuhelin",
        "Työ: lähiosoite",
        "Työ: postinumero",
        "Työ: postitoimipaikka",
        "Työ: maa",
        "Koti: lähiosoite",
        "Koti: postinumero",
        "Koti: postitoimipaikka",
        "Koti: osavaltio",
        "Koti: maa",
        "Osoite 2: lähiosoite",
        "Osoite 2: postinumero",
        "Osoite 2: postitoimipaikka",
        "Osoite 2: maa",
        "Kieli",
        "Luokat",
        "Muistiinpanot",
        "Faksi",
        "Hakulaite",
        "Verkkosivu",
        "Lempinimi",
        "Syntymäpäivä",
        "Ammattiala",
      ]
    `);
    expect(await namesIn('sv', LDIF)).toMatchInlineSnapshot(`
      [
        "Efternamn",
        "Förnamn",
        "E-post",
        "Arbetstelefon",
        "Hem: land",
        "Anteckningar",
      ]
    `);
    expect(await namesIn('fi', '"Virtanen, Maija" <maija.virtanen@om.invalid>;')).toEqual([
      'Koko nimi',
      'Sähköposti',
    ]);
  });

  it('means the same as the name that the reader gave: rows saved to be corrected read back', () => {
    const names = Object.keys(fi.import.entryColumn);
    for (const header of [...names, 'Mobile phone 2', 'Address 2 - Postal code']) {
      for (const language of LANGUAGES) {
        const name = columnName({ header }, { headerRow: null }, translatorFor(language));
        expect([name, readAs(name)]).toEqual([name, readAs(header)]);
      }
    }
  });
});

it('is the list’s own word where a list has a header', async () => {
  expect(await namesIn('fi', 'Family name;E-mail;Fax\nVirtanen;a@om.invalid;1\n')).toEqual([
    'Family name',
    'E-mail',
    'Fax',
  ]);
  expect(await namesIn('fi', 'Virtanen;Maija;a@om.invalid\nAho;Eino;b@om.invalid\n')).toEqual([
    '',
    '',
    '',
  ]);
});
