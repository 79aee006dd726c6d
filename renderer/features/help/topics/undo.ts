import type { TopicTexts } from '../help-topic.ts';

export const undo: TopicTexts = {
  fi: {
    title: 'Kumoaminen',
    lead: 'Lähes kaiken voi kumota, myös monta askelta taaksepäin ja ohjelman sulkemisen jälkeen.',
    parts: [
      {
        heading: 'Näin kumoat',
        blocks: [
          {
            list: [
              'Kumoa viimeisin muutos: {undo}. Ilmoitus kertoo, mikä kumottiin.',
              'Tee kumottu muutos uudelleen: {redo}.',
              'Tekstikentässä sama näppäin kumoaa kirjoitettua. Siirry pois kentästä, kun haluat kumota tallennetun muutoksen.',
              'Tuonnin voi kumota kokonaan myös myöhemmin: {goImports}.',
            ],
          },
        ],
      },
      {
        heading: 'Milloin kumoaminen ei onnistu',
        blocks: [
          'Jos samaa tietoa on muutettu myöhemmin, myöhempi muutos on kumottava ensin. Ohjelma kertoo siitä eikä muuta mitään.',
        ],
      },
    ],
  },
  sv: {
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
  en: {
    title: 'Undo',
    lead: 'Almost everything can be undone, many steps back, even after the program has been closed.',
    parts: [
      {
        heading: 'How to undo',
        blocks: [
          {
            list: [
              'Undo the latest change: {undo}. A notice says what was undone.',
              'Redo what was undone: {redo}.',
              'In a text field the same key undoes typing. Leave the field to undo a saved change.',
              'A whole import can also be undone later: {goImports}.',
            ],
          },
        ],
      },
      {
        heading: 'When undo is not possible',
        blocks: [
          'If the same record was changed later, the later change must be undone first. The program says so and changes nothing.',
        ],
      },
    ],
  },
};
