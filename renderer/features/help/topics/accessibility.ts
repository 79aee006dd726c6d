import type { TopicTexts } from '../help-topic.ts';

export const accessibility: TopicTexts = {
  fi: {
    title: 'Saavutettavuusseloste',
    lead: 'Ohjelman tavoitteena on täyttää WCAG\u00a02.2:n A- ja AA-tason sekä standardin EN\u00a0301\u00a0549 vaatimukset.',
    parts: [
      {
        heading: 'Mitä on tehty',
        blocks: [
          {
            list: [
              'Kaiken voi tehdä näppäimistöllä, ja kohdistus näkyy aina.',
              'Taulukot, otsikot, lomakkeet ja ilmoitukset on merkitty ruudunlukijaa varten.',
              'Väri ei ole koskaan ainoa tapa kertoa asiaa. Kontrastit on laskettu vaaleassa ja tummassa teemassa, ja Windowsin kontrastiteemat toimivat.',
              'Näkymät toimivat 200\u00a0prosentin suurennoksella.',
              'Ohjelma noudattaa asetusta, joka vähentää liikettä.',
              'Tehtävät Word-asiakirjat tarkistetaan ennen tallentamista.',
            ],
          },
        ],
      },
      {
        heading: 'Miten on tarkistettu',
        blocks: [
          'Näkymät tarkistetaan jokaisessa versiossa automaattisesti axe-työkalulla vaaleassa, tummassa ja pakotettujen värien tilassa sekä näppäimistöllä. Automaattinen tarkistus ei löydä kaikkea, eikä ulkopuolista arviointia ole tehty.',
        ],
      },
      {
        heading: 'Puutteita',
        blocks: [
          'Selaimen ja käyttöjärjestelmän omat ikkunat, kuten tiedoston valinta ja tulostus, eivät ole osa ohjelmaa.',
          'Jos huomaat puutteen, kerro siitä ohjelman ylläpidolle.',
        ],
      },
    ],
  },
  sv: {
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
  en: {
    title: 'Accessibility statement',
    lead: 'The aim is that the program meets WCAG\u00a02.2 at levels A and AA, and the standard EN\u00a0301\u00a0549.',
    parts: [
      {
        heading: 'What has been done',
        blocks: [
          {
            list: [
              'Everything can be done with the keyboard, and the focus can always be seen.',
              'Tables, headings, forms and notices are marked up for screen readers.',
              'Colour is never the only way to convey something. Contrasts were calculated in the light and the dark theme, and the contrast themes of Windows work.',
              'The views work at a zoom of 200\u00a0per cent.',
              'The program follows the setting that reduces motion.',
              'Word documents are checked before they are saved.',
            ],
          },
        ],
      },
      {
        heading: 'How it was checked',
        blocks: [
          'In each version the views are checked automatically with axe in light, dark and forced colours, and with the keyboard. An automatic check does not find everything, and no external assessment has been made.',
        ],
      },
      {
        heading: 'Shortcomings',
        blocks: [
          'The windows of the browser and the operating system, such as choosing a file and printing, are not part of the program.',
          'If you notice a shortcoming, tell whoever looks after the program.',
        ],
      },
    ],
  },
};
