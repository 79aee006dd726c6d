export const welcome = {
  title: 'Tervetuloa',
  steps: 'Aloituksen vaiheet',
  done: 'valmis',
  intro:
    'Ohjelma pitää toimiston yhteystiedot ja asiakirjat yhdessä paikassa. Kaikki pysyy tällä tietokoneella.',
  skip: 'Ohita',
  language: { step: 'Kieli', title: 'Millä kielellä haluat käyttää ohjelmaa?' },
  office: {
    step: 'Toimisto',
    title: 'Mitä toimistosta kerrotaan asiakirjoissa?',
    text: 'Voit jättää kentät tyhjiksi ja täydentää ne myöhemmin asetuksissa.',
  },
  begin: {
    step: 'Aloitus',
    title: 'Miten aloitat?',
    empty: 'Tyhjästä toimistosta',
    emptyHelp: 'Tuo oma sidosryhmälista tai lisää ensimmäinen yhteystieto.',
    sample: 'Esimerkkitoimistosta',
    sampleHelp:
      'Keksittyjä henkilöitä ja organisaatioita kokeilemista varten. Ne on merkitty, ja ne voi poistaa yhdellä kertaa.',
    restore: 'Varmuuskopiosta',
    restoreHelp: 'Palauta tiedot, jotka on tallennettu toisella tietokoneella.',
    finish: 'Aloita',
  },
} as const;
