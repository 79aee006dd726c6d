import type { WorkTopics } from '../../help-topic.ts';

export const programme: WorkTopics['programme'] = {
  title: 'Toimintaohjelma',
  lead: 'Ohjelma kirjoitetaan yhteen paikkaan: luvut, tavoitteet ja toimenpiteet. Numerot pysyvät kohdallaan, kun järjestys muuttuu.',
  parts: [
    {
      heading: 'Uusi ohjelma',
      blocks: [
        {
          steps: [
            'Valitse {newProgramme}. Anna nimi, kausi ja rakenne.',
            'Ohjelmaan tulevat valmiiksi tavalliset luvut. Niiden nimiä ja järjestystä voi muuttaa, ja turhat voi poistaa.',
            'Lisää rakenteeseen tavoitteet ja niiden alle toimenpiteet.',
            'Avaa toimenpide ja täytä sen tiedot. Kaikki tallentuu kirjoittaessa.',
          ],
        },
      ],
    },
    {
      heading: 'Rakenteen muuttaminen',
      blocks: [
        'Nuolet liikkuvat rakenteessa. Alt+Vaihto+nuolet siirtävät kohtaa ylös, alas, toisen alle ja takaisin. Ctrl+Enter lisää seuraavan, Delete poistaa. Samat toiminnot ovat kohdan valikossa, ja kohtaa voi myös vetää.',
        'Numerot määräytyvät järjestyksestä. Viittaukset toimenpiteeseen pysyvät oikeina, vaikka numero muuttuu.',
      ],
    },
    {
      heading: 'Puutteet ja käännökset',
      blocks: [
        'Puutteet kertovat, mitä avoimesta toimenpiteestä ja koko ohjelmasta puuttuu. Puutteesta pääsee kenttään, joka sen korjaa.',
        'Tekstit kirjoitetaan ensin suomeksi. Kun suomenkielinen teksti muuttuu, käännös merkitään vanhentuneeksi, kunnes se on tarkistettu.',
      ],
    },
    {
      heading: 'Toimenpiteet taulukkona',
      blocks: [
        'Ohjelman Taulukko näyttää kaikki toimenpiteet riveinä. Rivejä voi hakea, rajata ja ryhmitellä vastuutahon, tavoitteen tai tilan mukaan, ja sarakkeet voi valita.',
        {
          list: [
            'Nuolet siirtävät ruudusta toiseen. Enter, F2 tai kirjoittaminen muokkaa ruutua, Enter tai sarkain tallentaa ja Esc peruu.',
            'Vaihto+nuolet valitsevat ruutuja, Ctrl+välilyönti rivin ja Ctrl+A kaikki rivit.',
            'Ctrl+Enter tallentaa arvon kaikkiin valittuihin, Ctrl+D täyttää alas ja Delete tyhjentää.',
            'Ctrl+C ja Ctrl+V kopioivat ja liittävät ruutuja myös Exceliin ja Excelistä. Ennen liittämistä näytetään, mitä muuttuu ja mitä ei ymmärretä.',
          ],
        },
        'Asiasanat ovat toimiston omia sanoja, joilla toimenpiteitä haetaan ja rajataan. Taulukossa ne erotetaan puolipisteellä tai pilkulla.',
        'Vastuutahot kirjoitetaan nimellä tai lyhenteellä puolipisteellä erotettuina. Monen rivin muutoksen voi kumota kerralla.',
      ],
    },
    {
      heading: 'Ohjelma kuvina',
      blocks: [
        'Kuvat näyttävät aikataulun, toimenpiteet vastuutahoittain ja tiloittain sekä puutteet tavoitteittain ja vastuutahoittain. Jokaisen kuvan saa myös taulukkona, ja kuvan voi tallentaa tiedostoksi.',
        'Palkki ja taulukon luku avaavat toimenpiteet, jotka niissä on laskettu. Aikataulun palkki avaa toimenpiteen.',
      ],
    },
    {
      heading: 'Ohjelma Word-asiakirjana',
      blocks: [
        {
          steps: [
            'Valitse ohjelman yläreunasta Tee asiakirja ja laji: koko ohjelma, ote yhdelle organisaatiolle tai yhden sivun yhteenveto.',
            'Valitse kieli ja se, tehdäänkö asiakirja ohjelmasta nyt vai jostakin versiosta. Ikkuna kertoo, montako sivua asiakirjassa on noin.',
            'Pitkän ohjelman sisällysluetteloon saa sivunumerot. Niiden laskeminen kestää, ja sen voi keskeyttää.',
          ],
        },
        'Kahden version erot saa versioiden vertailusta Wordiin: jäljitettyinä muutoksina tai luettelona, jossa ovat perustelut.',
      ],
    },
    {
      heading: 'Käännöksen tilaaminen',
      blocks: [
        'Ohjelman Käännökset näyttävät, mitä kielestä puuttuu ja mikä on vanhentunut. Lyhyet tekstit voi kirjoittaa suoraan suomenkielisen viereen.',
        {
          steps: [
            'Valitse Tilaa käännös, kieli ja tilattavat tekstit. Ohjelma tekee Word-asiakirjan: suomi vasemmalla, käännöksen paikka oikealla.',
            'Kun kääntäjä palauttaa asiakirjan, valitse Lue palautunut tilaus tai pudota tiedosto näkymään.',
            'Katso käännökset rivi riviltä ja hyväksy ne. Hyväksymisen voi kumota kerralla.',
          ],
        },
        {
          note: 'Jos suomenkielinen teksti on muuttunut tilauksen jälkeen, käännöstä ei hyväksytä, ellet itse valitse sitä.',
        },
      ],
    },
    {
      heading: 'Versiot ja niiden vertailu',
      blocks: [
        'Versio on nimetty kopio ohjelmasta. Se ei muutu, ja tarkiste osoittaa sen. Tee versio aina, kun lähetät luonnoksen eteenpäin: {makeVersion}.',
        {
          steps: [
            'Avaa ohjelman Versiot ja valitse Vertaa. Vertailla voi kahta versiota tai versiota ja nykyistä tilaa.',
            'Lisätty teksti on alleviivattu ja poistettu yliviivattu. Alt+nuoli alas ja ylös siirtyvät erosta toiseen.',
            'Kirjaa muutoksen viereen, kuka sitä pyysi ja miksi. Perustelut näkyvät myös luvun, tavoitteen ja toimenpiteen omalla sivulla, ja siellä niitä voi kirjata heti.',
          ],
        },
        'Version voi palauttaa nykyiseksi. Nykyisestä tilasta tehdään silloin ensin versio, ja palautuksen voi kumota. Versiosta voi myös aloittaa uuden ohjelman.',
        {
          note: 'Hyväksyttäväksi vietyä tai julkaistua versiota ei voi poistaa, eikä versiota, johon toinen perustuu.',
        },
      ],
    },
  ],
};
