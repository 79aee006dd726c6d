import type { TopicTexts } from '../help-topic.ts';

export const backup: TopicTexts = {
  fi: {
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
  },
  sv: {
    title: 'Säkerhetskopia och en annan dator',
    lead: 'Uppgifterna finns bara på den här datorn. Säkerhetskopian är en enda fil som innehåller allt.',
    parts: [
      {
        heading: 'Spara en säkerhetskopia',
        blocks: [
          {
            steps: [
              'Välj {saveBackup}.',
              'Spara filen någon annanstans än på den här datorn, till exempel på myndighetens nätverksdisk.',
              'Gör en ny säkerhetskopia regelbundet, och alltid före en stor import.',
            ],
          },
          {
            note: 'Säkerhetskopian krypteras med kontorets nyckel om du inte väljer en lösenfras eller en fil utan kryptering. Gör återställningsblanketten i inställningarna: utan den eller en lösenfras som angetts i inställningarna går en kopia som krypterats med nyckeln inte att öppna på en annan dator.',
          },
        ],
      },
      {
        heading: 'Automatiska säkerhetskopior',
        blocks: [
          'Programmet gör en säkerhetskopia varje halvtimme när uppgifter ändras, när det stängs och före import, sammanslagning, borttagning av flera uppgifter, återställning och en ny version av programmet. Om ingenting har ändrats sedan den förra behövs ingen ny.',
          'När du slår samman många kontakter efter varandra räcker en säkerhetskopia som är högst tio minuter gammal: allt som har sparats efter den finns i säkringsloggen och kan återställas därifrån. Om det inte går att skriva i säkringsloggen görs en säkerhetskopia före varje sammanslagning.',
          'Kopiorna och tidpunkterna ser du i inställningarna: {goSettings}.',
        ],
      },
      {
        heading: 'Återställa',
        blocks: [
          {
            steps: [
              'Välj {restoreBackup} och öppna filen.',
              'Programmet visar när kopian gjordes och vad den innehåller. Jämför den med de nuvarande uppgifterna.',
              'Godkänn återställningen. De nuvarande uppgifterna ersätts, men en kopia av dem sparas som du kan gå tillbaka till.',
            ],
          },
          'En skadad fil eller en fil från en nyare version återställs inte. Då förblir de nuvarande uppgifterna oförändrade.',
        ],
      },
      {
        heading: 'Återställa en enskild uppgift',
        blocks: [
          {
            steps: [
              'Välj {compareBackup} och sedan en automatisk säkerhetskopia eller en fil.',
              'Programmet visar vad som är borta, har ändrats eller lagts till efter kopian. Sök med ord eller avgränsa efter område.',
              'Öppna en uppgift: du ser fält för fält vad som stod där då och vad som står där nu.',
              'Återställ hela uppgiften, en del av den eller ett enda fält. Återställningen kan ångras.',
            ],
          },
          'Allt annat förblir som det är. En person vars uppgifter har raderats för gott kommer inte tillbaka den här vägen heller.',
        ],
      },
      {
        heading: 'Uppgifter för andra program',
        blocks: [
          'I inställningarna kan kontorets uppgifter också sparas som en JSON-fil som andra program läser: {goSettings}. Den är ingen säkerhetskopia och kan inte återställas.',
        ],
      },
      {
        heading: 'Alla uppgifter i öppna format',
        blocks: [
          'Om uppgifterna ska till ett annat system eller ett arkiv, exportera dem i öppna format. Paketet går att öppna utan detta program.',
          {
            steps: [
              'Välj {exportEverything} och läs vad paketet innehåller. Det krypteras inte.',
              'Välj språk för rubriker och dokument. Det tar en stund när uppgifterna är många; du kan avbryta.',
              'Spara paketet på en plats som bara kontoret har tillgång till. Filen LÄS.txt i paketet berättar vad som finns i det.',
            ],
          },
          {
            note: 'Paketet kan återställas som en säkerhetskopia: {restoreBackup}. Papperskorgen och ändringshistoriken ingår inte, så det ersätter inte en säkerhetskopia. Ändringar i tabellerna kommer inte tillbaka till programmet.',
          },
        ],
      },
      {
        heading: 'Byta till en annan dator',
        blocks: [
          {
            steps: [
              'Spara en säkerhetskopia på den gamla datorn.',
              'Installera programmet på den nya datorn.',
              'Återställ säkerhetskopian. Programmet frågar efter återställningsblankettens nyckel eller lösenfrasen. En automatisk säkerhetskopias lösenfras behöver också nyckelfilen avain.age, som finns bredvid säkerhetskopiorna. Nyckeln blir kvar på den nya datorn, så att återställningsblanketten eller lösenfrasen öppnar också de säkerhetskopior som görs där. Också inställningarna följer med.',
              'När uppgifterna finns på den nya datorn, använd bara den. Uppgifter från två datorer slås inte ihop.',
            ],
          },
        ],
      },
      {
        heading: 'Att öppna en säkerhetskopia utan det här programmet',
        blocks: [
          'En krypterad säkerhetskopia kan öppnas på vilken dator som helst med nyckeln på återställningsblanketten och två avgiftsfria program, age och gzip (i Windows kan 7-Zip ersätta gzip). Ämbetsverkets it-stöd kan göra det.',
          {
            steps: [
              'Skriv nyckeln, som börjar med AGE-SECRET-KEY-1, på en rad med stora bokstäver och utan mellanslag i en textfil med namnet avain.txt. Om bara lösenfrasen är känd, använd i stället filen avain.age som ligger bredvid säkerhetskopiorna.',
              'Kopiera säkerhetskopian till samma mapp med namnet kopio.koordbak.',
              'Öppna kommandoraden i den mappen och ge kommandot: age -d -i avain.txt -o kopio.gz kopio.koordbak',
              'Om du själv sparade kopian med en lösenfras, ge i stället kommandot: age -d -o kopio.gz kopio.koordbak. Det frågar efter lösenfrasen. En okrypterad kopia behöver bara få namnet kopio.gz.',
              'Packa upp filen: gunzip kopio.gz',
              'Filen kopio är text: först en rad om säkerhetskopian, sedan en rad för varje post och sist en rad med en kontrollsumma. Om den sista raden saknas är filen inte hel.',
              'Radera avain.txt och de öppnade filerna när du inte längre behöver dem: de är inte krypterade.',
            ],
          },
          {
            note: 'Utan nyckeln eller lösenfrasen kan ingen öppna en krypterad säkerhetskopia, inte heller programmets tillverkare.',
          },
        ],
      },
    ],
  },
  en: {
    title: 'Backup and another computer',
    lead: 'The data are on this computer only. A backup is one file that holds everything.',
    parts: [
      {
        heading: 'Saving a backup',
        blocks: [
          {
            steps: [
              'Choose {saveBackup}.',
              'Save the file somewhere other than on this computer, for instance on the network drive of the agency.',
              'Make a new backup regularly, and always before a large import.',
            ],
          },
          {
            note: 'A backup is encrypted with the office’s key unless you choose a passphrase or a file that is not encrypted. Make the recovery sheet in the settings: without it or a passphrase set in the settings, a copy encrypted with the key cannot be opened on another computer.',
          },
        ],
      },
      {
        heading: 'Automatic backups',
        blocks: [
          'The program makes a backup every half hour while data change, when it is closed, and before an import, a merge, a removal of several records, a restore and a new version of the program. Where nothing has changed since the last one, no new one is needed.',
          'When you merge many contacts one after another, a backup at most ten minutes old will do: all that was saved after it is in the safety journal and comes back from there. Where the safety journal cannot be written, a backup is made before each merge.',
          'The settings show the backups and when they were made: {goSettings}.',
        ],
      },
      {
        heading: 'Restoring',
        blocks: [
          {
            steps: [
              'Choose {restoreBackup} and open the file.',
              'The program shows when the backup was made and what is in it. Compare it with the current data.',
              'Accept. The current data are replaced, but a copy of them is kept that you can go back to.',
            ],
          },
          'A damaged file, or one made by a newer version, is not restored. The current data then stay as they are.',
        ],
      },
      {
        heading: 'Restoring a single record',
        blocks: [
          {
            steps: [
              'Choose {compareBackup}, and then an automatic backup or a file.',
              'The program shows what is gone, changed and added since. Search by words or choose an area.',
              'Open a record: field by field you see what it held then and what it holds now.',
              'Restore all of the record, a part of it or one field. It can be undone.',
            ],
          },
          'Everything else stays as it is. A person whose data were erased does not come back this way either.',
        ],
      },
      {
        heading: 'Data for other programs',
        blocks: [
          'The office’s data can also be saved in the settings as a JSON file that other programs read: {goSettings}. It is no backup and cannot be restored.',
        ],
      },
      {
        heading: 'All data in open formats',
        blocks: [
          'If the data must go to another system or an archive, export them in open formats. The package opens without this program.',
          {
            steps: [
              'Choose {exportEverything} and read what the package holds. It is not encrypted.',
              'Choose the language of headings and documents. It takes a while when there is much; you can stop it.',
              'Save the package where only the office has access. The file README.txt in it tells what is what.',
            ],
          },
          {
            note: 'The package can be restored like a backup: {restoreBackup}. It has neither the trash nor the history of changes, so it does not replace a backup. What is changed in the tables does not come back to the program.',
          },
        ],
      },
      {
        heading: 'Moving to another computer',
        blocks: [
          {
            steps: [
              'Save a backup on the old computer.',
              'Install the program on the new computer.',
              'Restore the backup. The program asks for the key of the recovery sheet or the passphrase. The passphrase of an automatic backup also needs the key file avain.age, which lies beside the backups. The key stays on the new computer, so that the recovery sheet or the passphrase opens the backups made there too. The settings move too.',
              'Once the data are on the new computer, use only that one. Data of two computers are not combined.',
            ],
          },
        ],
      },
      {
        heading: 'Opening a backup without this program',
        blocks: [
          'An encrypted backup can be opened on any computer with the key of the recovery sheet and two free programs, age and gzip (on Windows gzip comes with 7-Zip). The IT support of the agency can do it.',
          {
            steps: [
              'Write the key, which begins AGE-SECRET-KEY-1, on one line in capital letters without blanks into a text file named avain.txt. If only the passphrase is known, use the file avain.age beside the backups in its place.',
              'Copy the backup into the same folder under the name kopio.koordbak.',
              'Open a terminal in that folder and give the command: age -d -i avain.txt -o kopio.gz kopio.koordbak',
              'If you saved the backup with a passphrase yourself, give this command instead: age -d -o kopio.gz kopio.koordbak. It asks for the passphrase. A backup without encryption only has to be renamed kopio.gz.',
              'Unpack it: gunzip kopio.gz',
              'The file kopio is text: first a line about the backup, then a line for each record, last a line with a checksum. If the last line is missing, the file is not whole.',
              'Delete avain.txt and the opened files when you no longer need them: they are not encrypted.',
            ],
          },
          {
            note: 'Without the key or the passphrase nobody can open an encrypted backup, not even the maker of this program.',
          },
        ],
      },
    ],
  },
};
