/** Messages that were kept as files: what one says, what is to be known of it, why it cannot be read. */
export const mail = {
  kind: {
    mail: 'Sähköpostiviesti',
    invitation: 'Kokouskutsu',
    cancellation: 'Kokouksen peruutus',
    answer: 'Vastaus kokouskutsuun',
  },
  field: {
    from: 'Lähettäjä',
    to: 'Vastaanottajat',
    cc: 'Tiedoksi',
    sentAt: 'Lähetetty',
    subject: 'Aihe',
    event: 'Kokous',
    answer: 'Vastaus',
    attachments: 'Liitteet',
    issues: 'Huomattavaa',
  },
  answer: {
    ACCEPTED: 'osallistuu',
    DECLINED: 'ei osallistu',
    TENTATIVE: 'osallistuu ehkä',
    'NEEDS-ACTION': 'ei ole vastannut',
    DELEGATED: 'lähettää toisen puolestaan',
  },
  issue: {
    'identity-code':
      'Viestissä on henkilötunnukselta näyttävä merkkijono. Henkilötunnuksia ei tallenneta ohjelmaan.',
    encrypted:
      'Viesti on salattu, eikä ohjelma lue sen sisältöä. Avaa se sähköpostiohjelmassa ja tallenna salaamattomana.',
    sealed:
      'Viesti on allekirjoituksensa sisällä, eikä ohjelma lue sitä. Avaa se sähköpostiohjelmassa ja tallenna sen sisältö.',
    winmail:
      'Viestissä on liite winmail.dat, jota vain Outlook osaa avata. Pyydä lähettäjää lähettämään tiedostot tavallisina liitteinä.',
    'attachment-missing':
      'Viestin liite ei ole tiedostossa vaan muualla. Pyydä lähettäjää lähettämään se tavallisena liitteenä.',
    'cut-off': 'Viesti on kesken: sen loppu puuttuu. Tallenna se sähköpostiohjelmasta uudelleen.',
    'characters-unclear':
      'Osaa viestin merkeistä ei voitu lukea. Vertaa tekstiä sähköpostiohjelman näyttämään.',
    'charset-unknown':
      'Viesti sanoo olevansa merkistöllä, jota ohjelma ei tunne: kirjaimet voivat olla väärin. Vertaa tekstiä sähköpostiohjelman näyttämään.',
    'sender-missing': 'Viestissä ei ole lähettäjää.',
    'date-unclear': 'Viestin päiväys on kirjoitettu niin, ettei siitä saa varmaa aikaa.',
    'name-changed':
      'Liitteen nimi oli sellainen, ettei sitä voi tiedostolle antaa, ja se muutettiin.',
    'event-unclear': 'Viestin kalenteritietoa ei voitu lukea kokonaan.',
    'time-zone-unclear':
      'Kokouksen aikavyöhykettä ei tunneta. Tarkista kokouksen aika sähköpostiohjelmasta.',
    'event-repeats': 'Kokous toistuu. Tässä on vain ensimmäisen ajankohta.',
    'several-events': 'Viestissä on useita kokouksia. Tässä on vain ensimmäinen.',
  },
  take: {
    as: 'Mitä viestistä tehdään?',
    files: 'Viestit ja kokouskutsut',
    when: 'Kokouksen aika: {{when}}',
    untitled: 'Viesti ilman aihetta',
    others_one: 'Tämän jälkeen odottaa vielä yksi viesti.',
    others_other: 'Tämän jälkeen odottaa vielä {{count}} viestiä.',
    option: {
      open: 'Avaa aiemmin lisätty',
      moved: 'Uusi ajankohta',
      cancelled: 'Kokouksen peruminen',
      answer: 'Vastaus kokouksen osallistujatietoihin',
      meeting: 'Kokous',
      here: 'Liite avoinna olevaan kohtaan',
      entry: 'Yhteistyötapahtuma',
      task: 'Tehtävä',
      papers: 'Kokouksen asiakirjat',
    },
    help: {
      answer: 'Lähettäjän kutsu merkitään hyväksytyksi tai hylätyksi.',
      meeting: 'Toimielimelle lisätään kokous ja sen liitteet.',
      here: 'Viesti tallennetaan tiedostona sellaisenaan.',
      entry: 'Luonnos, jossa on lähettäjä, viestin teksti ja liitteet.',
      task: 'Aihe ja viestin teksti; liitteitä ei tallenneta.',
      papers: 'Viestin liitteet, tai viesti itse, jos liitteitä ei ole.',
    },
    action: {
      open: 'Avaa',
      moved: 'Vaihda ajankohta',
      cancelled: 'Merkitse perutuksi',
      answer: 'Merkitse vastaus',
      meeting: 'Lisää kokous',
      here: 'Lisää liite',
      entry: 'Lisää tapahtuma',
      task: 'Lisää tehtävä',
      papers: 'Lisää kokoukseen',
    },
    done: {
      moved: 'Ajankohta vaihdettu.',
      cancelled: 'Merkitty perutuksi.',
      answer: 'Vastaus merkitty.',
      meeting: 'Kokous lisätty viestistä.',
      here: 'Viesti lisätty liitteeksi.',
      entry: 'Tapahtuma lisätty viestistä.',
      task: 'Tehtävä lisätty viestistä.',
      papers: 'Asiakirjat lisätty kokoukseen.',
    },
    made: {
      moved: '{{name}}: {{before}} → {{after}}',
      cancelled: '{{name}} merkitään perutuksi.',
      meeting: 'Tästä kutsusta on jo lisätty kokous {{name}}.',
      entry: 'Tästä viestistä on jo lisätty tapahtuma {{name}}.',
      task: 'Tästä viestistä on jo lisätty tehtävä {{name}}.',
    },
    undone: 'Viestistä tehty kirjaus peruttu.',
    becomes: {
      accepted: '{{name}}: kutsu merkitään hyväksytyksi.',
      declined: '{{name}}: kutsu merkitään hylätyksi.',
      invited: '{{name}}: ei vielä varmaa vastausta, merkitään kutsutuksi.',
    },
    there: 'Toimielimellä on jo tänä päivänä kokous {{number}}. Lisätäänkö silti toinen?',
    noMeeting: 'Valitse kokous.',
    notKept: 'Osaa tiedostoista ei tallennettu.',
  },
  failure: {
    empty: 'Tiedosto on tyhjä. Tarkista, että valitsit oikean tiedoston.',
    'not-a-message':
      'Tiedosto ei ole viesti. Tallenna viesti sähköpostiohjelmasta muodossa .eml tai .msg, tai kutsu muodossa .ics.',
    'too-large': 'Viesti on liian suuri. Tallenna siitä liitteet ja avaa ne erikseen.',
    'too-deep':
      'Viestin sisällä on liian monta viestiä sisäkkäin. Tallenna sisin viesti omaksi tiedostokseen.',
    'too-slow':
      'Viestin lukeminen kesti liian kauan ja keskeytettiin. Tallenna siitä liitteet ja avaa ne erikseen.',
    hostile:
      'Viestissä on rakenne, jollaista sähköpostiohjelmat eivät tee, joten sitä ei avattu. Tarkista lähettäjältä, mistä tiedosto on peräisin.',
    damaged:
      'Viesti on vioittunut, eikä sitä voi lukea. Tallenna se sähköpostiohjelmasta uudelleen.',
    unreadable:
      'Tiedostoa ei voi lukea. Tarkista, että se on olemassa ja ettei se ole auki toisessa ohjelmassa.',
  },
} as const;
