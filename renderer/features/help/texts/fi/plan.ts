import type { WorkTopics } from '../../help-topic.ts';

export const plan: WorkTopics['plan'] = {
  title: 'Olemassa olevan ohjelman tuominen',
  lead: 'Ohjelman, joka on jo Word-asiakirjana tai toimenpidetaulukkona, voi tuoda. Mitään ei tallenneta, ennen kuin olet nähnyt, miten se luettiin.',
  parts: [
    {
      heading: 'Näin tuot ohjelman',
      blocks: [
        {
          steps: [
            'Valitse {importPlan} ja tiedosto: Word (.docx), Excel, LibreOffice tai CSV. Työkirjan taulukot, joissa on samat sarakkeet, luetaan yhtenä ohjelmana, kukin omana tavoitteenaan.',
            'Tarkista nimi, kieli ja kausi. Ne on luettu tiedostosta.',
            'Tarkista sarakkeet ja otsakkeet. Jos jonkin merkitys on väärin, vaihda se: ohjelma luetaan uudelleen.',
            'Tarkista organisaatiot. Tuntematta jääneet voi lisätä uusina, valita toimiston organisaatioista tai jättää pois.',
            'Käy sisältö läpi. Poista valinta kohdasta, jota et tuo, ja vaihda taso, jos kohta luettiin väärin.',
            'Valitse alareunasta ”Tuo … kohtaa”. Ohjelma avautuu.',
          ],
        },
        'Tuonti tekee aina uuden ohjelman. Sen voi kumota yhdellä kertaa: {undo}.',
      ],
    },
    {
      heading: 'Word-asiakirja',
      blocks: [
        {
          list: [
            'Otsikoista tulee lukuja, tavoitteita ja toimenpiteitä. Taso päätellään otsikkotyylistä, numeroinnista ja sanoista, kuten ”Tavoite 1” tai ”Toimenpide 1.2”.',
            'Toimenpiteen taulukon tai lihavoidun otsakkeen tiedot menevät kenttiin: vastuutaho, aikataulu, rahoitus, mittari.',
            'Jäljitetyt muutokset luetaan hyväksyttyinä. Kuvat ja kommentit jäävät pois, ja siitä kerrotaan.',
          ],
        },
      ],
    },
    {
      heading: 'Taulukko',
      blocks: [
        'Jokainen rivi on toimenpide. Otsikkorivi löytyy, vaikka sen yläpuolella olisi muuta tekstiä. Tavoitteet luetaan omasta sarakkeestaan tai väliotsikkoriveiltä.',
        'Sarakkeet tunnistetaan suomeksi, ruotsiksi ja englanniksi: esimerkiksi Toimenpide, Kuvaus, Vastuutaho, Aikataulu, Rahoitus, Mittari, Asiasanat.',
        'Tunnistamattoman sarakkeen teksti menee kuvaukseen otsakkeensa alle, joten mitään ei katoa.',
      ],
    },
    {
      heading: 'Huomautukset',
      blocks: [
        'Kohdan huomautus kertoo, mitä ei ymmärretty: esimerkiksi sanallinen aikataulu jää aikataulun tarkennukseksi ja suositusviitteet muistiinpanoihin. Täydennä ne tuonnin jälkeen.',
        {
          note: 'Kohtaa, jossa on henkilötunnus, ei voi tuoda. Poista tunnus tiedostosta ja valitse tiedosto uudelleen.',
        },
      ],
    },
  ],
};
