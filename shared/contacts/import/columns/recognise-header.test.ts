import { expect, it } from 'vitest';
import { isOfSomeoneElse, recogniseHeader } from './recognise-header.ts';

it.each([
  ['Sukunimi', 'familyName', 'plain'],
  ['Suku-nimi:', 'familyName', 'plain'],
  ['1. Nimi', 'fullName', 'plain'],
  ['3) Organisaatio, jota edustat', 'organisation', 'plain'],
  ['Etunimi *', 'givenName', 'plain'],
  ['För- och efternamn', 'fullName', 'plain'],
  ['Nimi / Namn', 'fullName', 'plain'],
  ['S-posti', 'email', 'plain'],
  ['Sähköposti (työ)', 'email', 'work'],
  ['E-postadress', 'email', 'plain'],
  ['E-mail 2 Address', 'email', '2'],
  ['E-mail 1 - Value', 'email', '1'],
  ['E-mail 1 - Label', 'ignore', '1'],
  ['E-mail Display Name', 'ignore', 'plain'],
  ['E-postnamn', 'ignore', 'plain'],
  ['Yhteyshenkilön sähköposti', 'email', 'plain'],
  ['Sähkposti', 'email', 'plain'],
  ['Imię i nazwisko', 'fullName', 'plain'],
  ['Iestāde', 'organisation', 'plain'],
  ['El. paštas', 'email', 'plain'],
  ['Organisasjon', 'organisation', 'plain'],
  ['Puh.', 'phone', 'plain'],
  ['Business Phone 2', 'phoneWork', 'plain'],
  ['Telefon, arbete', 'phoneWork', 'work'],
  ['Home Phone', 'phone', 'home'],
  ['GSM', 'phoneMobile', 'plain'],
  ['Työfaksi', 'ignore', 'work'],
  ['Katuosoite', 'street', 'plain'],
  ['Business Street', 'street', 'work'],
  ['Address 1 - Postal Code', 'postalCode', '1'],
  ['Käyntiosoite', 'street', 'other'],
  ['Postinro ja -tmp', 'postalCodeAndCity', 'plain'],
  ['Postnummer och ort', 'postalCodeAndCity', 'plain'],
  ['Country/Region', 'country', 'plain'],
  ['Asiointikieli', 'language', 'plain'],
  ['Group Membership', 'groups', 'plain'],
  ['Organization 1 - Title', 'title', '1'],
  ['n_given', 'givenName', 'plain'],
  ['n_family', 'familyName', 'plain'],
  ['adr_city', 'city', 'plain'],
  ['tel_cell', 'phoneMobile', 'plain'],
  ['tel_no', 'phone', 'plain'],
  ['org_name', 'organisation', 'plain'],
  ['company_name', 'organisation', 'plain'],
  ['contact_email', 'email', 'plain'],
  ['Tehtävänimike', 'title', 'plain'],
  ['Befattning', 'title', 'plain'],
  ['Henkilötunnus', 'identityCode', 'plain'],
  ['Personbeteckning', 'identityCode', 'plain'],
  ['Nachname', 'familyName', 'plain'],
  ['Entity', 'organisation', 'plain'],
  ['Name of institution', 'organisation', 'plain'],
  ['Focal point', 'fullName', 'plain'],
  ['Directorate', 'unit', 'plain'],
  ['Functional title', 'title', 'plain'],
  ['Courtesy title (Mr/Ms)', 'honorific', 'plain'],
  ['Postios.', 'street', 'plain'],
  ['Käyntios.', 'street', 'other'],
  ['S-postios.', 'email', 'plain'],
  ['E-postadr.', 'email', 'plain'],
  ['Contact number', 'phone', 'plain'],
  ['Mob.', 'phoneMobile', 'plain'],
  ['Postinro ja -paikka', 'postalCodeAndCity', 'plain'],
  ['Member State', 'country', 'plain'],
  ['Toivottu kieli', 'language', 'plain'],
  ['Muistilaput', 'notes', 'plain'],
  ['Yksityinen', 'ignore', 'plain'],
])('reads %j as %s', (header, meaning, set) => {
  expect(recogniseHeader(header)).toMatchObject({ meaning, set });
});

it.each([
  '',
  '__proto__',
  'constructor',
  'Meikäläinen',
  'Ruokavalio',
  'Entinen sukunimi',
  'Esimiehen sähköposti',
  'Varajäsenen puhelin',
  'Maakunnat',
  'x'.repeat(10_000),
])('makes nothing of %j', (header) => {
  expect(recogniseHeader(header)).toBeNull();
});

it.each([
  'Varajäsenen sähköposti',
  'Varahenkilön sähköposti',
  'Varaedustajan puhelin',
  'Sijaisen sähköposti',
  'Suppleantens e-post',
  'Personlig suppleant',
  'Substitute e-mail',
  'Alternate member email',
  'Sähköposti (varajäsen)',
  'Sähköposti, varajäsen',
  'E-post (ersättare)',
  'Nimi (varajäsen)',
])('takes no column of a deputy for the member’s: %j', (header) => {
  expect(recogniseHeader(header)).toBeNull();
  expect(isOfSomeoneElse(header)).toBe(true);
});

it.each(['Jäsen / varajäsen', 'Jäsen (varajäsen)', 'Alternate email', 'Varasto', 'Sijainti'])(
  'says nothing of a deputy in %j',
  (header) => {
    expect(isOfSomeoneElse(header)).toBe(false);
  },
);
