import type { WorkTopics } from '../../help-topic.ts';

export const obligations: WorkTopics['obligations'] = {
  title: 'Velvoitteet ja määräajat',
  lead: 'Mitä Suomi on velkaa kansainvälisille toimielimille, milloin, ja miten määräaika on laskettu.',
  parts: [
    {
      heading: 'Näin pääset alkuun',
      blocks: [
        {
          steps: [
            'Valitse {goObligations} ja ”Lisää luettelosta…”. Luettelossa ovat GRETAn ja UPR:n kierrokset, sopimukset ja tunnetut velvoitteet.',
            'Avaa velvoite. Sivu kertoo määräajan, sen perusteen ja päivän, jona vastaus on viimeistään lähetettävä.',
            'Valitse ”Suunnittele taaksepäin…”. Muuta vaiheiden kestoja tai päiviä ja tee niistä tehtävät. Kaikki kumoutuvat yhdellä kertaa: {undo}.',
          ],
        },
        'Omat velvoitteet kirjaat komennolla {newObligation}. Lomake näyttää päivät sitä mukaa kuin kirjoitat.',
      ],
    },
    {
      heading: 'Määräajan sääntö',
      blocks: [
        {
          list: [
            'Kiinteä päivä, esimerkiksi 15.7.2026.',
            'Vuosittain, esimerkiksi joka vuosi 30.9.',
            'Määräaika tapahtumasta, esimerkiksi 2 kuukautta raporttiluonnoksen saamisesta. Ilman tapahtuman päivää määräaikaa ei ole.',
            'Enintään tietyn ajan välein edellisestä kerrasta.',
          ],
        },
        'Viikonloput, pyhäpäivät sekä juhannus- ja jouluaatto eivät ole työpäiviä. Silloin neuvotaan lähettämään edellisenä työpäivänä.',
        {
          note: 'Vahvistamaton päivä on taustatietoa. Tarkista se lähteestä ja valitse ”Vahvista lähteestä…”. Jos muutat sääntöä, vahvistus poistuu.',
        },
      ],
    },
    {
      heading: 'Arviointikierrokset ja yhteyshenkilöt',
      blocks: [
        'Arviointikierrosten taulukossa jokaisen vaiheen voi avata ja muuttaa. Jos vaihe on tehty mutta päivää ei tiedetä, merkitse se niin.',
        'Toimielimet ja sopimukset -näkymässä on kunkin toimielimen sopimukset ja henkilöt, joihin otat yhteyttä.',
      ],
    },
  ],
};
