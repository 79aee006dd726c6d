import type { ProgramTopics } from '../../help-topic.ts';
import { lock } from './lock.ts';

export const program: ProgramTopics = {
  search: {
    title: 'Komennot ja haku',
    lead: 'Yksi kenttä löytää komennot, yhteystiedot ja asiakirjat.',
    parts: [
      {
        heading: 'Yksi kenttä kaikelle',
        blocks: [
          'Avaa {palette} ja kirjoita. Viimeksi käytetyt komennot ovat ylimpinä. Komennon löytää myös toisella sanalla, esimerkiksi sanalla ”docx”.',
          'Nuolinäppäimet valitsevat, Enter suorittaa komennon tai avaa löydetyn, ja Esc sulkee.',
        ],
      },
      {
        heading: 'Liikkuminen',
        blocks: [
          {
            list: [
              'F6 siirtyy ikkunan osasta toiseen, vaihtonäppäimen kanssa takaisin.',
              'Luettelossa nuolet, Home, End, Page Up ja Page Down siirtyvät riviltä toiselle, ja Enter avaa.',
              'Edellinen näkymä: {back}. Seuraava näkymä: {forward}.',
            ],
          },
        ],
      },
      {
        heading: 'Tulostaminen',
        blocks: [
          'Jokaisen luettelon ja sivun voi tulostaa: {print}. Avoinna oleva yhteystieto tulostuu omana sivunaan. Tulosteessa on toimiston nimi ja päivä.',
        ],
      },
    ],
  },
  settings: {
    title: 'Asetukset',
    lead: 'Asetuksissa ovat kieli, ulkoasu, toimiston tiedot, varmuuskopiot ja esimerkkitiedot.',
    parts: [
      {
        heading: 'Kolme kieltä',
        blocks: [
          'Ohjelman kieli on eri asia kuin asiakirjan kieli ja henkilön asiointikieli. Ohjelman kielen voi vaihtaa milloin tahansa: {goSettings}.',
        ],
      },
      {
        heading: 'Toimiston tiedot',
        blocks: [
          'Organisaatio, yksikkö ja tehtävänimike kirjoitetaan kolmella kielellä. Jos kieli puuttuu, asiakirjassa on suomenkielinen teksti.',
        ],
      },
      {
        heading: 'Ulkoasu',
        blocks: [
          'Teema voi olla vaalea, tumma tai järjestelmän mukainen. Windowsin kontrastiteemat toimivat. Tekstiä voi suurentaa: {zoomIn}.',
        ],
      },
    ],
  },
  shortcuts: {
    title: 'Pikanäppäimet',
    lead: 'Kaiken voi tehdä näppäimistöllä. Painikkeen pikanäppäin näkyy, kun painike on kohdistettuna tai osoitin on sen päällä.',
    parts: [],
  },
  lock,
  safety: {
    title: 'Tietosuoja ja turvallisuus',
    lead: 'Ohjelma on yhteydenpitoa ja asiakirjoja varten. Siihen ei kirjata tietoja uhreista eikä yksittäisistä asioista.',
    parts: [
      {
        heading: 'Mitä ohjelmaan ei kirjata',
        blocks: [
          {
            note: 'Älä kirjoita mihinkään kenttään tietoja ihmiskaupan uhreista, epäillyistä tai yksittäisistä asioista. Älä kirjoita henkilötunnuksia.',
          },
          'Ohjelma tunnistaa henkilötunnuksen muodon ja jättää sellaisen sarakkeen pois tuonnista.',
        ],
      },
      {
        heading: 'Mikään ei lähde tältä tietokoneelta',
        blocks: [
          'Ohjelma ei ota yhteyttä verkkoon. Tiedot lähtevät vain, kun itse tallennat asiakirjan tai varmuuskopion, tulostat tai avaat linkin.',
        ],
      },
      {
        heading: 'Henkilöiden oikeudet',
        blocks: [
          {
            list: [
              'Kerro henkilölle, mistä hänen tietonsa on saatu, viimeistään kuukauden kuluessa tai ensimmäisessä viestissä.',
              'Kun henkilö kysyy tiedoistaan, avaa hänen sivunsa: siinä on kaikki, myös lähde ja käyttötarkoitus.',
              'Poista yhteystiedot, joita ei enää tarvita.',
            ],
          },
        ],
      },
      {
        heading: 'Tietosuoja-näkymä',
        blocks: [
          'Näkymän luettelot pitävät huolta siitä, mitä kenenkin tiedoille on tehtävä:',
          {
            list: [
              'Informoitavat: henkilöt, joille ei ole kerrottu tietojen käsittelystä. Tee ilmoitus Wordiin ja merkitse informoiduiksi.',
              'Tarkistettavat ja Ilman muutoksia: onko tietoja yhä tarpeen pitää?',
              'Merkinnät: käsittelyä vastustavat, rajoitetut ja turvakiellot. Ohjelma jättää heidät pois luetteloista ja vienneistä sen mukaan, mitä merkintä vaatii.',
              'Viennit: mitä ohjelmasta on viety ja milloin.',
              'Henkilötunnukset: tekstit, joista tunnus on poistettava. Vienti keskeytyy niihin. Muutoshistoriasta tunnukset saa pois yhdellä painikkeella.',
            ],
          },
          {
            note: 'Pysyvä poistaminen henkilön sivulta poistaa yhteystiedot kaikkialta. Sitä ei voi kumota, ja se tehdään uudelleen, jos vanhempi varmuuskopio palautetaan.',
          },
        ],
      },
    ],
  },
  problems: {
    title: 'Kun jokin ei toimi',
    lead: 'Tallennetut tiedot ovat tallessa, vaikka näkymä ei avautuisi. Tässä on tavallisimmat tilanteet.',
    parts: [
      {
        heading: 'Tiedostoa ei voi avata tai tallentaa',
        blocks: [
          {
            list: [
              'Tiedosto on auki toisessa ohjelmassa: sulje se ja yritä uudelleen.',
              'Kansioon ei ole käyttöoikeutta tai levy on täynnä: valitse toinen paikka.',
              'Luetteloa ei tunnisteta: avaa se Excelissä ja tallenna muotoon .xlsx.',
            ],
          },
        ],
      },
      {
        heading: 'Näkymä ei aukea',
        blocks: [
          'Valitse ”Yritä uudelleen”. Jos virhe toistuu, valitse ”Kopioi virhetiedot” ja lähetä ne ohjelman ylläpidolle. Virhetiedoissa ei ole yhteystietoja.',
        ],
      },
      {
        heading: 'Ohjelma ei käynnisty',
        blocks: [
          {
            list: [
              'Ohjelma on jo auki: etsi toinen ikkuna tai sulje se.',
              'Tiedot on tallennettu uudemmalla versiolla: asenna ohjelman uusin versio.',
              'Tiedot puuttuvat tai niitä on vähemmän kuin viimeksi: ohjelma ei ole muuttanut mitään. Palauta suositeltu varmuuskopio. Avaa tiedot sellaisinaan vain, jos tiedät, mistä ero johtuu.',
              'Tietokantaa ei voi avata: käynnistä tietokone uudelleen. Jos se ei auta, ota yhteys ohjelman ylläpitoon. Pidä viimeisin varmuuskopio tallessa.',
            ],
          },
        ],
      },
      {
        heading: 'Jotain katosi',
        blocks: [
          'Kumoa viimeisimmät muutokset: {undo}. Tarkista, ettei luetteloa ole rajattu: haun voi tyhjentää ja rajaukset poistaa luettelon yläpuolelta.',
          'Poistettu tieto on 30 päivää roskakorissa: {goTrash}. Mitä vanhassa varmuuskopiossa oli, näet ja palautat toiminnolla {compareBackup}.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Saavutettavuusseloste',
    lead: 'Ohjelman tavoitteena on täyttää WCAG\u00a02.2:n A- ja AA-tason sekä standardin EN\u00a0301\u00a0549 vaatimukset.',
    parts: [
      {
        heading: 'Mitä on tehty',
        blocks: [
          {
            list: [
              'Kaiken voi tehdä näppäimistöllä, ja kohdistus näkyy aina.',
              'Taulukot, otsikot, lomakkeet ja ilmoitukset on merkitty ruudunlukijaa varten.',
              'Väri ei ole koskaan ainoa tapa kertoa asiaa. Kontrastit on laskettu vaaleassa ja tummassa teemassa, ja Windowsin kontrastiteemat toimivat.',
              'Näkymät toimivat 200\u00a0prosentin suurennoksella.',
              'Ohjelma noudattaa asetusta, joka vähentää liikettä.',
              'Tehtävät Word-asiakirjat tarkistetaan ennen tallentamista.',
            ],
          },
        ],
      },
      {
        heading: 'Miten on tarkistettu',
        blocks: [
          'Näkymät tarkistetaan jokaisessa versiossa automaattisesti axe-työkalulla vaaleassa, tummassa ja pakotettujen värien tilassa sekä näppäimistöllä. Automaattinen tarkistus ei löydä kaikkea, eikä ulkopuolista arviointia ole tehty.',
        ],
      },
      {
        heading: 'Puutteita',
        blocks: [
          'Selaimen ja käyttöjärjestelmän omat ikkunat, kuten tiedoston valinta ja tulostus, eivät ole osa ohjelmaa.',
          'Jos huomaat puutteen, kerro siitä ohjelman ylläpidolle.',
        ],
      },
    ],
  },
};
