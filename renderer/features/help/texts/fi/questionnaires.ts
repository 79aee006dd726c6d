import type { WorkTopics } from '../../help-topic.ts';

export const questionnaires: WorkTopics['questionnaires'] = {
  title: 'Kyselyt',
  lead: 'Toimielimen kysely jaetaan kysymyksittäin vastaajille, vastaukset kootaan yhteen ja niistä muokataan Suomen vastaus.',
  parts: [
    {
      heading: 'Uusi kysely',
      blocks: [
        {
          steps: [
            'Valitse {newQuestionnaire}.',
            'Valitse tiedosto (Word tai teksti) tai liitä kysymykset tekstinä.',
            'Tarkista kysymykset: numerot, tasot ja tekstit. Sisennä, ulonna, yhdistä edelliseen tai jätä pois.',
            'Anna kyselylle nimi, toimielin ja määräaika, ja tallenna.',
          ],
        },
        'Numerot luetaan sellaisina kuin toimielin on ne kirjoittanut: I, I.1, 1.1, a), i). Jatkokappaleet ja luetelmat kuuluvat yllä olevaan kysymykseen. Alaviitteet ja sivunumerot jäävät pois.',
      ],
    },
    {
      heading: 'Jakaminen ja vastaukset',
      blocks: [
        {
          list: [
            'Valitse kysymykset ja ”Jaa vastaajille”: kaikki saavat samat vastaajat ja saman sisäisen määräajan. Otsikon valinta koskee sen alla olevia.',
            'Avaa kysymys ja liitä saatu vastaus vastaajan kohdalle. Merkitse, milloin se saatiin.',
            'Kirjoita Suomen vastaus ja merkitse kysymys valmiiksi.',
            '”Aiemmat vastaukset” tarjoaa, mitä Suomi on vastannut samankaltaisiin kysymyksiin. Vastauksen voi ottaa pohjaksi; lähde jää näkyviin.',
            '”Vastaajat” näyttää, kuka on vielä vastaamatta.',
          ],
        },
      ],
    },
  ],
};
