/** Käännöstilaus: ordering translations of the programme's texts, reading them back, and how far they are. */
export const translationOrder = {
  amount: '{{texts}}, {{words}}, {{letters}}',
  texts_one: '{{count}} teksti',
  texts_other: '{{count}} tekstiä',
  words_one: '{{count}} sana',
  words_other: '{{count}} sanaa',
  letters_one: '{{count}} merkki',
  letters_other: '{{count}} merkkiä',
  document: {
    title: 'Käännöstilaus: {{programme}}',
    languages: 'Kielet',
    into: { sv: 'suomesta ruotsiin', en: 'suomesta englantiin' },
    deadline: 'Määräaika',
    contact: 'Yhteyshenkilö',
    amount: 'Laajuus',
    howTo: 'Näin tilaus täytetään:',
    steps: {
      fill: 'Kirjoita käännös taulukon oikeanpuoleiseen sarakkeeseen, saman rivin suomenkielisen tekstin viereen. Alaotsikot ja taulukoiden solut ovat omina riveinään.',
      older:
        'Jos oikealla on jo tekstiä, se on aiempi käännös. Tarkista se suomenkielistä vasten ja korjaa sitä tarvittaessa.',
      markers:
        'Merkintä [1] on alaviitteen paikka ja {1.2} viittaus toimenpiteeseen 1.2. Kirjoita sama merkintä käännöksen vastaavaan kohtaan.',
      form: 'Lihavointi, kursiivi ja linkit siirtyvät käännöksestä ohjelmaan sellaisina kuin ne kirjoitat.',
      codes:
        'Älä muuta vasenta saraketta: sen tunnisteesta ohjelma tietää, mihin kukin käännös kuuluu. Älä muuta suomenkielistä tekstiä; ehdota muutosta viestissäsi.',
      return: 'Tallenna tiedosto Word-muodossa (.docx) ja palauta se yhteyshenkilölle.',
    },
    column: { field: 'Kohta ja tunniste', source: 'Suomi', sv: 'Ruotsi', en: 'Englanti' },
    part: {
      whole: '{{title}}',
      chapter: '{{number}} {{title}}',
      annex: 'Liite {{number}}: {{title}}',
      goal: 'Tavoite {{number}}: {{title}}',
    },
    tableDescription: 'Kohta ja tunniste, suomenkielinen teksti, käännös.',
    earlier: 'Aiempi käännös',
    earlierNote:
      'Aiempi käännös jakautuu toisin kuin suomenkielinen teksti. Käytä sitä seuraavien rivien pohjana; tätä riviä ei lueta takaisin.',
  },
  field: {
    programmes: { title: 'Ohjelman nimi' },
    chapters: { title: 'Luvun otsikko', body: 'Luvun teksti' },
    goals: { title: 'Tavoite', why: 'Perustelu', target: 'Tavoitetila' },
    actions: { title: 'Toimenpide', scheduleNote: 'Aikataulu', description: 'Kuvaus' },
    milestones: { title: 'Välietappi' },
    indicators: { name: 'Mittari', definition: 'Mittarin määritelmä', source: 'Mittarin lähde' },
  },
  failure: {
    encrypted: 'Tiedosto on suojattu salasanalla. Poista suojaus ja yritä uudelleen.',
    damaged: 'Tiedosto on vahingoittunut. Pyydä kääntäjältä uusi.',
    hostile: 'Tiedostossa on sisältöä, jota ei voi lukea turvallisesti.',
    'too-large': 'Tiedosto on liian suuri käännöstilaukseksi.',
    'not-word': 'Tiedosto ei ole Word-asiakirja (.docx).',
    'not-an-order':
      'Asiakirjassa ei ole käännöstilauksen tunnisteita. Onko se jokin toinen asiakirja?',
    'other-programme': 'Käännöstilaus on toisesta toimintaohjelmasta.',
  },
} as const;
