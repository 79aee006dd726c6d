/** Documents of what changed between two versions of a programme. */
export const programmeChanges = {
  title: 'Muutosluettelo: {{programme}}',
  heading: 'Muutokset',
  from: 'Aiempi versio',
  to: 'Myöhempi versio',
  about: 'Muutokset ohjelman järjestyksessä ja se, kuka muutosta pyysi ja miksi:',
  none: 'Versioiden välillä ei ole muutoksia.',
  /** In the place of a value that was not there, or is no more. */
  wasNot: 'ei ollut',
  isNot: 'poistettu',
  column: { place: 'Kohta', before: 'Ennen', after: 'Nyt', reason: 'Kuka pyysi ja miksi' },
  documents: 'Asiakirjat',
  document: {
    'programme-compare': 'Vertailu jäljitettyinä muutoksina',
    'programme-changes': 'Muutosluettelo perusteluineen',
  },
  compare: {
    title: 'Versiovertailu: {{programme}}',
    howTo:
      'Muutokset on merkitty Wordin jäljitettyinä muutoksina. Kun hylkäät ne kaikki, jäljelle jää aiempi versio, ja kun hyväksyt ne kaikki, myöhempi.',
  },
} as const;
