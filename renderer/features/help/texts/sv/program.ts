import type { ProgramTopics } from '../../help-topic.ts';
import { lock } from './lock.ts';

export const program: ProgramTopics = {
  search: {
    title: 'Kommandon och sökning',
    lead: 'Ett enda fält hittar kommandon, kontakter och dokument.',
    parts: [
      {
        heading: 'Ett fält för allt',
        blocks: [
          'Öppna {palette} och skriv. De senast använda kommandona står överst. Ett kommando hittas också med ett annat ord, till exempel ”docx”.',
          'Piltangenterna väljer, Enter utför kommandot eller öppnar det som hittades, och Esc stänger.',
        ],
      },
      {
        heading: 'Förflyttning',
        blocks: [
          {
            list: [
              'F6 går från en del av fönstret till nästa, med skifttangenten tillbaka.',
              'I en lista går pilarna, Home, End, Page Up och Page Down från rad till rad, och Enter öppnar.',
              'Föregående vy: {back}. Nästa vy: {forward}.',
            ],
          },
        ],
      },
      {
        heading: 'Skriva ut',
        blocks: [
          'Varje lista och sida kan skrivas ut: {print}. En öppen kontakt skrivs ut som en egen sida. Utskriften har kontorets namn och datum.',
        ],
      },
    ],
  },
  settings: {
    title: 'Inställningar',
    lead: 'I inställningarna finns språk, utseende, uppgifter om kontoret, säkerhetskopior och exempeluppgifter.',
    parts: [
      {
        heading: 'Tre språk',
        blocks: [
          'Programmets språk är något annat än dokumentets språk och personens kontaktspråk. Programmets språk kan bytas när som helst: {goSettings}.',
        ],
      },
      {
        heading: 'Uppgifter om kontoret',
        blocks: [
          'Organisation, enhet och titel skrivs på tre språk. Om ett språk saknas används den finska texten i dokumentet.',
        ],
      },
      {
        heading: 'Utseende',
        blocks: [
          'Temat kan vara ljust, mörkt eller enligt systemet. Windows kontrastteman fungerar. Texten kan göras större: {zoomIn}.',
        ],
      },
    ],
  },
  shortcuts: {
    title: 'Kortkommandon',
    lead: 'Allt kan göras med tangentbordet. En knapps kortkommando visas när knappen är i fokus eller pekaren är på den.',
    parts: [],
  },
  lock,
  safety: {
    title: 'Dataskydd och säkerhet',
    lead: 'Programmet är till för kontakter och dokument. Uppgifter om offer eller enskilda ärenden antecknas inte i det.',
    parts: [
      {
        heading: 'Vad som inte antecknas',
        blocks: [
          {
            note: 'Skriv inte i något fält uppgifter om offer för människohandel, om misstänkta eller om enskilda ärenden. Skriv inte personbeteckningar.',
          },
          'Programmet känner igen formen på en personbeteckning och utelämnar en sådan kolumn ur importen.',
        ],
      },
      {
        heading: 'Ingenting lämnar den här datorn',
        blocks: [
          'Programmet tar inte kontakt med nätet. Uppgifter lämnar datorn bara när du själv sparar ett dokument eller en säkerhetskopia, skriver ut eller öppnar en länk.',
        ],
      },
      {
        heading: 'Personernas rättigheter',
        blocks: [
          {
            list: [
              'Berätta för personen varifrån uppgifterna kommer, senast inom en månad eller i det första meddelandet.',
              'När en person frågar om sina uppgifter, öppna personens sida: där finns allt, också källan och ändamålet.',
              'Ta bort kontakter som inte längre behövs.',
            ],
          },
        ],
      },
      {
        heading: 'Vyn Dataskydd',
        blocks: [
          'Listorna i vyn håller reda på vad som ska göras med vars och ens uppgifter:',
          {
            list: [
              'Ska informeras: personer som inte har fått veta om behandlingen av uppgifterna. Gör informationen i Word och markera personerna som informerade.',
              'Ska ses över och Utan ändringar: behöver uppgifterna fortfarande finnas kvar?',
              'Markeringar: de som motsätter sig behandlingen, begränsade uppgifter och spärrmarkeringar. Programmet lämnar bort dem ur listor och exporter så som markeringen kräver.',
              'Exporter: vad som har exporterats ur programmet och när.',
              'Personbeteckningar: texter där beteckningen ska tas bort. En export avbryts vid dem. Ur ändringshistoriken tas beteckningarna bort med en knapp.',
            ],
          },
          {
            note: 'En radering för gott på personens sida tar bort kontaktuppgifterna överallt. Den kan inte ångras, och den görs på nytt om en äldre säkerhetskopia återställs.',
          },
        ],
      },
    ],
  },
  problems: {
    title: 'När något inte fungerar',
    lead: 'De sparade uppgifterna finns kvar även om en vy inte öppnas. Här är de vanligaste situationerna.',
    parts: [
      {
        heading: 'En fil kan inte öppnas eller sparas',
        blocks: [
          {
            list: [
              'Filen är öppen i ett annat program: stäng den och försök igen.',
              'Du saknar rätt till mappen eller disken är full: välj en annan plats.',
              'Listan känns inte igen: öppna den i Excel och spara den som .xlsx.',
            ],
          },
        ],
      },
      {
        heading: 'En vy öppnas inte',
        blocks: [
          'Välj ”Försök igen”. Om felet upprepas, välj ”Kopiera felinformationen” och skicka den till programmets administratör. Den innehåller inga kontaktuppgifter.',
        ],
      },
      {
        heading: 'Programmet startar inte',
        blocks: [
          {
            list: [
              'Programmet är redan öppet: sök det andra fönstret eller stäng det.',
              'Uppgifterna har sparats med en nyare version: installera programmets senaste version.',
              'Uppgifterna saknas eller är färre än senast: programmet har inte ändrat något. Återställ den rekommenderade säkerhetskopian. Öppna uppgifterna som de är bara om du vet vad skillnaden beror på.',
              'Databasen kan inte öppnas: starta om datorn. Om det inte hjälper, kontakta programmets administratör. Förvara den senaste säkerhetskopian väl.',
            ],
          },
        ],
      },
      {
        heading: 'Något har försvunnit',
        blocks: [
          'Ångra de senaste ändringarna: {undo}. Kontrollera att listan inte är avgränsad: sökningen kan tömmas och avgränsningarna tas bort ovanför listan.',
          'Det som har tagits bort finns i 30 dagar i papperskorgen: {goTrash}. Vad som fanns i en äldre säkerhetskopia ser och återställer du med {compareBackup}.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Tillgänglighetsutlåtande',
    lead: 'Målet är att programmet uppfyller kraven i WCAG\u00a02.2 på nivå A och AA samt i standarden EN\u00a0301\u00a0549.',
    parts: [
      {
        heading: 'Vad som har gjorts',
        blocks: [
          {
            list: [
              'Allt kan göras med tangentbordet, och fokus syns alltid.',
              'Tabeller, rubriker, formulär och meddelanden är märkta för skärmläsare.',
              'Färg är aldrig det enda sättet att förmedla något. Kontrasterna har räknats i ljust och mörkt tema, och Windows kontrastteman fungerar.',
              'Vyerna fungerar med 200\u00a0procents förstoring.',
              'Programmet följer inställningen för mindre rörelse.',
              'Word-dokumenten kontrolleras innan de sparas.',
            ],
          },
        ],
      },
      {
        heading: 'Hur det har kontrollerats',
        blocks: [
          'I varje version kontrolleras vyerna automatiskt med verktyget axe i ljust, mörkt och tvingade färgers läge samt med tangentbordet. En automatisk kontroll hittar inte allt, och ingen utomstående bedömning har gjorts.',
        ],
      },
      {
        heading: 'Brister',
        blocks: [
          'Webbläsarens och operativsystemets egna fönster, såsom val av fil och utskrift, hör inte till programmet.',
          'Om du upptäcker en brist, kontakta programmets administratör.',
        ],
      },
    ],
  },
};
