import type { Groups } from '../fi/index.ts';

export const safekeeping: Groups['safekeeping'] = {
  status: {
    journal: 'Säkringsloggen sparas inte.',
    journalText:
      'Uppgifterna är sparade i databasen men inte i säkringsloggen. Om databasen försvinner nu försvinner de senaste ändringarna.',
    backup: 'Säkerhetskopian misslyckades.',
    look: 'Öppna säkerhetskopiorna',
  },
  backupFirst: 'Först görs en säkerhetskopia…',
  noBackup: {
    title: 'Vill du fortsätta utan säkerhetskopia?',
    text: 'Före den här åtgärden görs en säkerhetskopia, men det lyckades inte nu. Om du fortsätter kan programmet inte återställa det här läget från en säkerhetskopia.',
    goOn: 'Fortsätt utan',
  },
  clock:
    'Datorns klocka har tidvis gått fel. Säkerhetskopiorna står i den ordning som de gjordes: den översta är nyast, även om dess datum är äldre.',
  age: 'Senaste säkerhetskopian: {{when}}',
  full: {
    title: 'Disken är full. Ändringar sparas inte.',
    text: 'Redigeringen har stoppats så att inget går förlorat obemärkt. Det som har sparats hittills finns kvar, och du kan läsa och exportera det. Frigör utrymme: töm datorns papperskorg eller flytta stora filer någon annanstans. Försök sedan igen.',
    retry: 'Försök igen',
    still: 'Det finns fortfarande inte tillräckligt med utrymme på disken.',
    goesOn: 'Det finns utrymme på disken igen. Du kan fortsätta redigera.',
  },
  safeMode:
    'Programmet har stannat på grund av fel flera gånger i rad. Nu startade det i felsäkert läge: skärmen ritas utan grafikkort. Dina uppgifter är i säkerhet. Om det händer igen, kontakta it-stödet.',
  reasons: {
    scheduled: 'Automatisk',
    quit: 'När programmet stängdes',
    asked: 'På begäran',
    'before-import': 'Före import',
    'after-import': 'Efter import',
    'before-merge': 'Före sammanslagning',
    'before-bulk-delete': 'Före borttagning av flera',
    'before-migration': 'Före omvandling av uppgifterna',
    'before-restore': 'Före återställning',
    'before-upgrade': 'Före ny programversion',
    'after-erasure': 'Efter radering av personuppgifter',
    'new-key': 'När nyckeln byttes',
  },
  places: { own: 'Den här datorn', second: 'Den andra platsen' },
  counts: {
    caption: 'Uppgifterna senast och nu',
    what: 'Uppgifter',
    then: 'Senast',
    now: 'Nu',
    persons: 'Personer',
    organisations: 'Organisationer',
    actions: 'Åtgärder',
    recommendations: 'Rekommendationer',
    obligations: 'Skyldigheter',
    engagements: 'Samarbetshändelser',
    tasks: 'Arbetsuppgifter',
    madeDocuments: 'Skapade dokument',
    all: 'Alla uppgifter sammanlagt',
  },
  lostKey: {
    title: 'En del av säkerhetskopiorna går inte att öppna',
    text_one:
      'En säkerhetskopia ({{last}}) går inte att öppna med någon nyckel på den här datorn: nyckeln till den har försvunnit eller bytts ut. Om du har återställningsblanketten eller en lösenfras, skriv in nyckeln, så går säkerhetskopian att öppna igen.',
    text_other:
      '{{count}} säkerhetskopior ({{first}} – {{last}}) går inte att öppna med någon nyckel på den här datorn: nyckeln till dem har försvunnit eller bytts ut. Om du har återställningsblanketten eller en lösenfras, skriv in nyckeln, så går säkerhetskopiorna att öppna igen.',
    look: 'Visa säkerhetskopiorna',
    enter: 'Skriv in nyckeln…',
    dialog: 'Öppna äldre säkerhetskopior',
    action: 'Ta nyckeln i bruk',
    help: 'Nyckeln blir kvar på den här datorn och nya säkerhetskopior görs med den, så att återställningsblanketten eller lösenfrasen öppnar dem också. Datorns nuvarande nyckel sparas: säkerhetskopior som gjorts med den öppnas fortfarande på den här datorn.',
    opensNone:
      'Den här nyckeln öppnar ingen av de säkerhetskopior som inte går att öppna nu. Kontrollera att återställningsblanketten är den rätta.',
    noKey:
      'Lösenfrasen öppnar inte datorns nyckelfil. Kontrollera det du skrev eller välj nyckelfilen.',
    kept_one: 'Nyckeln har tagits i bruk. En säkerhetskopia öppnas igen.',
    kept_other: 'Nyckeln har tagits i bruk. {{count}} säkerhetskopior öppnas igen.',
    isOwn: 'Nya säkerhetskopior görs från och med nu med nyckeln som du gav.',
  },
  recovery: {
    title: {
      lost: 'Uppgifterna saknas',
      behind: 'Uppgifterna är äldre än senast',
      fewer: 'Det finns mycket färre uppgifter än senast',
    },
    text: {
      lost: 'Programmets databas är tom eller borta, fast den innehöll uppgifter. Programmet har inte ändrat något. Återställ uppgifterna från en säkerhetskopia.',
      behind:
        'I databasen finns ett äldre läge än det som arbetet senast avslutades i. Programmet har inte ändrat något. Återställ uppgifterna från en säkerhetskopia eller öppna dem som de är.',
      fewer:
        'En del av uppgifterna saknas och programmet vet inte varför. Programmet har inte ändrat något. Återställ uppgifterna från en säkerhetskopia eller öppna dem som de är.',
    },
    choose: 'Vad ska återställas?',
    newest: 'Den nyaste säkerhetskopian och allt som sparades efter den (rekommenderas)',
    newestFewer: 'Den nyaste säkerhetskopian och allt som sparades efter den',
    contents: '{{when}} · {{reason}} · {{all}} uppgifter, varav {{persons}} gäller personer',
    contentsUnknown: '{{when}} · {{reason}} · innehållet är inte känt',
    only: 'Säkerhetskopian {{when}}',
    suspicious: 'Den här innehåller mycket färre uppgifter än den föregående.',
    locked:
      'Öppnas inte med någon nyckel på den här datorn: skriv in återställningsblankettens nyckel eller lösenfrasen.',
    none: 'Det finns inga säkerhetskopior på den här datorn. Öppna en säkerhetskopia från en fil: ett usb-minne, en nätverksenhet eller någon annan plats där du har sparat dem.',
    file: 'Filen {{name}}',
    chooseFile: 'Öppna från fil…',
    key: 'Återställningsblankettens nyckel eller lösenfrasen',
    keyHelp:
      'Nyckeln står på återställningsblanketten och börjar med AGE-SECRET-KEY-. Om du har angett en lösenfras kan du skriva den.',
    mistyped:
      'Det finns ett skrivfel i nyckeln, eller så saknas tecken. Jämför den med återställningsblanketten tecken för tecken.',
    action: 'Återställ och öppna',
    asIs: 'Öppna som det är',
    empty: 'Börja från tomt…',
    emptyTitle: 'Vill du börja från tomt?',
    emptyText:
      'Programmet öppnas utan uppgifter. Säkerhetskopiorna finns kvar och du kan återställa dem senare i inställningarna.',
    emptyWord: 'TOM',
    emptyLabel: 'Bekräfta genom att skriva TOM',
    emptyWrong: 'Skriv ordet TOM med stora bokstäver.',
    emptyAction: 'Börja från tomt',
    working: 'Uppgifterna återställs…',
    failed: 'Återställningen misslyckades. Ingenting ändrades.',
    unreached:
      'Uppgifterna har återställts, men en del av de ändringar som sparats efter säkerhetskopian kunde inte återställas.',
  },
  unprotected: {
    title: 'Säkerhetskopian kunde inte göras',
    text: 'Programmet har uppdaterats. Innan den nya versionen öppnar uppgifterna görs en säkerhetskopia av dem, men det lyckades inte. Uppgifterna har inte ändrats.',
    goOn: 'Öppna utan säkerhetskopia',
  },
  screen: {
    unavailable: 'Säkerhetskopiornas läge kunde inte utredas.',
    latest: 'Senaste säkerhetskopia',
    never: 'Ingen säkerhetskopia har gjorts än.',
    makeNow: 'Gör en säkerhetskopia nu',
    made: 'Säkerhetskopian är gjord.',
    list: 'Säkerhetskopior',
    listHelp:
      'Görs automatiskt med en halvtimmes mellanrum när uppgifter ändras, och när programmet stängs och före stora ändringar. De gamla försvinner så småningom. En fäst kopia finns kvar tills du lossar den.',
    listEmpty: 'Den första säkerhetskopian görs snart.',
    more: 'Visa alla',
    when: 'När',
    why: 'Varför',
    records: 'Uppgifter',
    where: 'Var',
    pin: 'Fäst',
    unpin: 'Lossa',
    pinned: 'Fäst',
    fewer: 'Mycket färre uppgifter',
    locked: 'Öppnas inte',
    olderKey: 'Tidigare nyckel',
    olderKeyHelp:
      'Tidigare nyckel: den här datorn öppnar säkerhetskopian, men den nuvarande återställningsblanketten och lösenfrasen gör det inte.',
    pinLabel: 'Fäst säkerhetskopian {{when}}',
    unpinLabel: 'Lossa säkerhetskopian {{when}}',
    restore: 'Återställ…',
    restoreLabel: 'Återställ säkerhetskopian {{when}}',
    second: 'Den andra platsen',
    secondNone:
      'Om datorn försvinner eller går sönder försvinner säkerhetskopiorna med den. Välj en annan plats: en nätverksenhet eller ett usb-minne.',
    secondNotHere:
      'När programmet används så här går det inte att välja en annan plats för säkerhetskopiorna. Spara ibland själv en säkerhetskopia på ett usb-minne eller en nätverksenhet.',
    secondLast: 'Kopierat senast: {{when}}',
    secondNever: 'Har inte kopierats än.',
    secondOld:
      'Det har gått över en vecka sedan den senaste kopian. Anslut usb-minnet eller nätverksenheten.',
    choose: 'Välj plats…',
    forget: 'Avstå från platsen',
    chooseTitle: 'Välj en mapp för säkerhetskopiorna',
    sheet: 'Återställningsblankett',
    sheetHelp:
      'Säkerhetskopiorna är krypterade med en nyckel som finns på den här datorn. Om datorn försvinner kan säkerhetskopiorna öppnas bara med återställningsblanketten. Förvara den på ett låst ställe, inte tillsammans med datorn.',
    sheetMissing: 'Återställningsblanketten har inte gjorts än.',
    sheetMade: 'Gjord eller senast använd {{when}}',
    sheetOlder:
      'Återställningsblanketten hör till den tidigare nyckeln: den öppnar bara äldre säkerhetskopior. Spara den och gör en ny återställningsblankett.',
    sheetPrint: 'Skriv ut återställningsblanketten…',
    sheetAsk: {
      title: 'Skrevs återställningsblanketten ut?',
      text: 'Kontrollera på papperet att hela nyckeln finns där: den börjar med AGE-SECRET-KEY-1 och dess sista tecken är {{end}}.',
      action: 'Blanketten finns på papper',
    },
    sheetSave: 'Spara återställningsblanketten…',
    sheetFilter: 'Text',
    sheetName: 'Återställningsblankett',
    sheetSaved: 'Återställningsblanketten har sparats. Skriv ut den och ta bort filen från datorn.',
    passphrase: 'Lösenfras',
    passphraseHelp:
      'Med en lösenfras kan säkerhetskopiorna öppnas utan återställningsblanketten. På en annan dator behövs också filen avain.age, som finns bredvid säkerhetskopiorna. En glömd lösenfras kan inte återställas.',
    passphraseSet: 'En lösenfras har angetts.',
    passphraseNone: 'Det finns ingen lösenfras.',
    passphraseOlder:
      'Lösenfrasen hör till den tidigare nyckeln: den öppnar bara äldre säkerhetskopior. Ange en ny lösenfras.',
    passphraseAction: 'Ange en lösenfras…',
    passphraseChange: 'Byt lösenfrasen…',
    passphraseRemove: 'Ta bort lösenfrasen',
    passphraseAsk: {
      title: 'Ta bort lösenfrasen?',
      text: 'Därefter öppnas säkerhetskopiorna inte med lösenfrasen: på en annan dator behövs nyckeln på återställningsblanketten.',
      noSheet:
        'Återställningsblanketten har inte gjorts ännu: om datorn försvinner kan ingen öppna säkerhetskopiorna.',
    },
    passphraseField: 'Lösenfras',
    passphraseAgain: 'Samma lösenfras igen',
    passphraseShort:
      'För kort: skriv minst fem olika ord med minst tre bokstäver i varje, eller 20 tecken utan mellanslag. Det som upprepas räknas inte. En kort fras kan gissas av en dator.',
    passphraseDiffers: 'Lösenfraserna är inte likadana.',
    recipient: 'En andra nyckel',
    recipientHelp:
      'Du kan ange den offentliga delen av myndighetens egen nyckel (age1…). Då kan också myndigheten öppna nya säkerhetskopior.',
    recipientField: 'Offentlig nyckel',
    recipientWrong:
      'Det här är inte en hel offentlig nyckel. Den börjar med age1 och har 62 tecken.',
    recipientSaved:
      'Den andra nyckeln har sparats. Den öppnar säkerhetskopior som görs från och med nu.',
    recipientRemoved:
      'Den andra nyckeln har tagits bort. Den öppnar inte längre nya säkerhetskopior.',
    save: 'Spara',
    disk: 'Kryptering av disken',
    diskState: {
      on: 'Disken är krypterad.',
      off: 'Disken är inte krypterad. Om datorn försvinner kan den som hittar den läsa uppgifterna. Be it-stödet ta i bruk BitLocker (Windows), LUKS (Linux) eller FileVault (Mac).',
      unknown:
        'Programmet får inte reda på om disken är krypterad. Kontrollera med it-stödet att BitLocker (Windows), LUKS (Linux) eller FileVault (Mac) används.',
    },
    promises: 'Vad som hålls i säkerhet på den här datorn',
    promise: {
      journal: 'Varje ändring skrivs genast också i säkringsloggen utanför databasen.',
      noJournal: 'Ändringar skrivs inte i säkringsloggen.',
      backups: 'Säkerhetskopior görs automatiskt, krypteras och kontrolleras.',
      noBackups: 'Säkerhetskopior görs inte automatiskt. Spara en säkerhetskopia själv.',
      quit: 'När programmet stängs gör det först en säkerhetskopia.',
      quitChosen:
        'När du väljer Avsluta eller stoppar programmet i terminalen gör programmet först en säkerhetskopia. Om du stänger webbläsarfönstret hinner programmet inte göra en säkerhetskopia: de sista ändringarna finns i säkringsloggen, och säkerhetskopian görs efter nästa start.',
    },
  },
  sheet: {
    title: 'ÅTERSTÄLLNINGSBLANKETT: Samordnarens arbetsbord',
    keep: 'Förvara på ett låst ställe. Vem som helst som har den här nyckeln och en säkerhetskopia kan läsa alla uppgifter.',
    key: 'Nyckel:',
    groups:
      'Samma nyckel i grupper, när du skriver den i programmet (mellanslag och små bokstäver gör inget):',
    inProgram:
      'Med programmet: installera programmet, öppna Inställningar och återställ säkerhetskopian. Skriv nyckeln när programmet ber om den.',
    without:
      'Utan programmet: skriv nyckeln i filen avain.txt på en rad, med stora bokstäver och utan mellanslag, och ge kommandot (age är ett allmänt krypteringsprogram):',
    made: 'Gjord {{when}}.',
  },
  unlock: {
    title: 'Datorns nyckel öppnar inte säkerhetskopian',
    passphraseTitle: 'Säkerhetskopian är låst med en lösenfras',
    passphrase: 'Lösenfras',
    passphraseHelp:
      'Skriv lösenfrasen som angavs när den här säkerhetskopian sparades. Inget annat behövs.',
    wrongPassphrase:
      'Lösenfrasen öppnar inte säkerhetskopian, eller så har filens början ändrats: de kan inte skiljas åt. Kontrollera det du skrev.',
    action: 'Öppna säkerhetskopian',
    keyFile: 'Välj nyckelfil',
    keyFileChoose: 'Välj nyckelfil…',
    keyFileFilter: 'Nyckelfil',
    keyFileHelp:
      'En annan dators lösenfras behöver också nyckelfilen avain.age, som finns bredvid säkerhetskopiorna.',
    keyFileWrong: 'Filen är ingen nyckelfil. Välj avain.age bredvid säkerhetskopiorna.',
    keyFileChosen: 'Nyckelfilen är vald.',
  },
};
