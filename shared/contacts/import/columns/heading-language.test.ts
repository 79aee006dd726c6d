import { describe, expect, it } from 'vitest';
import type { Language } from '../../../i18n/languages.ts';
import { headingLanguage, isHeadedAbroad } from './heading-language.ts';

const of = (headings: string, preferred: Language = 'fi') =>
  headingLanguage(headings.split(';'), preferred);

describe('headingLanguage', () => {
  it.each([
    ['Surname;First name;Organisation;E-mail;Phone', 'en'],
    ['Name;Title;Organisation;Email', 'en'],
    ['n_family;org_name;tel_cell;adr_country', 'en'],
    ['Efternamn;Förnamn;Organisation;E-post;Telefon', 'sv'],
    ['Namn;Titel;Organisation;E-postadress;Gatuadress;Ort', 'sv'],
    ['Sukunimi;Etunimi;Organisaatio;Sähköposti;Puh.', 'fi'],
    ['Jäsen;Organisation;Email;Mobil', 'fi'],
    ['3. Organisation som du representerar;Ditt namn', 'sv'],
  ])('%s', (headings, language) => {
    for (const screen of ['fi', 'sv', 'en'] as const) expect(of(headings, screen)).toBe(language);
  });

  it('says nothing of what all languages share, nor of another language', () => {
    expect(of('Organisation;Email;Tel;;')).toBeNull();
    expect(of('Nachname;Vorname;Firma;Telefon geschäftlich;Adresse')).toBeNull();
    expect(of('Nom;Prénom;Courriel;Pays')).toBeNull();
    expect(of('')).toBeNull();
  });

  it('takes the language of the screen where a list is headed in two', () => {
    const both = 'Nimi / Namn;Sähköposti / E-post;Organisaatio / Organisation';
    expect(of(both, 'sv')).toBe('sv');
    expect(of(both, 'fi')).toBe('fi');
    expect(of(both, 'en')).toBe('fi');
  });
});

describe('isHeadedAbroad', () => {
  it.each([
    'Vorname;Nachname;Dienststelle;Telefon;PLZ;Ort;E-Mail',
    'Imię;Nazwisko;Instytucja;Stanowisko;Telefon;Adres e-mail',
    'Eesnimi;Perekonnanimi;Asutus;Ametikoht;Telefon;E-post;Linn',
    'Navn;Firma;Adresse;Postnr;By;Telefon',
    'Nombre;Apellidos;Cargo;Teléfono',
  ])('%s', (headings) => expect(isHeadedAbroad(headings.split(';'))).toBe(true));

  it.each([
    'Nimi;Organisaatio;Puhelin;Sähköposti;Osoite;Postinumero',
    'Namn;Organisation;Telefon;Adress;Postnummer;Ort',
    'Name;Organisation;Phone;Address;City',
    'Sukunimi;Etunimi;Firma;Puhelin',
    '',
  ])('not %s', (headings) => expect(isHeadedAbroad(headings.split(';'))).toBe(false));
});
