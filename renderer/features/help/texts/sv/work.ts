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
    title: 'Kom i gång',
    lead: 'Programmet håller kontorets kontakter på ett ställe och gör dokument av dem i Word. Det fungerar utan nät.',
    parts: [
      {
        heading: 'De första stegen',
        blocks: [
          {
            steps: [
              'Fyll i uppgifterna om kontoret och samordnaren: {goSettings}. De står först i dokumenten.',
              'Importera listan över intressentgrupper: {importContacts}. Du kan också släppa filen i fönstret.',
              'Kontrollera de importerade kontakterna och rätta det som behöver rättas.',
              'Gör en kontaktlista i Word: {exportContactList}.',
              'Spara en säkerhetskopia på ett annat ställe: {saveBackup}.',
            ],
          },
        ],
      },
      {
        heading: 'Att spara',
        blocks: [
          'Inställningarna sparas när du lämnar fältet. En person eller organisation sparas när du väljer ”Spara” i formuläret. Längst ned i sidofältet står det när något senast sparades.',
          'Om fönstret stängs medan du skriver finns den halvfärdiga texten kvar, och den återkommer i formuläret när du öppnar det igen.',
        ],
      },
      {
        heading: 'Att pröva programmet',
        blocks: [
          'I exempelkontoret finns påhittade personer och organisationer. De är märkta med ordet EXEMPEL. I inställningarna kan du lägga till dem och ta bort dem på en gång.',
        ],
      },
    ],
  },
  import: {
    title: 'Importera en lista',
    lead: 'En lista över intressentgrupper kan importeras från Excel, LibreOffice, en CSV-fil eller urklipp. Ingenting sparas förrän du har sett vad importen gör.',
    parts: [
      {
        heading: 'Så här importerar du en lista',
        blocks: [
          {
            steps: [
              'Välj {importContacts}, släpp filen i fönstret eller klistra in celler som du har kopierat i Excel.',
              'Kontrollera kolumnerna. Programmet känner igen finska, svenska, engelska och tyska rubriker, också Outlooks, Googles och Thunderbirds. Byt fält ovanför kolumnen om det är fel.',
              'Gå igenom de rader som har en anmärkning. Anmärkningen säger vad som är fel och vad som görs åt det.',
              'Skriv varifrån listan kommer och vad den används till. Uppgiften sparas för varje ny kontakt.',
              'Kontrollera sammandraget och godkänn importen.',
            ],
          },
        ],
      },
      {
        heading: 'Adressböcker, mottagare och Word',
        blocks: [
          'En vCard-fil (.vcf) från telefonen eller Outlook och Thunderbirds LDIF-fil (.ldif) importeras som de är. Bilder importeras inte. Namnet på en sändlista läggs till som grupp för dess medlemmar.',
          'Ur ett Word-dokument (.docx) läses tabellerna. Mottagarna av ett meddelande kan klistras in som de är, till exempel Virtanen Maija <maija.virtanen@exempel.fi>; …',
          'Om en adress saknar namn läses namnet ur adressen när det tydligt står där. Raden har då en anmärkning: kontrollera namnet.',
        ],
      },
      {
        heading: 'Rader som inte kan importeras',
        blocks: [
          'En felaktig rad hindrar inte att de andra importeras. Rader som utelämnas kan sparas i en egen fil, rättas och importeras på nytt.',
          'En kolumn med personbeteckningar utelämnas alltid.',
        ],
      },
      {
        heading: 'Kontakter som redan finns',
        blocks: [
          'Sammandraget säger om varje rad om den är ny, ändrar en sparad kontakt, är densamma eller kan vara en dubblett. Om samma lista importeras på nytt ändras ingenting.',
          'Öppna en rad så ser du fält för fält vad kontakterna har nu och vad listan har. Välj vilka fält som tas. Alla rader med samma status kan avgöras på en gång: ta alla ändringar, fyll bara i tomma fält eller hoppa över.',
          'En möjlig dubblett läggs till som ny om du inte väljer något annat. En person vars uppgifter har raderats för gott tas inte tillbaka.',
        ],
      },
      {
        heading: 'Mall att skicka ut',
        blocks: [
          'I importens första steg kan du spara en tom mall på finska, svenska eller engelska. När organisationen har fyllt i den importeras den som den är.',
        ],
      },
      {
        heading: 'Att ångra en import',
        blocks: [
          'Hela importen kan ångras genast eller senare: {goImports}. Uppgifter som har ändrats efter importen behålls, och deras antal visas.',
        ],
      },
      {
        heading: 'Tips för Excel',
        blocks: [
          {
            list: [
              'Programmet läser Excels .xlsx-filer och LibreOffices .ods-filer. En gammal .xls-fil måste först sparas som .xlsx i Excel.',
              'En fil som är skyddad med lösenord kan inte läsas. Ta bort skyddet i Excel och importera sedan filen.',
              'Om bokstäverna ser fel ut, byt teckenkodning ovanför listan.',
              'Celler som börjar med =, +, - eller @ läses som text. Formler utförs inte.',
            ],
          },
        ],
      },
    ],
  },
  contacts: {
    title: 'Att sköta kontakterna',
    lead: 'En person kan ha flera befattningar, e-postadresser och telefoner. Listan visar de primära.',
    parts: [
      {
        heading: 'Söka och avgränsa',
        blocks: [
          'Gå till sökfältet: {find}. Sökningen hittar namn, organisation, e-post och telefonnummer var som helst i texten, och ett långt ord får innehålla ett skrivfel.',
          'Du kommer till sökfältet också med tangenten /. Med avgränsningarna visar du till exempel bara ministerierna, medlemmarna i ett visst organ eller dem som saknar e-post. Avgränsningarna syns ovanför listan, och varje avgränsning kan tas bort för sig.',
          'Kolumnens rubrik sorterar listan. När du håller ner Skift sorterar en annan kolumn dem som är lika. Kolumnerna väljer och ordnar du med knappen Kolumner.',
          'Spara avgränsningarna, kolumnerna och ordningen som en vy om du behöver dem på nytt. Listan kan alltid öppnas i en vy som du själv har sparat.',
        ],
      },
      {
        heading: 'Många på en gång',
        blocks: [
          'Välj rader med mellanslag eller musen. Valet består när sökningen, avgränsningen eller sidan byts, och du kan välja alla träffar på en gång. För de valda kan du byta språk eller ändamål, märka uppgifterna som kontrollerade, lägga till en grupp eller sändlista eller ta bort dem. Programmet anger först hur många som ändras, och allt ångras på en gång: {undo}.',
        ],
      },
      {
        heading: 'Lägga till och rätta',
        blocks: [
          {
            list: [
              'Ny person: {newPerson}. Ny organisation: {newOrganisation}.',
              'Öppna en person i listan med Enter och redigera med F2.',
              'En organisation som inte finns ännu kan läggas till direkt i personens formulär.',
              'När en person byter arbete, lägg till en ny befattning och välj den som primär.',
            ],
          },
        ],
      },
      {
        heading: 'Ta bort',
        blocks: [
          'Ta bort den markerade personen med Delete. Du kan ångra borttagningen genast i meddelandet eller senare: {undo}.',
          'En organisation med personer kan inte tas bort. Programmet anger hur många personer som först måste flyttas eller tas bort.',
        ],
      },
      {
        heading: 'Källa och ändamål',
        blocks: [
          'För varje kontakt antecknas varifrån uppgiften kom, när och vad den används till. Det hjälper dig att svara när en person frågar om sina uppgifter.',
        ],
      },
    ],
  },
  bodies: {
    title: 'Organ och sammansättningar',
    lead: 'Ett organ har platser, och en person innehar en plats under en viss period. Platsen finns kvar när personen byts, och historien bevaras.',
    parts: [
      {
        heading: 'Att lägga upp ett organ',
        blocks: [
          {
            steps: [
              'Öppna {goBodies}. Välj ”Lägg till ur katalogen…” eller {newBody}.',
              'Välj ”Lägg till platser…”. När du väljer flera organisationer får varje organisation en egen plats och om du vill också en plats för ersättare.',
              'Välj ”Utse…” på platsens rad och skriv personens namn. En ny person kan läggas till samtidigt.',
            ],
          },
          'Platsernas ordning ändras i radens meny: ”Flytta upp” och ”Flytta ned”.',
        ],
      },
      {
        heading: 'Att byta person',
        blocks: [
          'Välj ”Byt…” på raden. Ange vem som kommer och från vilken dag. Perioden för den som lämnar slutar dagen före, och en ny period börjar. Samtidigt kan den som kommer ta över platsen på de sändlistor som du väljer. Om bytet sker först senare blir den som lämnar kvar på listorna, och en uppgift påminner dig om att ta bort personen. Hela bytet kan ångras på en gång: {undo}.',
          'I radens meny ser du platsens historia och kan rätta perioder.',
        ],
      },
      {
        heading: 'Vad som saknas',
        blocks: [
          'Vakanta platser, ersättare som saknas och perioder som slutar inom 90 dagar är markerade i listan över organ och i sammansättningen. En period markeras inte när en efterträdare redan är utsedd. Ersättare förväntas i sekretariat, styrgrupper och arbetsgrupper, och i andra organ när någon medlem har en plats för ersättare.',
        ],
      },
      {
        heading: 'Sammansättningen en viss dag',
        blocks: [
          'Skriv dagen i fältet ”Sammansättning den dag”, till exempel 1.3.2025. Samma dags sammansättning kan göras till ett Word-dokument på finska, svenska eller engelska.',
          { note: 'Registratorskontorets nummer skriver du själv. Programmet hittar inte på dem.' },
        ],
      },
    ],
  },
  lists: {
    title: 'Sändlistor och meddelanden',
    lead: 'På en sändlista finns de som du skriver till om samma sak. Programmet ger adresserna och utkasten. Det skickar ingenting.',
    parts: [
      {
        heading: 'En lista för hand eller med en regel',
        blocks: [
          'Öppna {goLists} och välj {newList}. Till en lista för hand väljer du medlemmarna själv: sök bland kontakterna eller klistra in mottagarna av ett meddelande. På en lista med en regel finns alltid de som regeln hittar, till exempel sekretariatets medlemmar och ersättare.',
        ],
      },
      {
        heading: 'Vem får meddelandet',
        blocks: [
          'Adressen är först den nuvarande uppgiftens, sedan personens egen; för en organisation registratorskontorets. Samma adress kommer med en gång.',
          {
            list: [
              'De som har invänt mot behandlingen och de vilkas uppgifter får behandlas bara i begränsad omfattning lämnas utanför.',
              'Vid spärrmarkering lämnas personens egna adresser utanför.',
              'Utanför lämnas också den vars uppgift har upphört eller som saknar adress.',
            ],
          },
          'Listans sida berättar vem som lämnas utanför och varför.',
        ],
      },
      {
        heading: 'Adresser och utkast',
        blocks: [
          {
            steps: [
              'Välj ”Kopiera adresserna…”.',
              'Välj språk och meddelandets fält. Med hemlig kopia ser mottagarna inte varandras adresser.',
              'Kopiera adresserna ett meddelande i taget. Ett färdigt meddelande märks.',
            ],
          },
          '”Spara e-postutkast…” gör en fil som Outlook öppnar som ett utkast: kontrollera och skicka det.',
        ],
      },
      {
        heading: 'Brev och filer',
        blocks: [
          'Ur menyn Exportera får du adresslistan, adressetiketterna och tabellerna till Word samt Excel-, CSV- och vCard-filer. Skriv ut etiketterna i verklig storlek (100 %).',
          'Varje export antecknas: {goDocuments}.',
          {
            note: 'Om exporten skulle innehålla en personbeteckning stannar den och berättar var den finns.',
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
    title: 'Dubbletter',
    lead: 'Programmet söker kontakter som finns två gånger och slår samman dem när du har sett på dem.',
    parts: [
      {
        heading: 'Söka och slå samman',
        blocks: [
          {
            steps: [
              'Välj {findDuplicates}.',
              'Säkra par kan slås samman på en gång. Par att granska öppnas ett i taget.',
              'Se på uppgifterna sida vid sida och välj vid varje punkt vänster, höger eller båda: tangenterna 1, 2 och 3.',
              'Slå samman: Ctrl+Enter. Nästa par kommer av sig självt.',
            ],
          },
          'Uppgifter, adresser, mandat, grupper och sändlistor flyttas till den kontakt som blir kvar. En invändning, en begränsning och en spärrmarkering gäller fortfarande, oavsett i vilkendera de fanns. Sammanslagningen kan ångras.',
          'Om kontakterna inte är samma, välj ”Är inte samma”. Programmet minns det och föreslår inte paret på nytt.',
        ],
      },
    ],
  },
  documents: {
    title: 'Word-dokument',
    lead: 'Programmet gör kontaktlistan till ett Word-dokument på finska, svenska eller engelska.',
    parts: [
      {
        heading: 'Så här gör du ett dokument',
        blocks: [
          {
            steps: [
              'Välj {exportContactList}.',
              'Välj dokumentets språk. Det beror inte på programmets språk.',
              'Välj vilka som tas med i listan, om dokumentet är ett utkast eller slutligt och vilken offentlighet det har.',
              'Skriv ärendenumret om registratorskontoret har gett det. Programmet hittar inte på ärendenummer.',
              'Välj var dokumentet sparas. Programmet föreslår ett namn på filen.',
            ],
          },
        ],
      },
      {
        heading: 'Kontroll',
        blocks: [
          'Innan dokumentet sparas kontrollerar programmet dess struktur och tillgänglighet: rubriker, tabellernas rubrikrader, språk och länkar. Om något måste rättas sägs det på klarspråk.',
          'På ett utkast står UTKAST på varje sida. På ett dokument med exempeluppgifter står EXEMPEL.',
        ],
      },
      {
        heading: 'Ministeriets egen mall',
        blocks: [
          'Ett dokument kan göras i ministeriets egen Word-mall. Mallarna finns under Dokumentmallar.',
          {
            steps: [
              'Skriv i mallen i Word de platser dit uppgifterna kommer, till exempel rubrik och innehåll, inom dubbla klammerparenteser. Alla platser finns under Dokumentmallar, där de kan kopieras.',
              'Lägg till mallen. Programmet säger vilka platser och format den har, vad som är fel och var.',
              'Välj mallen när du gör dokumentet. Innan dokumentet sparas säger programmet vad som blir ofyllt.',
            ],
          },
          'Rubriker, brödtext och innehållsförteckning får mallens format och sidorna mallens sidhuvud och sidfot. Programmet tar inte emot makron, och bilder och fält som hämtas någon annanstans ifrån lämnas bort.',
          {
            note: 'På sidorna i en mall står UTKAST bara om mallens sidhuvud eller sidfot har platsen för status.',
          },
        ],
      },
      {
        heading: 'Gjorda dokument',
        blocks: [
          'En förteckning över gjorda dokument: {goDocuments}. Den visar vad som gjordes, när och på vilket språk. Själva dokumentet finns där du sparade det.',
        ],
      },
    ],
  },
  undo: {
    title: 'Ångra',
    lead: 'Nästan allt kan ångras, också flera steg bakåt och efter att programmet har stängts.',
    parts: [
      {
        heading: 'Så här ångrar du',
        blocks: [
          {
            list: [
              'Ångra den senaste ändringen: {undo}. Meddelandet säger vad som ångrades.',
              'Gör om det som ångrades: {redo}.',
              'I ett textfält ångrar samma tangent det du skriver. Lämna fältet när du vill ångra en sparad ändring.',
              'En import kan ångras i sin helhet också senare: {goImports}.',
            ],
          },
        ],
      },
      {
        heading: 'När det inte går att ångra',
        blocks: [
          'Om samma uppgift har ändrats senare måste den senare ändringen ångras först. Programmet meddelar det och ändrar ingenting.',
        ],
      },
    ],
  },
  trash,
  history,
  backup,
};
