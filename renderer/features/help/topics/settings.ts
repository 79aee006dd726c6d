import type { TopicTexts } from '../help-topic.ts';

export const settings: TopicTexts = {
  fi: {
    title: 'Asetukset',
    lead: 'Asetuksissa ovat kieli, ulkoasu, toimiston tiedot, varmuuskopiot ja esimerkkitiedot.',
    parts: [
      {
        heading: 'Kolme kieltä',
        blocks: [
          'Ohjelman kieli on eri asia kuin asiakirjan kieli ja henkilön asiointikieli. Ohjelman kielen voi vaihtaa milloin tahansa: {goSettings}.',
        ],
      },
      {
        heading: 'Toimiston tiedot',
        blocks: [
          'Organisaatio, yksikkö ja tehtävänimike kirjoitetaan kolmella kielellä. Jos kieli puuttuu, asiakirjassa on suomenkielinen teksti.',
        ],
      },
      {
        heading: 'Ulkoasu',
        blocks: [
          'Teema voi olla vaalea, tumma tai järjestelmän mukainen. Windowsin kontrastiteemat toimivat. Tekstiä voi suurentaa: {zoomIn}.',
        ],
      },
    ],
  },
  sv: {
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
  en: {
    title: 'Settings',
    lead: 'The settings hold the language, the appearance, the details of the office, backups and sample data.',
    parts: [
      {
        heading: 'Three languages',
        blocks: [
          'The language of the program is separate from the language of a document and the contact language of a person. The language of the program can be changed at any time: {goSettings}.',
        ],
      },
      {
        heading: 'Details of the office',
        blocks: [
          'The organisation, the unit and the job title are written in three languages. Where a language is missing, documents use the Finnish text.',
        ],
      },
      {
        heading: 'Appearance',
        blocks: [
          'The theme can be light, dark or that of the system. The contrast themes of Windows work. Text can be made larger: {zoomIn}.',
        ],
      },
    ],
  },
};
