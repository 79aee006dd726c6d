import type { Groups } from '../fi/index.ts';

export const privacyDocuments: Groups['privacyDocuments'] = {
  sampleNotice:
    'EXEMPEL: dokumentet innehåller påhittade uppgifter. Det är inte avsett att användas.',
  notice: {
    intro:
      'Vi behandlar era kontaktuppgifter. Uppgifterna har inte erhållits från er själv, och därför får ni denna information enligt artikel 14 i EU:s allmänna dataskyddsförordning (EU) 2016/679. Informationen kräver inga åtgärder från er sida.',
    controller: {
      heading: 'Personuppgiftsansvarig och kontaktuppgifter',
      name: 'Personuppgiftsansvarig',
      unit: 'Enhet eller uppdrag',
      person: 'Kontaktperson',
      email: 'E-post',
      phone: 'Telefon',
      officer: 'Dataskyddsombud',
    },
    purposes: {
      heading: 'Vad uppgifterna används till',
      text: 'Uppgifterna används för samordningen av arbetet mot människohandel i statsrådet, närmare bestämt för',
      secretariat: 'samordningssekretariatets arbete',
      network: 'upprätthållandet av samarbetsnätverket mellan myndigheter och andra aktörer',
      ngoNetwork: 'samarbetet med medborgarorganisationer',
      programme: 'beredningen av handlingsplanen och uppföljningen av genomförandet',
      consultation: 'remisser och annat hörande',
      intl: 'det internationella samarbetet',
      media: 'kommunikationen och kontakterna med medierna',
      other: 'andra kontakter som hör till samordnarens uppgifter',
    },
    basis: {
      heading: 'Rättslig grund för behandlingen',
      publicTask:
        'Behandlingen är nödvändig för att utföra en myndighets uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen och 4\u00a0§ 2 punkten i dataskyddslagen (1050/2018)).',
      position:
        'Uppgifterna beskriver en persons ställning, uppdrag och skötseln av dem inom ett offentligt samfund, näringslivet, en organisations verksamhet eller någon annan motsvarande verksamhet (artikel 6.1 e i dataskyddsförordningen och 4\u00a0§ 1 punkten i dataskyddslagen (1050/2018)). Med hjälp av uppgifterna sköts en uppgift av allmänt intresse, och de behandlas inte mer än den kräver.',
      consent:
        'Behandlingen grundar sig på ert samtycke (artikel 6.1 a i dataskyddsförordningen). Ni kan när som helst återkalla samtycket. Återkallandet påverkar inte lagligheten av den behandling som har skett före det.',
    },
    categories: {
      heading: 'Vilka uppgifter som behandlas',
      text: 'Följande uppgifter behandlas:',
      name: 'namn, eventuella tidigare namn och hederstitel',
      position: 'organisation, enhet och befattning samt tiden för uppdraget',
      reach: 'e-postadress, telefonnummer och postadress',
      language: 'kontaktspråk',
      bodies: 'medlemskap i organ, sändlistor och de grupper som ni har förts till',
      notes: 'anteckningar om kontakterna med er',
      origin:
        'varifrån och när uppgifterna har erhållits, när de har kontrollerats och vart de har lämnats',
      marks: 'anteckningar om dataskyddet, såsom invändning mot eller begränsning av behandlingen',
    },
    sources: {
      heading: 'Varifrån uppgifterna kommer',
      import: '{{source}}, lista mottagen {{date}}',
      publicWeb: '{{source}}, allmänt tillgänglig webbsida, läst {{date}}',
      self: '{{source}}, uppgifterna antecknade {{date}}',
      other: '{{source}}, uppgifterna mottagna {{date}}',
      unknown: 'Källan till uppgifterna har inte antecknats. Vi utreder den på begäran.',
    },
    recipients: {
      heading: 'Till vem uppgifterna lämnas ut',
      text: 'Uppgifter lämnas ut till andra myndigheter och till medlemmarna i de organ och nätverk som ni hör till, i den mån samarbetet kräver det. Handlingar som innehåller uppgifterna kan vara offentliga enligt lagen om offentlighet i myndigheternas verksamhet (621/1999).',
      transfers:
        'Uppgifter överförs inte utanför Europeiska ekonomiska samarbetsområdet eller till internationella organisationer annat än i den mån kontakten med en internationell aktör kräver det. Överföringen grundar sig då på Europeiska kommissionens beslut om adekvat skyddsnivå, på lämpliga skyddsåtgärder eller på viktiga skäl som rör allmänintresset (artiklarna 45, 46 och 49 i dataskyddsförordningen). Uppgifter om skyddsåtgärderna fås av den personuppgiftsansvarige.',
    },
    retention: {
      heading: 'Hur länge uppgifterna bevaras',
      text: 'Behovet av uppgifterna ses över minst vartannat år. Uppgifterna raderas när de inte längre behövs. Ett namn i en officiell handling, såsom ett protokoll eller ett utlåtande, bevaras lika länge som handlingen.',
    },
    rights: {
      heading: 'Era rättigheter',
      text: 'Ni har rätt att',
      access:
        'få veta vilka uppgifter om er som behandlas och få en kopia av uppgifterna (artikel 15)',
      rectification: 'begära att felaktiga eller bristfälliga uppgifter rättas (artikel 16)',
      erasure:
        'begära att uppgifterna raderas till den del behandlingen inte är nödvändig för en uppgift av allmänt intresse eller för arkivering (artikel 17)',
      restriction: 'begära att behandlingen begränsas (artikel 18)',
      objection:
        'invända mot behandlingen av skäl som hänför sig till er specifika situation (artikel 21)',
      portability:
        'få ut de uppgifter som ni själv har lämnat i ett maskinläsbart format och överföra dem till en annan personuppgiftsansvarig, till den del behandlingen grundar sig på samtycke (artikel 20)',
      how: 'En begäran kan skickas till den personuppgiftsansvariges kontaktperson. Begäran besvaras inom en månad.',
      automated: 'Uppgifterna används inte för automatiserat beslutsfattande eller profilering.',
    },
    complaint: {
      heading: 'Rätt att lämna in klagomål till tillsynsmyndigheten',
      text: 'Om ni anser att behandlingen av era personuppgifter strider mot dataskyddslagstiftningen har ni rätt att föra ärendet till dataombudsmannen för behandling. Kontaktuppgifterna finns på webbplatsen för dataombudsmannens byrå: tietosuoja.fi/sv.',
    },
  },
  report: {
    titles: {
      attendances: 'Deltagande i möten',
      engagementParties: 'Deltagande i internationellt samarbete',
      listMembers: 'Sändlistor där ni har lagts till',
      actionParties: 'Åtgärder vars kontaktperson ni är',
      bodyContacts: 'Organ vars kontaktperson ni är',
    },
    more: 'Närmare upplysningar ger den personuppgiftsansvariges kontaktperson: {{contact}}.',
    intro:
      'I detta dokument finns alla uppgifter som kontoret har om er den dag då dokumentet är daterat (artikel 15 i EU:s allmänna dataskyddsförordning (EU) 2016/679). Uppgifter om andra personer har utelämnats (artikel 15.4).',
    grounds: 'Grunduppgifter om behandlingen',
    groundsTable: 'Grunduppgifter om behandlingen',
    purpose: 'Ändamål',
    basis: 'Rättslig grund',
    source: 'Källa',
    categories: 'Uppgifter som behandlas',
    recipients: 'Mottagare',
    retention: 'Lagringstid',
    informed: 'Information om behandlingen lämnad',
    informedNot: 'har inte antecknats',
    marks: 'Anteckningar om dataskyddet',
    noMarks: 'inga anteckningar',
    rights: 'Era rättigheter',
    automated: 'Automatiserat beslutsfattande',
    complaint: 'Rätt att lämna in klagomål',
    kept: 'Lagrade uppgifter',
    mentions: 'Omnämnanden i övriga uppgifter',
    mentionsIntro:
      'Namnet, e-postadressen eller telefonnumret nämns i dessa texter. Någon av dem kan gälla en annan person med samma namn.',
    log: 'Ändringslogg',
    logIntro: 'Vad som har ändrats i uppgifterna och när.',
    unknownTable: 'Övriga uppgifter: {{table}}',
    what: 'Uppgift',
    content: 'Innehåll',
    when: 'Tidpunkt',
    change: 'Ändring',
    where: 'Plats',
    text: 'Text',
    tableTitle: '{{table}}: {{count}}',
    rows_one: '{{count}} uppgift',
    rows_other: '{{count}} uppgifter',
    logRows_one: '{{count}} ändring',
    logRows_other: '{{count}} ändringar',
    mentionRows_one: '{{count}} omnämnande',
    mentionRows_other: '{{count}} omnämnanden',
    draftOf: 'Osparad blankett',
    address: 'Adress',
    number: 'Nummer',
    referred: 'Vad era uppgifter hänför sig till',
    referredIntro:
      'Era uppgifter hänvisar till dessa uppgifter. Endast namnen anges, eftersom innehållet i övrigt inte gäller er.',
    listedByRule: 'Ni finns på listan på grund av dess regel.',
    listRule: 'Grund',
    inTrash: 'i papperskorgen',
  },
};
