export const forms = {
  code: 'Lomakkeen tunnus',
  choose: 'Valitse',
  head: { asked: 'Kohta {{code}}', answer: 'Vastaus (lomake {{code}})' },
  earlier: 'Aiempi vastaus: {{source}}',
  tableDescription: 'Vasemmalla se, mitä kysytään, oikealla tila vastaukselle.',
  howTo: {
    title: 'Näin vastaat',
    write:
      'Kirjoita vastaus oikeanpuoleiseen ruutuun. Ruutu kasvaa tekstin mukana, ja siinä voi olla luetteloita ja taulukoita.',
    choose: 'Missä lukee Valitse, valitse vastaus luettelosta.',
    codes:
      'Jätä kysymykset ja niiden perässä olevat tunnukset paikoilleen: niistä vastaus luetaan oikeaan kohtaan.',
    earlier:
      'Harmaalla pohjalla on aiempi vastaus. Se on vain luettavaksi: kirjoita uusi vastaus kokonaan omaan ruutuunsa.',
    elsewhere:
      'Jos teillä ei ole asiaan lisättävää, kirjoittakaa sekin ruutuun. Tyhjä ruutu tarkoittaa, ettei siihen ole vielä vastattu.',
    return: 'Palauta tämä sama tiedosto Word-muodossa.',
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
    message: {
      subject: '{{programme}}: seurantalomake',
      text: 'Hyvä vastaanottaja,\n\nliitteenä on lomake, jolla pyydetään tietoja siitä, miten toimintaohjelman toimenpiteet ovat edenneet. Täyttäkää lomake ja palauttakaa se vastauksena tähän viestiin{{by}}.\n\nYstävällisin terveisin',
      by: ' viimeistään {{day}}',
    },
  },
} as const;
