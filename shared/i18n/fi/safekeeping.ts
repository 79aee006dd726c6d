export const safekeeping = {
  status: {
    journal: 'Varmistusloki ei tallennu.',
    journalText:
      'Tiedot on tallennettu tietokantaan, mutta ei varmistuslokiin. Jos tietokanta katoaa nyt, viimeisimmät muutokset katoavat.',
    backup: 'Varmuuskopio ei onnistunut.',
    look: 'Avaa varmuuskopiot',
  },
  backupFirst: 'Tehdään ensin varmuuskopio…',
  noBackup: {
    title: 'Jatketaanko ilman varmuuskopiota?',
    text: 'Ennen tätä toimintoa tehdään varmuuskopio, mutta se ei nyt onnistunut. Jos jatkat, ohjelma ei voi palauttaa tätä tilannetta varmuuskopiosta.',
    goOn: 'Jatka ilman',
  },
  clock:
    'Tietokoneen kello on ollut välillä väärässä. Varmuuskopiot on lueteltu siinä järjestyksessä, jossa ne tehtiin: ylin on uusin, vaikka sen päiväys olisi vanhempi.',
  age: 'Viimeisin varmuuskopio: {{when}}',
  full: {
    title: 'Levy on täynnä. Muutoksia ei tallenneta.',
    text: 'Muokkaaminen on pysäytetty, jotta mikään ei katoa huomaamatta. Tähän asti tallennetut tiedot ovat tallessa, ja voit lukea ja viedä niitä. Vapauta levytilaa: tyhjennä tietokoneen roskakori tai siirrä suuria tiedostoja muualle. Yritä sitten uudelleen.',
    retry: 'Yritä uudelleen',
    still: 'Levyllä ei ole vieläkään tarpeeksi tilaa.',
    goesOn: 'Levyllä on taas tilaa. Voit jatkaa muokkaamista.',
  },
  safeMode:
    'Ohjelma on pysähtynyt virheeseen useita kertoja peräkkäin. Se käynnistyi nyt vikasietotilassa: näyttö piirretään ilman näytönohjainta. Tietosi ovat tallessa. Jos näin käy uudelleen, kerro IT-tuelle.',
  reasons: {
    scheduled: 'Automaattinen',
    quit: 'Ohjelmaa suljettaessa',
    asked: 'Pyynnöstä',
    'before-import': 'Ennen tuontia',
    'after-import': 'Tuonnin jälkeen',
    'before-merge': 'Ennen yhdistämistä',
    'before-bulk-delete': 'Ennen usean poistoa',
    'before-migration': 'Ennen tietojen muuntamista',
    'before-restore': 'Ennen palautusta',
    'before-upgrade': 'Ennen uutta ohjelmaversiota',
    'after-erasure': 'Henkilötietojen pysyvän poiston jälkeen',
    'new-key': 'Kun avain vaihtui',
  },
  places: { own: 'Tämä kone', second: 'Toinen paikka' },
  counts: {
    caption: 'Tiedot viimeksi ja nyt',
    what: 'Tiedot',
    then: 'Viimeksi',
    now: 'Nyt',
    persons: 'Henkilöt',
    organisations: 'Organisaatiot',
    actions: 'Toimenpiteet',
    recommendations: 'Suositukset',
    obligations: 'Velvoitteet',
    engagements: 'Yhteistyötapahtumat',
    tasks: 'Tehtävät',
    madeDocuments: 'Tehdyt asiakirjat',
    all: 'Kaikki tiedot yhteensä',
  },
  lostKey: {
    title: 'Osa varmuuskopioista ei aukea',
    text_one:
      'Yhtä varmuuskopiota ({{last}}) ei saa auki millään avaimella, joka on tällä koneella: sen avain on kadonnut tai vaihtunut. Jos sinulla on palautuslomake tai salalause, kirjoita avain, niin varmuuskopio aukeaa taas.',
    text_other:
      '{{count}} varmuuskopiota ({{first}} – {{last}}) ei saa auki millään avaimella, joka on tällä koneella: niiden avain on kadonnut tai vaihtunut. Jos sinulla on palautuslomake tai salalause, kirjoita avain, niin varmuuskopiot aukeavat taas.',
    look: 'Näytä varmuuskopiot',
    enter: 'Kirjoita avain…',
    dialog: 'Avaa aiemmat varmuuskopiot',
    action: 'Ota avain käyttöön',
    help: 'Avain jää tälle koneelle, ja uudet varmuuskopiot tehdään sillä, joten palautuslomake tai salalause avaa nekin. Koneen nykyinen avain säilyy: sillä tehdyt varmuuskopiot aukeavat tällä koneella edelleen.',
    opensNone:
      'Tämä avain ei avaa yhtään niistä varmuuskopioista, jotka eivät nyt aukea. Tarkista, onko palautuslomake oikea.',
    noKey:
      'Salalause ei avaa tämän koneen avaintiedostoa. Tarkista, mitä kirjoitit, tai valitse avaintiedosto.',
    kept_one: 'Avain on otettu käyttöön. Yksi varmuuskopio aukeaa taas.',
    kept_other: 'Avain on otettu käyttöön. {{count}} varmuuskopiota aukeaa taas.',
    isOwn: 'Uudet varmuuskopiot tehdään tästä lähtien avaimella, jonka annoit.',
  },
  recovery: {
    title: {
      lost: 'Tiedot puuttuvat',
      behind: 'Tiedot ovat vanhempia kuin viimeksi',
      fewer: 'Tietoja on paljon vähemmän kuin viimeksi',
    },
    text: {
      lost: 'Ohjelman tietokanta on tyhjä tai poissa, vaikka siinä oli tietoja. Ohjelma ei ole muuttanut mitään. Palauta tiedot varmuuskopiosta.',
      behind:
        'Tietokannassa on vanhempi tilanne kuin se, johon työ viimeksi jäi. Ohjelma ei ole muuttanut mitään. Palauta tiedot varmuuskopiosta tai avaa ne sellaisina kuin ne ovat.',
      fewer:
        'Osa tiedoista puuttuu, eikä ohjelma tiedä syytä. Ohjelma ei ole muuttanut mitään. Palauta tiedot varmuuskopiosta tai avaa ne sellaisina kuin ne ovat.',
    },
    choose: 'Mikä palautetaan?',
    newest: 'Uusin varmuuskopio ja kaikki, mitä sen jälkeen tallennettiin (suositus)',
    newestFewer: 'Uusin varmuuskopio ja kaikki, mitä sen jälkeen tallennettiin',
    contents: '{{when}} · {{reason}} · tietoja {{all}}, joista henkilöitä {{persons}}',
    contentsUnknown: '{{when}} · {{reason}} · sisällöstä ei ole tietoa',
    only: 'Varmuuskopio {{when}}',
    suspicious: 'Tässä on paljon vähemmän tietoja kuin edellisessä.',
    locked:
      'Ei aukea millään tämän koneen avaimella: kirjoita palautuslomakkeen avain tai salalause.',
    none: 'Tällä koneella ei ole varmuuskopioita. Avaa varmuuskopio tiedostosta: muistitikulta, verkkolevyltä tai muualta, jonne niitä on tallennettu.',
    file: 'Tiedosto {{name}}',
    chooseFile: 'Avaa tiedostosta…',
    key: 'Palautuslomakkeen avain tai salalause',
    keyHelp:
      'Avain on palautuslomakkeessa ja alkaa AGE-SECRET-KEY-. Jos olet asettanut salalauseen, voit kirjoittaa sen.',
    mistyped:
      'Avaimessa on kirjoitusvirhe, tai siitä puuttuu merkkejä. Vertaa sitä palautuslomakkeeseen merkki merkiltä.',
    action: 'Palauta ja avaa',
    asIs: 'Avaa sellaisena kuin on',
    empty: 'Aloita tyhjästä…',
    emptyTitle: 'Aloitetaanko tyhjästä?',
    emptyText:
      'Ohjelma avautuu ilman tietoja. Varmuuskopiot jäävät talteen, ja voit palauttaa ne myöhemmin asetuksista.',
    emptyWord: 'TYHJÄ',
    emptyLabel: 'Vahvista kirjoittamalla TYHJÄ',
    emptyWrong: 'Kirjoita sana TYHJÄ isoilla kirjaimilla.',
    emptyAction: 'Aloita tyhjästä',
    working: 'Palautetaan tietoja…',
    failed: 'Palautus ei onnistunut. Mitään ei muutettu.',
    unreached:
      'Tiedot on palautettu, mutta osaa varmuuskopion jälkeen tallennetuista muutoksista ei saatu takaisin.',
  },
  unprotected: {
    title: 'Varmuuskopiota ei voitu tehdä',
    text: 'Ohjelma on päivittynyt. Ennen kuin uusi versio avaa tiedot, niistä tehdään varmuuskopio, mutta se ei onnistunut. Tietoja ei ole muutettu.',
    goOn: 'Avaa ilman varmuuskopiota',
  },
  screen: {
    unavailable: 'Varmuuskopioiden tilaa ei saatu selville.',
    latest: 'Viimeisin varmuuskopio',
    never: 'Varmuuskopiota ei ole vielä tehty.',
    makeNow: 'Tee varmuuskopio nyt',
    made: 'Varmuuskopio on tehty.',
    list: 'Varmuuskopiot',
    listHelp:
      'Tehdään automaattisesti puolen tunnin välein, kun tietoja muutetaan, sekä ohjelmaa suljettaessa ja ennen suuria muutoksia. Vanhat poistuvat vähitellen. Kiinnitetty säilyy, kunnes irrotat sen.',
    listEmpty: 'Ensimmäinen varmuuskopio tehdään pian.',
    more: 'Näytä kaikki',
    when: 'Milloin',
    why: 'Miksi',
    records: 'Tietoja',
    where: 'Missä',
    pin: 'Kiinnitä',
    unpin: 'Irrota',
    pinned: 'Kiinnitetty',
    fewer: 'Paljon vähemmän tietoja',
    locked: 'Ei aukea',
    olderKey: 'Aiempi avain',
    olderKeyHelp:
      'Aiempi avain: tämä kone avaa varmuuskopion, mutta nykyinen palautuslomake ja salalause eivät.',
    pinLabel: 'Kiinnitä varmuuskopio {{when}}',
    unpinLabel: 'Irrota varmuuskopio {{when}}',
    restore: 'Palauta…',
    restoreLabel: 'Palauta varmuuskopio {{when}}',
    second: 'Toinen paikka',
    secondNone:
      'Jos kone katoaa tai rikkoutuu, varmuuskopiot menevät sen mukana. Valitse toinen paikka: verkkolevy tai muistitikku.',
    secondNotHere:
      'Tässä käyttötavassa varmuuskopioille ei voi valita toista paikkaa. Tallenna varmuuskopio välillä itse muistitikulle tai verkkolevylle.',
    secondLast: 'Kopioitu viimeksi: {{when}}',
    secondNever: 'Ei ole vielä kopioitu.',
    secondOld: 'Viimeisestä kopiosta on yli viikko. Kytke muistitikku tai verkkolevy.',
    choose: 'Valitse paikka…',
    forget: 'Luovu paikasta',
    chooseTitle: 'Valitse kansio varmuuskopioille',
    sheet: 'Palautuslomake',
    sheetHelp:
      'Varmuuskopiot on salattu avaimella, joka on tällä koneella. Jos kone katoaa, varmuuskopiot avautuvat vain palautuslomakkeella. Säilytä se lukitussa paikassa, ei koneen kanssa.',
    sheetMissing: 'Palautuslomaketta ei ole vielä tehty.',
    sheetMade: 'Tehty tai viimeksi käytetty {{when}}',
    sheetOlder:
      'Palautuslomake on varmuuskopioiden edelliselle avaimelle: se avaa vain aiemmat varmuuskopiot. Säilytä se ja tee uusi palautuslomake.',
    sheetPrint: 'Tulosta palautuslomake…',
    sheetAsk: {
      title: 'Tulostuiko palautuslomake?',
      text: 'Tarkista paperista, että avain on siinä kokonaan: se alkaa AGE-SECRET-KEY-1 ja sen viimeiset merkit ovat {{end}}.',
      action: 'Lomake on paperilla',
    },
    sheetSave: 'Tallenna palautuslomake…',
    sheetFilter: 'Teksti',
    sheetName: 'Palautuslomake',
    sheetSaved: 'Palautuslomake tallennettu. Tulosta se ja poista tiedosto koneelta.',
    passphrase: 'Salalause',
    passphraseHelp:
      'Salalauseella varmuuskopiot voi avata ilman palautuslomaketta. Toisella tietokoneella tarvitaan lisäksi tiedosto avain.age, joka on varmuuskopioiden vieressä. Unohtunutta salalausetta ei voi palauttaa.',
    passphraseSet: 'Salalause on asetettu.',
    passphraseNone: 'Salalausetta ei ole.',
    passphraseOlder:
      'Salalause on varmuuskopioiden edelliselle avaimelle: se avaa vain aiemmat varmuuskopiot. Aseta uusi salalause.',
    passphraseAction: 'Aseta salalause…',
    passphraseChange: 'Vaihda salalause…',
    passphraseRemove: 'Poista salalause',
    passphraseAsk: {
      title: 'Poistetaanko salalause?',
      text: 'Sen jälkeen varmuuskopiot eivät aukea salalauseella: muulla koneella tarvitaan palautuslomakkeen avain.',
      noSheet:
        'Palautuslomaketta ei ole vielä tehty: jos kone katoaa, kukaan ei saa varmuuskopioita auki.',
    },
    passphraseField: 'Salalause',
    passphraseAgain: 'Sama salalause uudelleen',
    passphraseShort:
      'Liian lyhyt: kirjoita vähintään viisi eri sanaa, joissa kussakin on vähintään kolme kirjainta, tai 20 merkkiä ilman välilyöntejä. Toistettua ei lasketa. Lyhyen voi arvata koneella.',
    passphraseDiffers: 'Salalauseet eivät ole samat.',
    recipient: 'Toinen avain',
    recipientHelp:
      'Voit antaa viraston oman avaimen julkisen osan (age1…). Silloin myös virasto voi avata uudet varmuuskopiot.',
    recipientField: 'Julkinen avain',
    recipientWrong: 'Tämä ei ole kokonainen julkinen avain. Se alkaa age1 ja siinä on 62 merkkiä.',
    recipientSaved: 'Toinen avain on tallennettu. Se avaa tästä lähtien tehdyt varmuuskopiot.',
    recipientRemoved: 'Toinen avain on poistettu. Se ei avaa enää uusia varmuuskopioita.',
    save: 'Tallenna',
    disk: 'Levyn salaus',
    diskState: {
      on: 'Levy on salattu.',
      off: 'Levyä ei ole salattu. Jos kone katoaa, löytäjä voi lukea tiedot. Pyydä IT-tukea ottamaan käyttöön BitLocker (Windows), LUKS (Linux) tai FileVault (Mac).',
      unknown:
        'Ohjelma ei saa selville, onko levy salattu. Varmista IT-tuelta, että BitLocker (Windows), LUKS (Linux) tai FileVault (Mac) on käytössä.',
    },
    promises: 'Mitä tällä koneella pidetään tallessa',
    promise: {
      journal: 'Jokainen muutos kirjataan heti myös varmistuslokiin tietokannan ulkopuolelle.',
      noJournal: 'Muutoksia ei kirjata varmistuslokiin.',
      backups: 'Varmuuskopiot tehdään automaattisesti, salataan ja tarkistetaan.',
      noBackups: 'Varmuuskopioita ei tehdä automaattisesti. Tallenna varmuuskopio itse.',
      quit: 'Kun ohjelma suljetaan, se tekee ensin varmuuskopion.',
      quitChosen:
        'Kun valitset Lopeta tai pysäytät ohjelman päätteestä, ohjelma tekee ensin varmuuskopion. Jos suljet selainikkunan, varmuuskopiota ei ehditä tehdä: viimeiset muutokset jäävät varmistuslokiin, ja varmuuskopio tehdään seuraavan käynnistyksen jälkeen.',
    },
  },
  sheet: {
    title: 'PALAUTUSLOMAKE: Koordinaattorin työpöytä',
    keep: 'Säilytä lukitussa paikassa. Kuka tahansa, jolla on tämä avain ja varmuuskopio, voi lukea kaikki tiedot.',
    key: 'Avain:',
    groups:
      'Sama avain ryhminä, kun kirjoitat sen ohjelmaan (välit ja pienet kirjaimet eivät haittaa):',
    inProgram:
      'Ohjelmalla: asenna ohjelma, avaa Asetukset ja palauta varmuuskopio. Kirjoita avain, kun ohjelma pyytää sitä.',
    without:
      'Ilman ohjelmaa: kirjoita avain tiedostoon avain.txt yhdelle riville, isoin kirjaimin ja ilman välejä, ja anna komento (age on yleinen salausohjelma):',
    made: 'Tehty {{when}}.',
  },
  unlock: {
    title: 'Tämän koneen avain ei avaa varmuuskopiota',
    passphraseTitle: 'Varmuuskopio on lukittu salalauseella',
    passphrase: 'Salalause',
    passphraseHelp:
      'Kirjoita salalause, joka annettiin, kun tämä varmuuskopio tallennettiin. Muuta ei tarvita.',
    wrongPassphrase:
      'Salalause ei avaa varmuuskopiota, tai tiedoston alku on muuttunut: näitä ei voi erottaa toisistaan. Tarkista, mitä kirjoitit.',
    action: 'Avaa varmuuskopio',
    keyFile: 'Valitse avaintiedosto',
    keyFileChoose: 'Valitse avaintiedosto…',
    keyFileFilter: 'Avaintiedosto',
    keyFileHelp:
      'Toisen tietokoneen salalause tarvitsee lisäksi avaintiedoston avain.age, joka on varmuuskopioiden vieressä.',
    keyFileWrong: 'Tiedosto ei ole avaintiedosto. Valitse avain.age varmuuskopioiden vierestä.',
    keyFileChosen: 'Avaintiedosto on valittu.',
  },
} as const;
