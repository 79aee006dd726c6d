export const backup = {
  fileName: 'Koordinaattorin työpöytä, varmuuskopio',
  fileFilter: 'Varmuuskopio',
  readableFilter: 'Varmuuskopio tai avoimissa muodoissa viety paketti',
  chooseTitle: 'Valitse varmuuskopio',
  saving: 'Kootaan varmuuskopiota…',
  saved: 'Varmuuskopio tallennettu: {{name}}',
  notSaved: 'Varmuuskopiota ei tallennettu.',
  notMade:
    'Varmuuskopiota ei saatu koottua. Mitään ei tallennettu. Yritä uudelleen, tai käynnistä ohjelma ensin uudelleen.',
  save: {
    title: 'Tallenna varmuuskopio',
    action: 'Tallenna tiedostoon…',
    lock: 'Millä varmuuskopion saa auki?',
    key: 'Toimiston avaimella (suositus)',
    keyHelp:
      'Tämä ohjelma avaa kopion tällä tietokoneella itse niin kauan kuin avain on siinä tallessa.',
    keyElsewhere: {
      sheet: 'Muualla kopion avaa palautuslomakkeen avain.',
      passphrase:
        'Muualla kopion avaa asetuksissa annettu salalause, jos mukana on tiedosto avain.age.',
      second: 'Kopion avaa myös toinen avain.',
    },
    passphrase: 'Salalauseella',
    passphraseHelp:
      'Kopion avaa tämä salalause eikä mikään muu, millä tahansa tietokoneella, myös tällä. Unohtunutta salalausetta ei saa takaisin.',
    plain: 'Ilman avainta',
    plainHelp: 'Tiedostoa ei salata.',
    plainWarning:
      'Kuka tahansa, joka saa tiedoston, voi lukea kaikki henkilötiedot. Säilytä se paikassa, johon vain toimistolla on pääsy.',
    noSheet:
      'Tälle avaimelle ei ole palautuslomaketta eikä salalausetta. Tätä kopiota ei saa auki muulla tietokoneella, eikä tälläkään, jos avain katoaa. Tee lomake asetuksissa, kohdassa Automaattiset varmuuskopiot.',
  },
  reading: 'Luetaan varmuuskopiota…',
  restoring: 'Palautetaan tietoja…',
  restored: 'Tiedot on palautettu. Ne ovat nyt samat kuin {{when}}.',
  undoRestore: 'Kumoa palautus',
  restoreTitle: 'Palauta varmuuskopio',
  refusedTitle: 'Varmuuskopiota ei voi palauttaa',
  unchanged: 'Mitään ei muutettu.',
  chooseFile: 'Valitse tiedosto…',
  chooseAnother: 'Valitse toinen tiedosto…',
  startText:
    'Palautus korvaa ohjelman nykyiset tiedot varmuuskopion tiedoilla. Ennen palautusta näet, mitä varmuuskopiossa on.',
  earlierTitle: 'Tiedot ennen aiempia palautuksia',
  earlierText: 'Nämä on säilytetty tällä tietokoneella. Voit palata niihin.',
  earlierAction: 'Avaa',
  earlierLabel: 'Avaa tiedot, {{when}}',
  confirmText:
    'Nykyiset tiedot korvataan kokonaan. Niistä säilytetään kopio tällä tietokoneella, joten palautuksen voi kumota.',
  older: 'Nykyisiä tietoja on muutettu sen jälkeen, kun tämä varmuuskopio tehtiin.',
  noHistory:
    'Tämä on avoimissa muodoissa viety paketti: siinä ei ole roskakoria eikä muutoshistoriaa. Palautuksen jälkeen aiempia toimintoja ei voi kumota.',
  missingFiles_one: 'Yksi liitetiedosto puuttuu: sen nimi palautuu, mutta sitä ei voi avata.',
  missingFiles_other:
    '{{count}} liitetiedostoa puuttuu: niiden nimet palautuvat, mutta niitä ei voi avata.',
  restoreAction: 'Korvaa nykyiset tiedot',
  saveFirst: 'Tallenna nykyiset tiedot…',
  madeAt: 'Varmuuskopio tehty',
  madeBy: 'Ohjelman versio',
  file: 'Tiedosto',
  compareCaption: 'Nykyiset tiedot ja varmuuskopion tiedot',
  compare: {
    now: 'Nyt ohjelmassa',
    backup: 'Varmuuskopiossa',
  },
  failure: {
    'not-a-backup':
      'Tiedosto ei ole tämän ohjelman varmuuskopio eikä avoimissa muodoissa viety paketti. Valitse toinen tiedosto.',
    damaged:
      'Varmuuskopio on vioittunut: sen sisältö ei ole sama kuin tallennettaessa. Valitse toinen varmuuskopio.',
    truncated:
      'Varmuuskopio on vajaa: tiedoston loppu puuttuu. Kopiointi tai lataus on ehkä keskeytynyt. Kopioi tiedosto uudelleen tai valitse toinen varmuuskopio.',
    newer:
      'Varmuuskopio on tehty ohjelman uudemmalla versiolla ({{appVersion}}). Asenna uusin versio ja yritä uudelleen.',
    encrypted: 'Varmuuskopio on salattu. Avaa se palautuslomakkeen avaimella tai salalauseella.',
    'wrong-key-or-damaged-head':
      'Avain tai salalause ei avaa varmuuskopiota, tai tiedoston alku on muuttunut: näitä ei voi erottaa toisistaan. Tarkista, mitä kirjoitit, tai valitse toinen varmuuskopio.',
    'damaged-or-cut-off':
      'Avain sopii, mutta varmuuskopio on vioittunut tai sen loppu puuttuu. Kopioi tiedosto uudelleen tai valitse toinen varmuuskopio.',
    'too-large': 'Tiedosto on liian suuri ollakseen tämän ohjelman varmuuskopio.',
    'storage-full':
      'Palautus ei mahtunut levylle. Nykyiset tiedot ovat ennallaan. Vapauta levytilaa ja yritä uudelleen.',
    'import-running':
      'Luettelon tuonti on vielä kesken. Odota, että se valmistuu, tai keskeytä se, ja palauta sitten.',
    'not-read':
      'Varmuuskopion lukeminen keskeytyi. Käynnistä ohjelma uudelleen ja yritä uudelleen.',
    'copy-not-found': 'Näitä tietoja ei enää ole säilytetty. Valitse toinen varmuuskopio.',
  },

  names: {
    commands: {
      saveBackup: 'Tallenna varmuuskopio…',
      restoreBackup: 'Palauta varmuuskopio…',
    },
    synonyms: {
      saveBackup: 'tallenna, varmista, kopio',
      restoreBackup: 'avaa varmuuskopio, ota takaisin',
    },
  },
} as const;
