import type { TopicTexts } from '../help-topic.ts';

export const questionnaires: TopicTexts = {
  fi: {
    title: 'Kyselyt',
    lead: 'Toimielimen kysely jaetaan kysymyksittäin vastaajille, vastaukset kootaan yhteen ja niistä muokataan Suomen vastaus.',
    parts: [
      {
        heading: 'Uusi kysely',
        blocks: [
          {
            steps: [
              'Valitse {newQuestionnaire}.',
              'Valitse tiedosto (Word tai teksti) tai liitä kysymykset tekstinä.',
              'Tarkista kysymykset: numerot, tasot ja tekstit. Sisennä, ulonna, yhdistä edelliseen tai jätä pois.',
              'Anna kyselylle nimi, toimielin ja määräaika, ja tallenna.',
            ],
          },
          'Numerot luetaan sellaisina kuin toimielin on ne kirjoittanut: I, I.1, 1.1, a), i). Jatkokappaleet ja luetelmat kuuluvat yllä olevaan kysymykseen. Alaviitteet ja sivunumerot jäävät pois.',
        ],
      },
      {
        heading: 'Jakaminen ja vastaukset',
        blocks: [
          {
            list: [
              'Valitse kysymykset ja ”Jaa vastaajille”: kaikki saavat samat vastaajat ja saman sisäisen määräajan. Otsikon valinta koskee sen alla olevia.',
              'Näkymä ”Vastaajat”: ”Tee lomakkeet…” tekee jokaiselle, jolta vastaus puuttuu, Word-lomakkeen sen omalla kielellä ja viestiluonnoksen. Palautettu lomake luetaan, kun pudotat sen ikkunaan: näet jokaisesta kohdasta, mitä siinä oli ennen ja mitä siinä on nyt, eikä mitään kirjata ennen kuin hyväksyt. Epävarmoja vastauksia ei ole valittu valmiiksi.',
              'Avaa kysymys ja liitä muuten saatu vastaus vastaajan kohdalle. Merkitse, milloin se saatiin.',
              'Kirjoita Suomen vastaus ja merkitse kysymys valmiiksi. Näkymässä ”Suomen vastaus” kaikki kysymykset ovat peräkkäin ja vastaukset kahdella kielellä rinnakkain; ”Vastaus Wordiin…” kokoaa ne asiakirjaksi ja kysyy ensin, jos jotakin puuttuu.',
              '”Aiemmat vastaukset” tarjoaa, mitä Suomi on vastannut samankaltaisiin kysymyksiin. Vastauksen voi ottaa pohjaksi; lähde jää näkyviin.',
              '”Vastaajat” näyttää, kuka on vielä vastaamatta. ”Tee muistutukset…” tekee kaikille heille muistutuskirjeen, lomakkeen uudelleen ja viestiluonnoksen.',
            ],
          },
        ],
      },
    ],
  },
  sv: {
    title: 'Frågeformulär',
    lead: 'Ett organs frågeformulär fördelas fråga för fråga till dem som svarar, svaren samlas och bearbetas till Finlands svar.',
    parts: [
      {
        heading: 'Nytt frågeformulär',
        blocks: [
          {
            steps: [
              'Välj {newQuestionnaire}.',
              'Välj en fil (Word eller text) eller klistra in frågorna som text.',
              'Kontrollera frågorna: nummer, nivåer och texter. Dra in, dra ut, slå ihop med den föregående eller lämna bort.',
              'Ge frågeformuläret ett namn, ett organ och en tidsfrist, och spara.',
            ],
          },
          'Numren läses så som organet har skrivit dem: I, I.1, 1.1, a), i). Fortsättningsstycken och listor hör till frågan ovanför. Fotnoter och sidnummer lämnas bort.',
        ],
      },
      {
        heading: 'Fördelning och svar',
        blocks: [
          {
            list: [
              'Markera frågor och välj ”Fördela”: alla får samma respondenter och samma interna tidsfrist. En rubrik gäller det som står under den.',
              'I vyn ”Respondenter” skapar ”Skapa blanketterna…” en Word-blankett på det egna språket och ett utkast till meddelande för var och en vars svar saknas. En returnerad blankett läses när du släpper den i fönstret: för varje punkt ser du vad som stod där förut och vad som står där nu, och ingenting antecknas innan du godkänner. Osäkra svar är inte valda på förhand.',
              'Öppna en fråga och klistra in ett svar som kommit på annat sätt hos respondenten. Anteckna när det kom.',
              'Skriv Finlands svar och markera frågan som färdig. I vyn ”Finlands svar” står alla frågor efter varandra och svaren på två språk sida vid sida; ”Svaret till Word…” samlar dem i ett dokument och frågar först, om något saknas.',
              '”Tidigare svar” erbjuder vad Finland har svarat på liknande frågor. Svaret kan användas som utgångspunkt; källan syns.',
              '”Respondenter” visar vem som ännu inte har svarat. ”Skapa påminnelser…” skapar ett påminnelsebrev, blanketten på nytt och ett utkast till meddelande för dem alla.',
            ],
          },
        ],
      },
    ],
  },
  en: {
    title: 'Questionnaires',
    lead: 'A body’s questionnaire is split question by question among those who answer, their answers are collected and edited into Finland’s answer.',
    parts: [
      {
        heading: 'A new questionnaire',
        blocks: [
          {
            steps: [
              'Choose {newQuestionnaire}.',
              'Choose a file (Word or text), or paste the questions as text.',
              'Check the questions: numbers, levels and texts. Indent, outdent, merge with the one above, or leave out.',
              'Give the questionnaire a name, a body and a due date, and save.',
            ],
          },
          'Numbers are read as the body wrote them: I, I.1, 1.1, a), i). Continuation paragraphs and bullets belong to the question above. Footnotes and page numbers are left out.',
        ],
      },
      {
        heading: 'Assigning and answers',
        blocks: [
          {
            list: [
              'Tick questions and choose “Assign”: all get the same respondents and the same inner due date. A heading stands for what is below it.',
              'In the view “Respondents”, “Make the forms…” makes a Word form in its own language, and the draft of a message, for each who owes an answer. A form that comes back is read when you drop it on the window: of each field you see what stood there and what stands there now, and nothing is written before you accept it. Uncertain answers are not ticked beforehand.',
              'Open a question and paste an answer that came otherwise at its respondent. Note when it came.',
              'Write Finland’s answer and mark the question ready. In the view “Finland’s reply” all questions stand one after the other, with the answers in two languages side by side; “Reply as Word…” makes a document of them, and asks first where something is missing.',
              '“Earlier answers” offers what Finland has answered to like questions. An answer can be taken as a beginning; its source stays in sight.',
              '“Respondents” shows who has not answered yet. “Make reminders…” makes a reminder letter, the form again and the draft of a message for all of them.',
            ],
          },
        ],
      },
    ],
  },
};
