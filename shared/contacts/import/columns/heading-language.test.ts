import { describe, expect, it } from 'vitest';
import type { Language } from '../../../i18n/languages.ts';
import { headingLanguage } from './heading-language.ts';

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
