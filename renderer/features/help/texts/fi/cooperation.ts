import type { WorkTopics } from '../../help-topic.ts';

export const cooperation: WorkTopics['cooperation'] = {
  title: 'Yhteistyöloki',
  lead: 'Lokiin kirjataan kokoukset, vierailut, puheenvuorot ja vastaukset, jotta myöhemmin tiedetään, missä Suomi oli, mitä se sanoi ja mitä siitä seurasi.',
  parts: [
    {
      heading: 'Pikakirjaus',
      blocks: [
        {
          steps: [
            'Valitse {quickEntry} ja kirjoita rivi, esimerkiksi ”3.12. GRETA kokous Strasbourg puhe”.',
            'Katso, mitä riviltä luettiin: laji, päivät, paikka, maa ja toimielin. Muu jää otsikoksi. Mitään ei keksitä.',
            'Paina Enter. Tapahtuma on luonnos, kunnes tarkistat sen ja vaihdat tilan.',
          ],
        },
        'Saman voi tehdä komentohaussa ({palette}): kirjoita rivi ja valitse ”Kirjaa”. Päivä ilman vuotta on lähin sellainen päivä.',
      ],
    },
    {
      heading: 'Tapahtuman sivu',
      blocks: [
        {
          list: [
            'Osapuolet: toimielin, organisaatio, henkilö tai pelkkä nimi, kukin roolissaan.',
            'Mitä Suomi sanoi, tulokset ja muiden kannat. Ne löytyvät myöhemmin haulla {goSaid}.',
            'Jatkotehtävät menevät tehtävälistaan.',
            'Maavierailun ohjelma: kohdat, isännät ja osallistujat.',
          ],
        },
        'Toiminnot-valikosta tapahtuman voi monistaa, jatkaa sarjaksi tai tallentaa pohjaksi. Päivä jää aina auki.',
      ],
    },
    {
      heading: 'Luottamuksellisuus',
      blocks: [
        'Sisäinen tapahtuma merkitään asiakirjoissa sisäiseksi. Rajoitettua ei oteta mihinkään asiakirjaan eikä vientiin.',
        { note: 'Lokiin ei kirjata tietoja uhreista eikä yksittäisistä asioista.' },
      ],
    },
    {
      heading: 'Liitteet',
      blocks: [
        'Tiedosto lisätään painikkeella tai pudottamalla se ikkunaan. Liite saa olla enintään 25 Mt ja kaikki liitteet yhteensä 150 Mt. Sama tiedosto tallennetaan vain kerran.',
        'Liitteet ovat mukana varmuuskopiossa. Ohjelma ei avaa liitettä: tallenna kopio ja avaa se siinä ohjelmassa, jolla se on tehty. Poistetun liitteen tila vapautuu 30 päivän kuluttua.',
      ],
    },
  ],
};
