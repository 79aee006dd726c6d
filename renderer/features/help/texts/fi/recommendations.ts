import type { WorkTopics } from '../../help-topic.ts';

export const recommendations: WorkTopics['recommendations'] = {
  title: 'Suositukset',
  lead: 'Kansainvälisten toimielinten, raportoijan ja eduskunnan suositukset: kuka suositteli, kuinka velvoittavasti, kenelle se kuuluu, mikä toimenpide sen toteuttaa ja mitä on tehty.',
  parts: [
    {
      heading: 'Raportin tai luettelon tuominen',
      blocks: [
        {
          steps: [
            'Valitse {importRecommendations}. Liitä raportti tai taulukko kenttään, tai valitse tiedosto: Word, Excel, LibreOffice, CSV tai teksti.',
            'Täydennä yhteiset tiedot: asiakirjan tunnus, antaja, kierros ja antopäivä. Viite muodostuu tunnuksesta ja kohdan numerosta.',
            'Käy rivit läpi. Jokaisesta näkyy, mitä siitä tulee ja mitä on huomattava. Poista valinta riviltä, jota et tuo.',
            'Valitse alareunasta ”Tuo … suositusta”. Tuonnin voi kumota yhdellä kertaa: {undo}.',
          ],
        },
        {
          list: [
            'Suosittava kappale tunnetaan sanoista: kehottaa, edellyttää (urges, calls upon); katsoo, että tulisi (considers that … should); pyytää, kannustaa (invites, encourages); suosittelee (recommends). Luetelmakohdat pysyvät kappaleensa mukana.',
            'UPR-suositukset tunnetaan numerosta (159.42) ja sulkeissa olevasta valtiosta.',
            'Sama luettelo uudelleen tuotuna ei muuta mitään. Jos rivi sanoo muuta kuin tallennettu suositus, sitä ei tuoda, ellet valitse riviä.',
            'Taulukon tuomista varten tallenna ensin luettelo Excel-taulukkona: sen sarakkeet tunnetaan.',
          ],
        },
        { note: 'Riviä, jossa on henkilötunnus, ei voi tuoda.' },
      ],
    },
    {
      heading: 'Suositukset ja toimenpiteet',
      blocks: [
        'Suosituksen sivulla liität toimenpiteet, jotka toteuttavat sitä: kokonaan, osittain tai tukien. Taulukko ”Suositukset ja toimenpiteet” näyttää aukot kumpaankin suuntaan: suositukset ilman toimenpidettä ja toimenpiteet ilman suositusta.',
        'Kun organisaatio on vastuutaho, sitä ei voi poistaa ennen kuin tiedot on siirretty toiselle.',
      ],
    },
    {
      heading: 'Monta kerralla ja asiakirjat',
      blocks: [
        'Valitse luettelosta rivejä, niin voit muuttaa niiden tilan, vastuutahot, asiasanat tai määräajan kerralla.',
        'Suositustaulukko Wordiin tehdään valituista, rajatuista tai kaikista: se sopii väliraportin tai vastauksen liitteeksi.',
      ],
    },
  ],
};
