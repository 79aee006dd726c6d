import type { WorkTopics } from '../../help-topic.ts';
import { backup } from './backup.ts';
import { cooperation } from './cooperation.ts';
import { history } from './history.ts';
import { home } from './home.ts';
import { obligations } from './obligations.ts';
import { plan } from './plan.ts';
import { programme } from './programme.ts';
import { recommendations } from './recommendations.ts';
import { questionnaires } from './questionnaires.ts';
import { said } from './said.ts';
import { tasks } from './tasks.ts';
import { trash } from './trash.ts';

export const work: WorkTopics = {
  start: {
    title: 'Alkuun pääseminen',
    lead: 'Ohjelma pitää toimiston yhteystiedot yhdessä paikassa ja tekee niistä asiakirjat Wordiin. Se toimii ilman verkkoa.',
    parts: [
      {
        heading: 'Ensimmäiset vaiheet',
        blocks: [
          {
            steps: [
              'Täydennä toimiston ja koordinaattorin tiedot: {goSettings}. Ne tulevat asiakirjojen alkuun.',
              'Tuo sidosryhmälista: {importContacts}. Voit myös pudottaa tiedoston ikkunaan.',
              'Tarkista tuodut yhteystiedot ja korjaa, mitä on korjattavaa.',
              'Tee yhteystietoluettelo Wordiin: {exportContactList}.',
              'Tallenna varmuuskopio toiseen paikkaan: {saveBackup}.',
            ],
          },
        ],
      },
      {
        heading: 'Tallentaminen',
        blocks: [
          'Asetukset tallentuvat, kun siirryt pois kentästä. Henkilö ja organisaatio tallentuvat, kun valitset lomakkeessa ”Tallenna”. Sivupalkin alareunassa lukee, milloin viimeksi tallennettiin.',
          'Jos ikkuna sulkeutuu kesken kirjoittamisen, keskeneräinen teksti on tallessa ja palaa lomakkeeseen, kun avaat sen uudelleen.',
        ],
      },
      {
        heading: 'Ohjelman kokeileminen',
        blocks: [
          'Esimerkkitoimistossa on keksittyjä henkilöitä ja organisaatioita. Ne on merkitty sanalla ESIMERKKI. Asetuksissa ne voi lisätä ja poistaa yhdellä kertaa.',
        ],
      },
    ],
  },
  import: {
    title: 'Luettelon tuominen',
    lead: 'Sidosryhmälistan voi tuoda Excelistä, LibreOfficesta, CSV-tiedostosta tai leikepöydältä. Mitään ei tallenneta, ennen kuin olet nähnyt, mitä tuonti tekee.',
    parts: [
      {
        heading: 'Näin tuot luettelon',
        blocks: [
          {
            steps: [
              'Valitse {importContacts}, pudota tiedosto ikkunaan tai liitä Excelissä kopioidut solut.',
              'Tarkista sarakkeet. Ohjelma tunnistaa suomen-, ruotsin-, englannin- ja saksankieliset otsikot, myös Outlookin, Googlen ja Thunderbirdin. Vaihda kenttä sarakkeen yläpuolelta, jos se on väärin.',
              'Käy läpi rivit, joilla on huomautus. Huomautus kertoo, mitä rivillä on vialla ja mitä sille tehdään.',
              'Kirjoita, mistä luettelo on saatu ja mihin sitä käytetään. Tieto tallentuu jokaiseen uuteen yhteystietoon.',
              'Tarkista yhteenveto ja hyväksy tuonti.',
            ],
          },
        ],
      },
      {
        heading: 'Osoitekirjat, vastaanottajat ja Word',
        blocks: [
          'Puhelimen tai Outlookin vCard-tiedosto (.vcf) ja Thunderbirdin LDIF-tiedosto (.ldif) tuodaan sellaisenaan. Kuvia ei tuoda. Jakelulistan nimi lisätään ryhmäksi sen jäsenille.',
          'Wordista luetaan asiakirjan taulukot (.docx). Viestin vastaanottajat voi liittää sellaisinaan, esimerkiksi Virtanen Maija <maija.virtanen@esimerkki.fi>; …',
          'Jos osoitteella ei ole nimeä, nimi luetaan osoitteesta, kun se on siinä selvästi. Rivillä on silloin huomautus: tarkista nimi.',
        ],
      },
      {
        heading: 'Rivit, joita ei voi tuoda',
        blocks: [
          'Yksi virheellinen rivi ei estä muiden tuomista. Rivit, jotka jäävät pois, voi tallentaa omaan tiedostoonsa, korjata ja tuoda uudelleen.',
          'Henkilötunnuksia sisältävä sarake jätetään aina pois.',
        ],
      },
      {
        heading: 'Jo tallennetut yhteystiedot',
        blocks: [
          'Yhteenveto kertoo joka rivistä, onko se uusi, muuttuuko tallennettu yhteystieto, onko se sama vai voiko se olla kaksoiskappale. Samaa luetteloa ei tarvitse pelätä: kun sen tuo uudelleen, mitään ei muutu.',
          'Avaa rivi, niin näet kenttä kentältä, mitä yhteystiedoissa on nyt ja mitä luettelossa on. Valitse, mitkä kentät otetaan. Kaikki saman tilan rivit voi päättää kerralla: ota kaikki muutokset, täytä vain tyhjät kentät tai ohita.',
          'Mahdollinen kaksoiskappale lisätään uutena, ellet valitse toisin. Henkilöä, jonka tiedot on poistettu pysyvästi, ei tuoda takaisin.',
        ],
      },
      {
        heading: 'Pohja lähetettäväksi',
        blocks: [
          'Tuonnin ensimmäisessä vaiheessa voi tallentaa tyhjän pohjan suomeksi, ruotsiksi tai englanniksi. Kun organisaatio on täyttänyt sen, pohja tuodaan sellaisenaan.',
        ],
      },
      {
        heading: 'Tuonnin kumoaminen',
        blocks: [
          'Koko tuonnin voi kumota heti tai myöhemmin: {goImports}. Tiedot, joita on muokattu tuonnin jälkeen, säilytetään, ja niiden määrä kerrotaan.',
        ],
      },
      {
        heading: 'Vinkkejä Excelin käyttöön',
        blocks: [
          {
            list: [
              'Ohjelma lukee Excelin .xlsx-tiedostoja ja LibreOfficen .ods-tiedostoja. Vanha .xls-tiedosto on ensin tallennettava Excelissä muotoon .xlsx.',
              'Salasanalla suojattua tiedostoa ei voi lukea. Poista suojaus Excelissä ja tuo tiedosto sen jälkeen.',
              'Jos kirjaimet näyttävät väärältä, vaihda merkistö luettelon yläpuolelta.',
              'Solut, jotka alkavat merkillä =, +, - tai @, luetaan tekstinä. Kaavoja ei suoriteta.',
            ],
          },
        ],
      },
    ],
  },
  contacts: {
    title: 'Yhteystietojen hoitaminen',
    lead: 'Henkilöllä voi olla monta tehtävää, sähköpostia ja puhelinta. Luettelo näyttää ensisijaiset.',
    parts: [
      {
        heading: 'Etsiminen ja rajaaminen',
        blocks: [
          'Siirry hakukenttään: {find}. Haku löytää nimen, organisaation, sähköpostin ja puhelinnumeron mistä kohdasta tahansa, ja pitkässä sanassa saa olla yksi kirjoitusvirhe.',
          'Siirry hakukenttään myös näppäimellä /. Rajauksilla näytetään esimerkiksi vain ministeriöt, tietyn toimielimen jäsenet tai ne, joilta puuttuu sähköposti. Rajaukset näkyvät luettelon yllä, ja kunkin voi poistaa erikseen.',
          'Sarakkeen otsikko lajittelee luettelon. Kun pidät vaihtonäppäimen (Shift) painettuna, toinen sarake lajittelee samanarvoiset. Sarakkeet valitaan ja järjestetään painikkeesta Sarakkeet.',
          'Tallenna rajaukset, sarakkeet ja järjestys näkymäksi, jos tarvitset niitä uudelleen. Luettelon voi avata aina omassa näkymässä.',
        ],
      },
      {
        heading: 'Monta kerralla',
        blocks: [
          'Valitse rivejä välilyönnillä tai hiirellä. Valinta säilyy, vaikka haku, rajaus tai sivu vaihtuu, ja kaikki löydetyt voi valita kerralla. Valituille voi vaihtaa asiointikielen tai käyttötarkoituksen, merkitä tiedot tarkistetuiksi, lisätä ryhmän tai jakelulistan tai poistaa ne. Ohjelma kertoo ensin, kuinka monta muuttuu, ja kumoamiseen riittää yksi kerta: {undo}.',
        ],
      },
      {
        heading: 'Lisääminen ja korjaaminen',
        blocks: [
          {
            list: [
              'Uusi henkilö: {newPerson}. Uusi organisaatio: {newOrganisation}.',
              'Avaa henkilö luettelosta Enterillä ja muokkaa näppäimellä F2.',
              'Organisaation, jota ei vielä ole, voi lisätä suoraan henkilön lomakkeella.',
              'Kun henkilö vaihtaa työpaikkaa, lisää hänelle uusi tehtävä ja valitse se ensisijaiseksi.',
            ],
          },
        ],
      },
      {
        heading: 'Poistaminen',
        blocks: [
          'Poista valittu henkilö näppäimellä Delete. Poiston voi kumota heti ilmoituksesta tai myöhemmin: {undo}.',
          'Organisaatiota ei voi poistaa, jos siinä on henkilöitä. Ohjelma kertoo, kuinka monta henkilöä on ensin siirrettävä tai poistettava.',
        ],
      },
      {
        heading: 'Lähde ja käyttötarkoitus',
        blocks: [
          'Jokaiseen yhteystietoon merkitään, mistä tieto saatiin, milloin ja mihin sitä käytetään. Tieto auttaa vastaamaan, kun henkilö kysyy omista tiedoistaan.',
        ],
      },
    ],
  },
  bodies: {
    title: 'Toimielimet ja kokoonpanot',
    lead: 'Toimielimessä on paikkoja, ja henkilö on paikalla tietyn kauden. Paikka pysyy, kun henkilö vaihtuu, ja historia säilyy.',
    parts: [
      {
        heading: 'Toimielimen perustaminen',
        blocks: [
          {
            steps: [
              'Avaa {goBodies}. Valitse ”Lisää luettelosta…” tai {newBody}.',
              'Valitse ”Lisää paikkoja…”. Kun valitset monta organisaatiota, kukin saa oman paikan ja halutessasi myös varajäsenen paikan.',
              'Valitse paikan rivillä ”Nimeä…” ja kirjoita henkilön nimi. Uuden henkilön voi lisätä samalla.',
            ],
          },
          'Paikkojen järjestystä muutetaan rivin valikosta: ”Siirrä ylös” ja ”Siirrä alas”.',
        ],
      },
      {
        heading: 'Henkilön vaihtaminen',
        blocks: [
          'Valitse rivillä ”Vaihda…”. Kerro, kuka tulee ja mistä päivästä. Lähtijän kausi päättyy edellisenä päivänä ja tulijan kausi alkaa. Samalla tulija voi siirtyä lähtijän tilalle jakelulistoilla, jotka valitset. Jos vaihto on vasta edessä, lähtijä pysyy listoilla ja saat tehtävän, joka muistuttaa poistamaan hänet. Koko vaihdon voi kumota kerralla: {undo}.',
          'Rivin valikosta näkee paikan historian ja voi korjata kausia.',
        ],
      },
      {
        heading: 'Mitä puuttuu',
        blocks: [
          'Avoimet paikat, puuttuvat varajäsenet ja 90 päivän kuluessa päättyvät kaudet on merkitty toimielinten luetteloon ja kokoonpanoon. Kautta ei merkitä, kun paikalle on jo nimetty seuraaja. Varajäseniä odotetaan sihteeristöissä, ohjausryhmissä ja työryhmissä, ja muissa silloin, kun jollakin jäsenellä on varajäsenen paikka.',
        ],
      },
      {
        heading: 'Kokoonpano tiettynä päivänä',
        blocks: [
          'Kirjoita päivä kenttään ”Kokoonpano päivänä”, esimerkiksi 1.3.2025. Saman päivän kokoonpanon voi tehdä Word-asiakirjaksi suomeksi, ruotsiksi tai englanniksi.',
          { note: 'Kirjaamon antamat numerot kirjoitat itse. Ohjelma ei keksi niitä.' },
        ],
      },
    ],
  },
  lists: {
    title: 'Jakelulistat ja viestit',
    lead: 'Jakelulistalla ovat ne, joille kirjoitat samasta asiasta. Ohjelma antaa osoitteet ja luonnokset. Se ei lähetä mitään.',
    parts: [
      {
        heading: 'Lista käsin tai säännöllä',
        blocks: [
          'Avaa {goLists} ja valitse {newList}. Käsin kootulle listalle valitset jäsenet itse: hae yhteystiedoista tai liitä viestin vastaanottajat. Säännöllä kootulla listalla ovat aina ne, jotka sääntö löytää, esimerkiksi sihteeristön jäsenet ja varajäsenet.',
        ],
      },
      {
        heading: 'Kuka saa viestin',
        blocks: [
          'Osoite on ensin nykyisen tehtävän, sitten henkilön oma; organisaatiolla kirjaamon. Sama osoite tulee mukaan kerran.',
          {
            list: [
              'Käsittelyä vastustaneet ja ne, joiden tietojen käsittely on rajoitettu, jäävät pois.',
              'Turvakiellossa henkilön omat osoitteet jäävät pois.',
              'Pois jää myös se, jonka tehtävä on päättynyt tai jolla ei ole osoitetta.',
            ],
          },
          'Listan sivu kertoo, kuka jää pois ja miksi.',
        ],
      },
      {
        heading: 'Osoitteet ja luonnokset',
        blocks: [
          {
            steps: [
              'Valitse ”Kopioi osoitteet…”.',
              'Valitse kieli ja viestin kenttä. Piilokopiossa vastaanottajat eivät näe toistensa osoitteita.',
              'Kopioi viestien osoitteet yksi kerrallaan. Valmis viesti merkitään.',
            ],
          },
          '”Tallenna sähköpostiluonnos…” tekee tiedoston, jonka Outlook avaa luonnoksena: tarkista se ja lähetä.',
        ],
      },
      {
        heading: 'Kirjeet ja tiedostot',
        blocks: [
          'Vie-valikosta saat osoiteluettelon, osoitetarrat ja taulukot Wordiin sekä Excel-, CSV- ja vCard-tiedostot. Tulosta tarrat todellisessa koossa (100 %).',
          'Jokaisesta viennistä jää merkintä: {goDocuments}.',
          {
            note: 'Jos viennissä olisi henkilötunnus, vienti pysähtyy ja kertoo, mistä sen löytää.',
          },
        ],
      },
    ],
  },
  programme,
  recommendations,
  plan,
  cooperation,
  obligations,
  home,
  tasks,
  questionnaires,
  said,
  duplicates: {
    title: 'Kaksoiskappaleet',
    lead: 'Ohjelma etsii yhteystiedot, jotka ovat luettelossa kahteen kertaan, ja yhdistää ne, kun olet katsonut ne.',
    parts: [
      {
        heading: 'Etsiminen ja yhdistäminen',
        blocks: [
          {
            steps: [
              'Valitse {findDuplicates}.',
              'Varmat parit voi yhdistää kerralla. Tarkistettavat parit avataan yksi kerrallaan.',
              'Katso tiedot rinnakkain ja valitse joka kohdassa vasen, oikea tai molemmat: näppäimet 1, 2 ja 3.',
              'Yhdistä: Ctrl+Enter. Seuraava pari tulee itsestään.',
            ],
          },
          'Tehtävät, osoitteet, toimikaudet, ryhmät ja jakelulistat siirtyvät jäävään tietueeseen. Vastustus, rajoitus ja turvakielto jäävät voimaan, olivat ne kummassa tahansa. Yhdistämisen voi kumota.',
          'Jos yhteystiedot eivät ole samat, valitse ”Eivät ole sama”. Ohjelma muistaa sen eikä ehdota paria uudelleen.',
        ],
      },
    ],
  },
  documents: {
    title: 'Word-asiakirjat',
    lead: 'Ohjelma tekee yhteystietoluettelon Word-asiakirjaksi suomeksi, ruotsiksi tai englanniksi.',
    parts: [
      {
        heading: 'Näin teet asiakirjan',
        blocks: [
          {
            steps: [
              'Valitse {exportContactList}.',
              'Valitse asiakirjan kieli. Se ei riipu ohjelman kielestä.',
              'Valitse, ketkä luetteloon tulevat, onko asiakirja luonnos vai lopullinen ja mikä sen julkisuus on.',
              'Kirjoita asianumero, jos kirjaamo on antanut sen. Ohjelma ei keksi asianumeroita.',
              'Valitse tallennuspaikka. Ohjelma ehdottaa tiedostolle nimeä.',
            ],
          },
        ],
      },
      {
        heading: 'Tarkistus',
        blocks: [
          'Ennen tallentamista ohjelma tarkistaa asiakirjan rakenteen ja saavutettavuuden: otsikot, taulukoiden otsikkorivit, kielen ja linkit. Jos jotain on korjattavaa, se kerrotaan selvin sanoin.',
          'Luonnoksessa lukee LUONNOS jokaisella sivulla. Esimerkkitiedoista tehdyssä asiakirjassa lukee ESIMERKKI.',
        ],
      },
      {
        heading: 'Ministeriön oma pohja',
        blocks: [
          'Asiakirja voidaan tehdä ministeriön omaan Word-pohjaan. Pohjat ovat kohdassa Asiakirjapohjat.',
          {
            steps: [
              'Kirjoita pohjaan Wordissa paikat, joihin tiedot tulevat, esimerkiksi otsikko ja sisältö, kaksinkertaisissa aaltosulkeissa. Kaikki paikat ovat kohdassa Asiakirjapohjat, josta ne voi kopioida.',
              'Lisää pohja. Ohjelma kertoo, mitä paikkoja ja tyylejä siinä on ja mikä siinä on väärin ja missä.',
              'Valitse pohja, kun teet asiakirjan. Ennen tallentamista ohjelma kertoo, mikä jää täyttämättä.',
            ],
          },
          'Otsikot, leipäteksti ja sisällysluettelo saavat pohjan tyylit, ja sivut pohjan ylä- ja alatunnisteen. Makroja ohjelma ei ota vastaan, ja muualta haettavat kuvat ja kentät jäävät pois.',
          {
            note: 'Pohjan sivuilla lukee LUONNOS vain, jos pohjan ylä- tai alatunnisteessa on tilan paikka.',
          },
        ],
      },
      {
        heading: 'Tehdyt asiakirjat',
        blocks: [
          'Luettelo tehdyistä asiakirjoista: {goDocuments}. Siinä on, mitä tehtiin, milloin ja millä kielellä. Itse asiakirja on siellä, minne tallensit sen.',
        ],
      },
    ],
  },
  undo: {
    title: 'Kumoaminen',
    lead: 'Lähes kaiken voi kumota, myös monta askelta taaksepäin ja ohjelman sulkemisen jälkeen.',
    parts: [
      {
        heading: 'Näin kumoat',
        blocks: [
          {
            list: [
              'Kumoa viimeisin muutos: {undo}. Ilmoitus kertoo, mikä kumottiin.',
              'Tee kumottu muutos uudelleen: {redo}.',
              'Tekstikentässä sama näppäin kumoaa kirjoitettua. Siirry pois kentästä, kun haluat kumota tallennetun muutoksen.',
              'Tuonnin voi kumota kokonaan myös myöhemmin: {goImports}.',
            ],
          },
        ],
      },
      {
        heading: 'Milloin kumoaminen ei onnistu',
        blocks: [
          'Jos samaa tietoa on muutettu myöhemmin, myöhempi muutos on kumottava ensin. Ohjelma kertoo siitä eikä muuta mitään.',
        ],
      },
    ],
  },
  trash,
  history,
  backup,
};
