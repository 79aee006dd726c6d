import { personTexts } from './personTexts.ts';

export const contactExports = {
  /** File name and document title. */
  title: 'Yhteystiedot',
  sheet: 'Yhteystiedot',
  column: {
    familyName: 'Sukunimi',
    givenName: 'Etunimi',
    ...personTexts,
    honorific: 'Arvonimi',
    title: 'Tehtävänimike',
    organisation: 'Organisaatio',
    unit: 'Yksikkö',
    email: 'Sähköposti',
    phoneWork: 'Työpuhelin',
    phoneMobile: 'Matkapuhelin',
    phoneOther: 'Puhelin (muu)',
    street: 'Lähiosoite',
    postalCode: 'Postinumero',
    city: 'Postitoimipaikka',
    country: 'Maa',
    language: 'Asiointikieli',
    groups: 'Ryhmät',
    notes: 'Muistiinpanot',
  },
  language: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
  failure: {
    'identity-code_one':
      'Tiedostoa ei tehty, koska siinä olisi ollut henkilötunnus. Yhteystieto: {{contact}}. Kenttä: {{column}}. Poista henkilötunnus ja yritä uudelleen.',
    'identity-code_other':
      'Tiedostoa ei tehty, koska siinä olisi ollut henkilötunnuksia ({{count}} kentässä). Ensimmäinen yhteystieto: {{contact}}. Kenttä: {{column}}. Poista henkilötunnukset ja yritä uudelleen.',
  },
  template: {
    title: 'Yhteystietopohja',
    hint: {
      familyName:
        'Yksi henkilö riville. Organisaation yhteisten tietojen rivillä nimet jätetään tyhjiksi.',
      title: 'Esimerkiksi erityisasiantuntija.',
      organisation: 'Organisaation virallinen nimi kokonaan.',
      email: 'Muodossa nimi@esimerkki.fi. Jos osoitteita on useita, erota ne puolipisteellä.',
      phoneWork: 'Suuntanumeroineen. Jos numeroita on useita, erota ne puolipisteellä.',
      phoneMobile: 'Vain työkäytössä oleva numero.',
      street: 'Työpaikan postiosoite. Kotiosoitetta ei kirjoiteta.',
      language: 'Valitse luettelosta kieli, jolla henkilölle kirjoitetaan.',
      notes: 'Vain työhön liittyvää. Henkilötunnuksia tai asiakkaiden tietoja ei kirjoiteta.',
    },
    lines: {
      heading: 'Näin täytät pohjan',
      rows: 'Kirjoita välilehdelle Yhteystiedot jokainen henkilö omalle rivilleen. Organisaation yhteiset yhteystiedot, esimerkiksi kirjaamon, voit kirjoittaa omalle rivilleen: jätä silloin nimet tyhjiksi.',
      header:
        'Älä muuta otsikkoriviä äläkä lisää rivejä sen yläpuolelle. Jätä tyhjäksi se, mitä ei ole.',
      several: 'Jos sähköpostiosoitteita tai puhelinnumeroita on useita, erota ne puolipisteellä.',
      language: 'Valitse asiointikieli luettelosta.',
      privacy:
        'Kirjoita vain työhön liittyviä yhteystietoja. Älä kirjoita henkilötunnuksia, kotiosoitteita tai asiakkaiden tietoja.',
      save: 'Tallenna tiedosto Excel-työkirjana (.xlsx) ja palauta se lähettäjälle.',
    },
  },

  names: {
    acts: {
      exportContacts: 'merkintä yhteystietojen viennistä ({{name}})',
    },
  },
} as const;
