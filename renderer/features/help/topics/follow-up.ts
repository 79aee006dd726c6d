import type { TopicTexts } from '../help-topic.ts';

export const followUp: TopicTexts = {
  fi: {
    title: 'Seuranta',
    lead: 'Miten toimintaohjelman toimenpiteet etenevät: kierroksella jokaiselta taholta kysytään sen omista toimenpiteistä.',
    parts: [
      {
        heading: 'Näin pääset alkuun',
        blocks: [
          {
            steps: [
              'Avaa toimintaohjelma ja sen näkymä Seuranta.',
              'Valitse ”Aloita seurantakierros…”, myöhemmin ”Uusi kierros…”. Anna nimi, päivä, jonka tilannetta kysyt, ja päivä, johon mennessä vastataan, ja valitse, keneltä kysytään.',
              'Pyynnöt syntyvät toimenpiteiden vastuutahoista. Jos toimenpiteille tulee myöhemmin uusia tahoja, lisää ne kierroksen valikosta.',
              'Merkitse pyyntö lähetetyksi, kun olet lähettänyt sen. Taho on myöhässä määräpäivää seuraavasta päivästä.',
            ],
          },
        ],
      },
      {
        heading: 'Vastaukset',
        blocks: [
          'Valitse ”Tee lomakkeet…”: kukin taho, joka ei ole vielä vastannut, saa Word-lomakkeen omalla kielellään, ja lomakkeen vierellä on viestiluonnos. Samat lomakkeet Excelissä saa painikkeen vierestä. Ohjelma ei lähetä mitään.',
          'Pudota palautetut lomakkeet näkymään tai valitse ”Lue vastauksia…”. Jokaisesta kohdasta näet, mitä siinä oli ennen, mitä siinä on nyt ja kuinka varma luenta on. Mitään ei kirjata ennen kuin hyväksyt; teksti, jota ei voitu sijoittaa, näytetään aina.',
          'Avaa taho ja kirjaa kunkin toimenpiteen tila ja se, mitä vastattiin. Edellisen kierroksen tila näkyy vieressä.',
          'Hyväksy tilannetieto, kun olet tarkistanut sen. Taulukossa ”Toimenpiteiden tila kierroksittain” tarkistamaton tieto on merkitty.',
          {
            note: 'Jos usea taho vastaa samasta toimenpiteestä, sen tila on se, minkä päävastuutaho ilmoitti; hyväksytty tieto menee tarkistamattoman edelle.',
          },
        ],
      },
      {
        heading: 'Asiakirjat',
        blocks: [
          'Kierroksen valikosta ”Seurannan asiakirjat” saat seurantaraportin, yhden sivun tilannemuistion ministerityöryhmälle ja kunkin tahon historian, pyynnön valikosta muistutuskirjeen. Niissä on vain hyväksyttyjä tilannetietoja; se, kuka ei ole vastannut, sanotaan erikseen.',
        ],
      },
    ],
  },
  sv: {
    title: 'Uppföljning',
    lead: 'Hur handlingsplanens åtgärder framskrider: under en omgång frågas varje instans om sina egna åtgärder.',
    parts: [
      {
        heading: 'Så kommer du i gång',
        blocks: [
          {
            steps: [
              'Öppna handlingsplanen och dess vy Uppföljning.',
              'Välj ”Inled en uppföljningsomgång…”, senare ”Ny omgång…”. Ge ett namn, den dag vars läge du frågar om och den dag då svaren senast ska finnas, och välj vem som tillfrågas.',
              'Begärandena görs av dem som ansvarar för åtgärderna. Om nya instanser tillkommer senare kan du lägga till dem i omgångens meny.',
              'Markera en begäran som skickad när du har skickat den. En instans är försenad från och med dagen efter tidsfristen.',
            ],
          },
        ],
      },
      {
        heading: 'Svaren',
        blocks: [
          'Välj ”Skapa blanketterna…”: varje instans som inte har svarat ännu får en Word-blankett på sitt eget språk, och bredvid blanketten finns ett utkast till meddelande. Samma blanketter i Excel fås bredvid knappen. Programmet skickar ingenting.',
          'Släpp de returnerade blanketterna i vyn eller välj ”Läs svar…”. För varje punkt ser du vad som stod där förut, vad som står där nu och hur säker tolkningen är. Ingenting antecknas innan du godkänner; text som inte kunde placeras visas alltid.',
          'Öppna instansen och anteckna varje åtgärds läge och vad som svarades. Läget i den föregående omgången visas bredvid.',
          'Godkänn lägesuppgiften när du har granskat den. I tabellen ”Åtgärdernas läge per omgång” är ogranskade uppgifter markerade.',
          {
            note: 'Om flera instanser svarar om samma åtgärd gäller det som den huvudansvariga har uppgett; en godkänd uppgift går före en ogranskad.',
          },
        ],
      },
      {
        heading: 'Dokument',
        blocks: [
          'I omgångens meny ”Uppföljningens dokument” finns uppföljningsrapporten, en lägespromemoria på en sida för ministerarbetsgruppen och varje instans historia, i begärans meny påminnelsebrevet. I dem finns endast godkända lägesuppgifter; vem som inte har svarat sägs särskilt.',
        ],
      },
    ],
  },
  en: {
    title: 'Follow-up',
    lead: 'How the actions of the plan stand: a round asks each body about its own actions.',
    parts: [
      {
        heading: 'How to begin',
        blocks: [
          {
            steps: [
              'Open the action plan and its view Follow-up.',
              'Choose “Begin a round…”, later “New round…”. Give it a name, the day that you ask about, and the day by which replies are due, and choose who is asked.',
              'The requests are made of those who have a part in the actions. Where bodies come to have one later, add them in the menu of the round.',
              'Mark a request as sent when you have sent it. A body is late from the day after its reply was due.',
            ],
          },
        ],
      },
      {
        heading: 'Replies',
        blocks: [
          'Choose “Make the forms…”: each body that has not answered yet gets a Word form in its own language, and beside it lies the draft of a message. The same forms as Excel workbooks are beside the button. The program sends nothing.',
          'Drop the forms that came back on the view, or choose “Read replies…”. Of each field you see what stood there, what stands there now, and how sure the reading is. Nothing is written before you accept it; text that could not be placed is always shown.',
          'Open the body and write down how each action stands and what was answered. How it stood in the round before is shown beside it.',
          'Accept a status when you have checked it. In the table “How the actions stood in each round” what is not checked is marked.',
          {
            note: 'Where several bodies tell of one action, it stands as the body with the main responsibility says; what is accepted goes before what is not checked.',
          },
        ],
      },
      {
        heading: 'Documents',
        blocks: [
          'The menu “Follow-up documents” of the round makes the follow-up report, a one-page status note for the ministerial working group and each body’s history; the menu of a request makes the reminder letter. They hold accepted status reports only, and say who has not answered.',
        ],
      },
    ],
  },
};
