export const questionnaires = {
  title: 'Kyselyt',
  failure: {
    empty: 'Tiedostossa ei ole kysymyksiä. Tarkista, että valitsit oikean tiedoston.',
    'too-large': 'Tiedosto on liian suuri kyselyksi. Kopioi siitä kysymykset ja liitä ne tekstinä.',
    'too-slow':
      'Tiedoston lukeminen kesti liian kauan ja keskeytettiin. Kopioi kysymykset ja liitä ne tekstinä.',
    'not-a-table':
      'Tiedosto ei ole Word-asiakirja eikä tekstiä. Tallenna se Word-muodossa (.docx), tai kopioi kysymykset ja liitä ne tekstinä.',
    'legacy-excel':
      'Tiedosto on vanhaa muotoa. Tallenna se Word-muodossa (.docx), tai kopioi kysymykset ja liitä ne tekstinä.',
    encrypted:
      'Tiedosto on suojattu salasanalla. Poista suojaus Wordissa ja avaa tiedosto uudelleen.',
    damaged:
      'Tiedosto on vioittunut, eikä sitä voi lukea. Avaa se Wordissa ja tallenna uudelleen, tai pyydä lähettäjältä uusi.',
    hostile:
      'Tiedosto on rakennettu tavalla, joka voi vahingoittaa tietokonetta, eikä sitä avata. Tarkista lähettäjältä, mistä tiedosto on peräisin.',
    unreadable:
      'Tiedostoa ei voi lukea. Tarkista, että se on olemassa ja ettei se ole auki toisessa ohjelmassa.',
  },
} as const;
