export const forms = {
  code: 'Lomakkeen tunnus',
  choose: 'Valitse',
  head: { asked: 'Kohta {{code}}', answer: 'Vastaus (lomake {{code}})' },
  earlier: 'Aiempi vastaus: {{source}}',
  tableDescription: 'Vasemmalla se, mitä kysytään, oikealla tila vastaukselle.',
  identityCode: 'Lomakkeella on henkilötunnus: {{name}}. Poista se ensin. Mitään ei tallennettu.',
  howTo: {
    title: 'Näin vastaatte',
    write: 'Kirjoittakaa vastaus oikeanpuoleiseen ruutuun. Ruutu kasvaa tekstin mukana.',
    choose: 'Missä lukee Valitse, valitkaa vastaus luettelosta.',
    codes:
      'Jättäkää kysymykset ja niiden perässä olevat tunnukset paikoilleen: niistä vastaus luetaan oikeaan kohtaan.',
    earlier:
      'Harmaalla pohjalla on aiempi vastaus. Se on vain luettavaksi: kirjoittakaa uusi vastaus kokonaan omaan ruutuunsa.',
    elsewhere:
      'Jos asiaan ei ole lisättävää, kirjoittakaa sekin ruutuun. Tyhjä ruutu tarkoittaa, ettei siihen ole vielä vastattu.',
    return: 'Palauttakaa tämä sama tiedosto, ei PDF:nä.',
    breaks: 'Rivinvaihto ruudun sisällä: Alt+Enter.',
  },
  questionnaire: {
    kind: 'Kysely',
    questions: 'Kysymykset',
    respondent: 'Vastaaja',
    body: 'Kysyjä',
    due: 'Vastaukset viimeistään',
    dueOn: 'Viimeistään {{day}}',
    returnTo: 'Palautus',
    earlierSource: '{{questionnaire}}, kysymys {{number}} ({{day}})',
    message: {
      subject: '{{questionnaire}}: kysymykset vastattaviksi',
      request:
        'Pyydämme vastauksianne kysymyksiin, jotka koskevat kyselyä {{questionnaire}}. Kirjoittakaa vastaukset liitteenä olevaan lomakkeeseen ja palauttakaa se samassa tiedostomuodossa (ei PDF:nä) vastauksena tähän viestiin.',
      requestBy:
        'Pyydämme vastauksianne kysymyksiin, jotka koskevat kyselyä {{questionnaire}}. Kirjoittakaa vastaukset liitteenä olevaan lomakkeeseen ja palauttakaa se samassa tiedostomuodossa (ei PDF:nä) vastauksena tähän viestiin viimeistään {{day}}.',
      reminderSubject: '{{questionnaire}}: muistutus vastauksista',
      reminder:
        'Emme ole vielä saaneet kaikkia vastauksianne kysymyksiin, jotka koskevat kyselyä {{questionnaire}}. Liitteenä ovat muistutus ja lomake. Täyttäkää lomake ja palauttakaa se samassa tiedostomuodossa (ei PDF:nä) vastauksena tähän viestiin mahdollisimman pian.',
      reminderOf:
        'Emme ole vielä saaneet kaikkia vastauksianne kysymyksiin, jotka koskevat kyselyä {{questionnaire}}. Määräpäivä: {{day}}. Liitteenä ovat muistutus ja lomake. Täyttäkää lomake ja palauttakaa se samassa tiedostomuodossa (ei PDF:nä) vastauksena tähän viestiin.',
    },
  },
  extract: {
    kind: 'Ote vahvistettavaksi',
    title: '{{programme}}: toimenpiteenne vahvistettaviksi',
    programme: 'Toimintaohjelma',
    howTo:
      'Jokaisesta toimenpiteestä on ensin se, mitä ohjelmassa sanotaan, ja sen alla taulukko vastaustanne varten.',
    ownWords:
      'Jos haluatte muuttaa toimenpiteen tekstiä, kirjoittakaa uusi muotoilu kohtaan Muutosehdotus tai perustelu. Toimenpiteen omaa tekstiä ei muuteta tässä tiedostossa.',
    meanings: 'Mitä vastaukset tarkoittavat',
    meaning: {
      confirmed: 'Vahvistamme: taho ottaa osuutensa sellaisena kuin se on.',
      conditions: 'Vahvistamme muutettuna: taho ottaa osuutensa, jos ehdotettu muutos tehdään.',
      refused:
        'Emme vahvista: taho ei ota osuutta. Perustelu kirjoitetaan sille varattuun kohtaan.',
    },
    share: 'Vahvistatteko osuutenne?',
    answer: {
      confirmed: 'Vahvistamme',
      conditions: 'Vahvistamme muutettuna',
      refused: 'Emme vahvista',
    },
    proposal: 'Muutosehdotus tai perustelu',
    proposalHint: 'Uusi muotoilu, ehto tai syy.',
    contact: 'Toimenpiteen yhteyshenkilö',
    contactHint: 'Nimi ja sähköpostiosoite.',
    message: {
      subject: '{{programme}}: toimenpiteenne vahvistettaviksi',
      request:
        'Valmisteltavassa toimintaohjelmassa ({{programme}}) on toimenpiteitä, joista olette vastuussa tai joihin osallistutte. Ne ovat liitteenä. Vastatkaa lomakkeeseen, vahvistatteko ne, ja palauttakaa se samassa tiedostomuodossa (ei PDF:nä) vastauksena tähän viestiin.',
      requestBy:
        'Valmisteltavassa toimintaohjelmassa ({{programme}}) on toimenpiteitä, joista olette vastuussa tai joihin osallistutte. Ne ovat liitteenä. Vastatkaa lomakkeeseen, vahvistatteko ne, ja palauttakaa se samassa tiedostomuodossa (ei PDF:nä) vastauksena tähän viestiin viimeistään {{day}}.',
    },
  },
  workbook: { form: 'Lomake', lists: 'Luettelot' },
  followUp: {
    kind: 'Seurantalomake',
    title: '{{programme}}: toimenpiteiden tila',
    asOf: 'Kuvaa tilanne sellaisena kuin se oli {{day}}.',
    status: 'Toimenpiteen tila',
    round: 'Seurantakierros',
    indicator: 'Mittari: {{name}}',
    unit: 'Yksikkö: {{unit}}',
    meanings: 'Mitä tilat tarkoittavat',
    meaning: '{{status}}: {{meaning}}',
    action: 'Mitä tehdään',
    role: 'Roolinne',
    schedule: 'Aikataulu',
    general: 'Muuta',
    remarks: 'Muuta sanottavaa',
    remarksHint:
      'Tähän voitte kirjoittaa vapaasti mitä vain, mikä ei kuulu yksittäiseen toimenpiteeseen.',
    message: {
      subject: '{{programme}}: seurantalomake',
      request:
        'Pyydämme tietoja siitä, miten toimintaohjelman toimenpiteet etenevät (tilanne {{asOf}}). Täyttäkää liitteenä oleva lomake ja palauttakaa se samassa tiedostomuodossa (ei PDF:nä) vastauksena tähän viestiin.',
      requestBy:
        'Pyydämme tietoja siitä, miten toimintaohjelman toimenpiteet etenevät (tilanne {{asOf}}). Täyttäkää liitteenä oleva lomake ja palauttakaa se samassa tiedostomuodossa (ei PDF:nä) vastauksena tähän viestiin viimeistään {{day}}.',
      reminderSubject: '{{programme}}: muistutus seurantatiedoista',
      reminder:
        'Emme ole vielä saaneet kaikkia pyytämiämme tietoja siitä, miten toimintaohjelman toimenpiteet etenevät (tilanne {{asOf}}). Liitteenä ovat muistutus ja lomake. Täyttäkää lomake ja palauttakaa se samassa tiedostomuodossa (ei PDF:nä) vastauksena tähän viestiin mahdollisimman pian.',
      reminderOf:
        'Emme ole vielä saaneet kaikkia pyytämiämme tietoja siitä, miten toimintaohjelman toimenpiteet etenevät (tilanne {{asOf}}). Määräpäivä: {{day}}. Liitteenä ovat muistutus ja lomake. Täyttäkää lomake ja palauttakaa se samassa tiedostomuodossa (ei PDF:nä) vastauksena tähän viestiin.',
    },
  },
  message: {
    greeting: 'Hyvä vastaanottaja,',
    regards: 'Ystävällisin terveisin',
  },
  state: {
    sure: 'varma',
    check: 'tarkista',
    conflict: 'ristiriita',
    missing: 'puuttuu',
  },
  why: {
    'marks-agree': 'Tunnisteet täsmäävät.',
    'one-mark': 'Vain yksi tunniste kertoo, mihin vastaus kuuluu.',
    'label-only': 'Kohta tunnettiin pelkästään sen tekstistä.',
    'label-edited': 'Kysymyksen tekstiä on muutettu.',
    'form-guessed': 'Lomakkeen tunnusta ei löytynyt: lomake on päätelty sanoista.',
    'outside-table': 'Vastaus on taulukon ulkopuolella.',
    'extra-cell': 'Vastaus on useassa ruudussa.',
    'row-after': 'Vieressä on ylimääräinen rivi: vastaus voi jatkua siinä.',
    'text-left-over': 'Ruutu on tyhjä, mutta tiedostossa on tekstiä, jota ei voitu sijoittaa.',
    'maybe-elsewhere':
      'Ruutu on tyhjä, mutta toisen kohdan vastauksessa voi olla tähän kuuluvaa tekstiä.',
    repeated: 'Kohta on tiedostossa useammin kuin kerran.',
    'same-text': 'Sama pitkä teksti on myös toisessa kohdassa.',
    'code-in-answer': 'Vastauksessa on toisen kohdan tunnus.',
    'other-heading': 'Vastaus on toisen kohdan otsikon alla.',
    'other-file': 'Toisessa palautetussa tiedostossa on eri vastaus.',
    'not-in-list': 'Vastaus ei ole luettelossa.',
    'no-number': 'Vastaus ei ole pelkkä luku.',
    'placeholder-left': 'Vastauksen edessä on yhä Valitse.',
    tracked: 'Vastauksessa on jäljitettyjä muutoksia. Ne on luettu hyväksyttyinä.',
    picture: 'Vastauksessa on kuva.',
    'text-box': 'Vastaus on tekstiruudussa.',
    'nested-table': 'Vastauksessa on taulukko.',
    struck: 'Vastauksessa on yliviivattua tekstiä.',
    hidden: 'Vastauksessa on piilotettua tekstiä, jota ei luettu.',
    comment: 'Vastaukseen liittyy kommentti.',
    note: 'Vastauksessa on alaviite. Se on luettu mukaan.',
    'unknown-sign': 'Vastauksessa on merkki, jota ei tunneta.',
    'foreign-part': 'Ruutuun on upotettu osa, jota ei voitu lukea.',
    'unknown-formula': 'Ruudussa on kaava, jonka tulosta tiedostossa ei ole.',
    'marks-disagree': 'Tunnisteet ovat ristiriidassa keskenään.',
    'two-answers': 'Kohtaan on kaksi eri vastausta.',
    'cells-merged': 'Ruutuja on yhdistetty: ei voi tietää, mikä teksti kuuluu mihin.',
    'with-label': 'Vastaus on kysymyksen ruudussa.',
    'not-found': 'Kohtaa ei ole tiedostossa.',
    'row-deleted': 'Kohdan rivi on poistettu.',
  },
  issue: {
    'no-form': 'Tiedostosta ei löytynyt tunnettua lomaketta.',
    'unknown-form': 'Tiedostossa on lomake, jota tässä ei tunneta.',
    'form-guessed': 'Lomakkeen tunnusta ei löytynyt: lomake on päätelty sanoista.',
    'several-forms': 'Tiedostossa on useita lomakkeita.',
    'codes-differ': 'Tiedosto nimeää myös lomakkeen, jonka rivejä siinä ei ole.',
    'form-text-changed': 'Lomakkeen omaa tekstiä on muutettu.',
    'tracked-changes': 'Tiedostossa on jäljitettyjä muutoksia.',
    comments: 'Tiedostossa on kommentteja.',
    pictures: 'Tiedostossa on kuvia.',
    macros: 'Tiedostossa on makroja. Niitä ei suoritettu.',
    'foreign-part': 'Tiedostoon on upotettu osa, jota ei voitu lukea.',
    'unplaced-text': 'Osaa tekstistä ei voitu sijoittaa.',
    'identity-code': 'Vastauksessa on henkilötunnus. Sellaista tekstiä ei voi ottaa mukaan.',
  },
  otherRound: 'Tämä on kierroksen ”{{round}}” lomake. Uudempi kierros ”{{newer}}” on jo alkanut.',
  failure: {
    unreadable: 'Tiedostoa ei voi lukea.',
    encrypted: 'Tiedostossa on salasana. Pyydä tallentamaan se ilman salasanaa.',
    damaged: 'Tiedosto on vioittunut. Pyydä lähettämään se uudelleen.',
    hostile: 'Tiedosto ei ole tavallinen lomake, eikä sitä avata.',
    'too-large': 'Tiedosto on liian suuri lomakkeeksi.',
    'old-word':
      'Tiedosto on vanhassa Word-muodossa (.doc). Avaa se Wordissa ja tallenna .docx-muotoon.',
    'old-excel':
      'Tiedosto on vanhassa Excel-muodossa (.xls). Avaa se Excelissä ja tallenna .xlsx-muotoon.',
    pdf: 'Tiedosto on PDF. Pyydä alkuperäinen Word-tiedosto.',
    rtf: 'Tiedosto on RTF-muodossa. Avaa se Wordissa ja tallenna .docx-muotoon.',
    'web-page': 'Tiedosto on verkkosivu eikä lomake. Pyydä alkuperäinen Word-tiedosto.',
    'not-a-form': 'Tiedosto ei ole Word-, Excel- eikä OpenDocument-lomake.',
    'no-form-in-message':
      'Viestissä ei ole lomaketta. Jos vastaus on viestin tekstissä, kirjaa se käsin.',
    empty: 'Tiedosto on tyhjä. Pyydä lähettämään se uudelleen.',
  },
} as const;
