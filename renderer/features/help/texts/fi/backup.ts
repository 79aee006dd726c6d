import type { WorkTopics } from '../../help-topic.ts';

export const backup: WorkTopics['backup'] = {
  title: 'Varmuuskopio ja toinen tietokone',
  lead: 'Tiedot ovat vain tällä tietokoneella. Varmuuskopio on yksi tiedosto, jossa on kaikki.',
  parts: [
    {
      heading: 'Varmuuskopion tallentaminen',
      blocks: [
        {
          steps: [
            'Valitse {saveBackup}.',
            'Tallenna tiedosto muualle kuin tälle tietokoneelle, esimerkiksi viraston verkkolevylle.',
            'Tee uusi varmuuskopio säännöllisesti, ja aina ennen suurta tuontia.',
          ],
        },
        {
          note: 'Varmuuskopio salataan toimiston avaimella, ellet valitse salalausetta tai salaamatonta tiedostoa. Tee palautuslomake asetuksissa: ilman sitä tai asetuksissa annettua salalausetta avaimella salattua kopiota ei saa auki muulla tietokoneella.',
        },
      ],
    },
    {
      heading: 'Automaattiset varmuuskopiot',
      blocks: [
        'Ohjelma tekee varmuuskopion puolen tunnin välein, kun tietoja muutetaan, sekä suljettaessa ja ennen tuontia, yhdistämistä, usean tiedon poistamista, palauttamista ja ohjelman uutta versiota. Jos mikään ei ole muuttunut edellisen jälkeen, uutta ei tarvita.',
        'Kun yhdistät monta yhteystietoa peräkkäin, enintään kymmenen minuuttia vanha varmuuskopio riittää: kaikki sen jälkeen tallennettu on varmistuslokissa, josta se palautuu. Jos varmistuslokiin ei voida kirjoittaa, varmuuskopio tehdään ennen jokaista yhdistämistä.',
        'Kopiot ja niiden ajat näet asetuksissa: {goSettings}.',
      ],
    },
    {
      heading: 'Palauttaminen',
      blocks: [
        {
          steps: [
            'Valitse {restoreBackup} ja avaa tiedosto.',
            'Ohjelma näyttää, milloin kopio on tehty ja mitä siinä on. Vertaa sitä nykyisiin tietoihin.',
            'Hyväksy palautus. Nykyiset tiedot korvataan, mutta niistä säilytetään kopio, johon voi palata.',
          ],
        },
        'Vioittunutta tai uudemmalla ohjelmalla tehtyä tiedostoa ei palauteta. Nykyiset tiedot pysyvät silloin ennallaan.',
      ],
    },
    {
      heading: 'Yksittäisen tiedon palauttaminen',
      blocks: [
        {
          steps: [
            'Valitse {compareBackup} ja sitten automaattinen varmuuskopio tai tiedosto.',
            'Ohjelma näyttää, mitä kopion jälkeen on poistunut, muuttunut ja lisätty. Hae sanalla tai rajaa alueen mukaan.',
            'Avaa tieto: näet kenttä kentältä, mitä siinä oli silloin ja mitä siinä on nyt.',
            'Palauta koko tieto, sen osa tai yksi kenttä. Palautuksen voi kumota.',
          ],
        },
        'Muut tiedot pysyvät ennallaan. Henkilö, jonka tiedot on poistettu pysyvästi, ei palaa tätäkään kautta.',
      ],
    },
    {
      heading: 'Tiedot muille ohjelmille',
      blocks: [
        'Toimiston tiedot voi tallentaa asetuksissa myös JSON-tiedostoksi, jonka muut ohjelmat lukevat: {goSettings}. Se ei ole varmuuskopio, eikä sitä voi palauttaa.',
      ],
    },
    {
      heading: 'Kaikki tiedot avoimissa muodoissa',
      blocks: [
        'Jos tiedot pitää saada toiseen järjestelmään tai arkistoon, vie ne avoimissa muodoissa. Paketin saa auki ilman tätä ohjelmaa.',
        {
          steps: [
            'Valitse {exportEverything} ja lue, mitä paketissa on. Sitä ei salata.',
            'Valitse otsikoiden ja asiakirjojen kieli. Kokoaminen kestää, kun tietoja on paljon; voit keskeyttää sen.',
            'Tallenna paketti paikkaan, johon vain toimistolla on pääsy. Paketin tiedosto LUE.txt kertoo, mitä siinä on.',
          ],
        },
        {
          note: 'Paketin voi palauttaa kuten varmuuskopion: {restoreBackup}. Roskakori ja muutoshistoria eivät ole siinä, joten varmuuskopiota se ei korvaa. Taulukoihin tehdyt muutokset eivät palaa ohjelmaan.',
        },
      ],
    },
    {
      heading: 'Siirtyminen toiselle tietokoneelle',
      blocks: [
        {
          steps: [
            'Tallenna varmuuskopio vanhalla tietokoneella.',
            'Asenna ohjelma uudelle tietokoneelle.',
            'Palauta varmuuskopio. Ohjelma kysyy palautuslomakkeen avainta tai salalausetta. Automaattisen varmuuskopion salalause tarvitsee lisäksi avaintiedoston avain.age, joka on varmuuskopioiden vieressä. Avain jää uudelle tietokoneelle, joten palautuslomake tai salalause avaa myös sillä tehdyt varmuuskopiot. Myös asetukset siirtyvät.',
            'Kun tiedot ovat uudella tietokoneella, käytä vain sitä. Kahden tietokoneen tietoja ei yhdistetä.',
          ],
        },
      ],
    },
    {
      heading: 'Varmuuskopion avaaminen ilman tätä ohjelmaa',
      blocks: [
        'Salatun varmuuskopion voi avata millä tahansa tietokoneella palautuslomakkeen avaimella ja kahdella maksuttomalla ohjelmalla, jotka ovat age ja gzip (Windowsissa gzipin korvaa 7-Zip). Viraston tietotekninen tuki osaa tehdä sen.',
        {
          steps: [
            'Kirjoita avain, jonka alussa on AGE-SECRET-KEY-1, yhdelle riville isoin kirjaimin ja ilman välejä tekstitiedostoon nimeltä avain.txt. Jos tiedossa on vain salalause, käytä sen sijasta tiedostoa avain.age, joka on varmuuskopioiden vieressä.',
            'Kopioi varmuuskopio samaan kansioon nimellä kopio.koordbak.',
            'Avaa komentorivi siinä kansiossa ja anna komento: age -d -i avain.txt -o kopio.gz kopio.koordbak',
            'Jos tallensit kopion itse salalauseella, anna sen sijasta komento: age -d -o kopio.gz kopio.koordbak. Se kysyy salalauseen. Salaamattoman kopion nimeksi riittää vaihtaa kopio.gz.',
            'Pura tiedosto: gunzip kopio.gz',
            'Tiedosto kopio on tekstiä: ensin rivi varmuuskopiosta, sitten rivi jokaisesta tietueesta ja lopuksi rivi, jolla on tarkistussumma. Jos viimeinen rivi puuttuu, tiedosto ei ole kokonainen.',
            'Poista avain.txt ja avatut tiedostot, kun et enää tarvitse niitä: niitä ei ole salattu.',
          ],
        },
        {
          note: 'Ilman avainta tai salalausetta salattua varmuuskopiota ei voi avata kukaan, ei myöskään ohjelman tekijä.',
        },
      ],
    },
  ],
};
