import type { ActionMoney, ActionNeed, ActionKind, ActionState } from '../programme/action.ts';
import type { PartyAnswer, PartyRole } from '../programme/action-party.ts';
import type { ChapterContent, ChapterPlace } from '../programme/chapter.ts';
import type { Indicator, YearValue } from '../programme/indicator.ts';
import type { Programme } from '../programme/programme.ts';
import type { TargetLanguage } from '../programme/translated.ts';
import type { Cover, RecommendationStrength } from '../recommendations/recommendation.ts';
import type { SampleText } from './sample-text.ts';

type SampleIndicator = Pick<Indicator, 'kind' | 'direction' | 'unit' | 'baseline' | 'target'> & {
  name: SampleText;
  definition?: SampleText;
  source?: SampleText;
  series?: readonly YearValue[];
};

export type SampleAction = {
  title: SampleText;
  description?: SampleText;
  /** Languages whose translation of the title is older than the Finnish. */
  old?: readonly TargetLanguage[];
  kind?: ActionKind;
  needs?: ActionNeed[];
  tags?: string[];
  from?: string;
  to?: string;
  scheduleNote?: SampleText;
  money?: ActionMoney;
  state?: ActionState;
  /** `domain` of the organisation, its part, its answer, and "Etunimi Sukunimi" of who answers for it. */
  parties?: readonly (readonly [string, PartyRole, PartyAnswer, string?])[];
  milestones?: readonly (readonly [SampleText, string, string?])[];
  indicators?: readonly SampleIndicator[];
  /** The places of recommendations in `SAMPLE_RECOMMENDATIONS`. */
  carries?: readonly (readonly [number, Cover])[];
};

export type SampleGoal = {
  title: SampleText;
  why: SampleText;
  target: SampleText;
  indicators?: readonly SampleIndicator[];
  actions: readonly SampleAction[];
};

/** The programme being drafted in the sample office. It does not exist. */
export const SAMPLE_PROGRAMME_TITLE: SampleText = [
  'Ihmiskaupan vastainen toimintaohjelma 2027–2030 (esimerkki)',
  'Handlingsplan mot människohandel 2027–2030 (exempel)',
  'Action plan against trafficking in human beings 2027–2030 (sample)',
];

/** What its description sheet tells; a publication that does not exist has no ISBN. */
export const SAMPLE_PUBLICATION: Pick<Programme, 'authors' | 'keywords' | 'abstract'> = {
  authors: 'Aino Mallila, Eeva Esimerkki',
  keywords: {
    fi: 'ihmiskauppa, toimintaohjelmat, uhrit, rikosvastuu, yhteistyö',
    sv: 'människohandel, handlingsplaner, offer, straffrättsligt ansvar, samarbete',
    en: 'trafficking in human beings, action plans, victims, criminal liability, cooperation',
  },
  abstract: {
    fi: 'ESIMERKKI: Toimintaohjelma kokoaa ministeriöiden, viranomaisten ja järjestöjen ihmiskaupan vastaisen työn vuosille 2027–2030.\nOhjelmalla on viisi tavoitetta: uhrit tunnistetaan varhain, he saavat apua ja turvaa, rikosvastuu toteutuu, työtä tehdään yhdessä, ja työ perustuu tietoon.',
    sv: 'EXEMPEL: Handlingsplanen samlar ministeriernas, myndigheternas och organisationernas arbete mot människohandel för åren 2027–2030.\nPlanen har fem mål: offren identifieras tidigt, de får hjälp och trygghet, straffansvaret förverkligas, arbetet görs tillsammans och det bygger på kunskap.',
    en: 'SAMPLE: The action plan brings together the work of ministries, authorities and organisations against trafficking in human beings for 2027–2030.\nIt has five objectives: victims are identified early, they receive help and safety, offenders are held criminally liable, the work is done together, and it rests on knowledge.',
  },
};

/** Made-up recommendations in GRETA's manner. */
export const SAMPLE_RECOMMENDATIONS: readonly {
  reference: string;
  text: SampleText;
  strength: RecommendationStrength;
}[] = [
  {
    reference: 'ESIMERKKI: GRETA, kohta 1',
    text: [
      'Esimerkki: GRETA kehottaa viranomaisia parantamaan uhrien tunnistamista koko maassa.',
      'Exempel: GRETA uppmanar myndigheterna att förbättra identifieringen av offer i hela landet.',
      'Sample: GRETA urges the authorities to improve the identification of victims throughout the country.',
    ],
    strength: 'urges',
  },
  {
    reference: 'ESIMERKKI: GRETA, kohta 2',
    text: [
      'Esimerkki: GRETA kehottaa varmistamaan, että jokainen uhri saa apua rikosprosessista riippumatta.',
      'Exempel: GRETA uppmanar myndigheterna att säkerställa att varje offer får hjälp oberoende av straffprocessen.',
      'Sample: GRETA urges the authorities to ensure that every victim receives assistance irrespective of criminal proceedings.',
    ],
    strength: 'urges',
  },
  {
    reference: 'ESIMERKKI: GRETA, kohta 3',
    text: [
      'Esimerkki: GRETA katsoo, että esitutkintaviranomaisten ja syyttäjien koulutusta tulisi jatkaa.',
      'Exempel: GRETA anser att utbildningen för förundersökningsmyndigheter och åklagare bör fortsätta.',
      'Sample: GRETA considers that the training of investigators and prosecutors should be continued.',
    ],
    strength: 'considers',
  },
  {
    reference: 'ESIMERKKI: GRETA, kohta 4',
    text: [
      'Esimerkki: GRETA pyytää viranomaisia kehittämään tilastointia.',
      'Exempel: GRETA ber myndigheterna utveckla statistikföringen.',
      'Sample: GRETA invites the authorities to develop the collection of statistics.',
    ],
    strength: 'invites',
  },
  {
    reference: 'ESIMERKKI: K 99/2099 vp, suositus 1',
    text: [
      'Esimerkki: Raportoija suosittelee lapsiuhrien palvelujen vahvistamista.',
      'Exempel: Rapportören rekommenderar att tjänsterna för barn som är offer stärks.',
      'Sample: The rapporteur recommends strengthening the services for child victims.',
    ],
    strength: 'recommends',
  },
];

export const SAMPLE_CHAPTERS: readonly {
  place: ChapterPlace;
  content?: ChapterContent;
  title: SampleText;
  body?: SampleText;
  old?: readonly TargetLanguage[];
  parts?: readonly { title: SampleText; body: SampleText }[];
}[] = [
  {
    place: 'front',
    title: ['Esipuhe', 'Förord', 'Foreword'],
    body: [
      'Tämä on esimerkki siitä, miltä toimintaohjelma näyttää. Se ei ole valtioneuvoston ohjelma, eikä mikään sen toimenpiteistä ole todellinen.\n\nEsipuheen kirjoittaa tavallisesti ministeri.',
      'Detta är ett exempel på hur en handlingsplan ser ut. Det är inte statsrådets plan, och ingen av åtgärderna är verklig.\n\nFörordet skrivs vanligen av ministern.',
      'This is an example of what an action plan looks like. It is not a plan of the Government, and none of its actions is real.\n\nThe foreword is usually written by the minister.',
    ],
  },
  {
    place: 'main',
    title: ['Johdanto', 'Inledning', 'Introduction'],
    body: [
      'Toimintaohjelma kokoaa yhteen ministeriöiden, viranomaisten ja järjestöjen ihmiskaupan vastaisen työn vuosille 2027–2030. Ohjelmassa on viisi strategista tavoitetta.\n\n> Luku on esimerkki: korvaa teksti omalla.',
      'Handlingsplanen samlar ministeriernas, myndigheternas och organisationernas arbete mot människohandel under åren 2027–2030. Planen har fem strategiska mål.\n\n> Kapitlet är ett exempel: ersätt texten med din egen.',
      'The action plan brings together the anti-trafficking work of ministries, authorities and organisations for 2027–2030. It has five strategic objectives.\n\n> This chapter is an example: replace its text with your own.',
    ],
  },
  {
    place: 'main',
    title: ['Ohjelman valmistelu', 'Beredningen av planen', 'Preparation of the plan'],
    body: [
      'Ohjelmaa valmisteli työryhmä, jossa olivat edustettuina keskeiset ministeriöt ja viranomaiset. Valmistelun aikana järjestettiin:\n\n- kolme työpajaa\n- kaksi alueellista kuulemista\n- lausuntokierros',
      'Planen bereddes av en arbetsgrupp där de centrala ministerierna och myndigheterna var företrädda. Under beredningen ordnades:\n\n- tre verkstäder\n- två regionala höranden\n- en remissbehandling',
    ],
  },
  {
    place: 'main',
    title: [
      'Ihmiskaupan vastaisen työn nykytila',
      'Nuläget för arbetet mot människohandel',
      'Present state of anti-trafficking work',
    ],
    body: [
      'Luku kuvaa ilmiön, lainsäädännön, kansainväliset velvoitteet ja tilastot ohjelman alkaessa.',
      'Kapitlet beskriver fenomenet, lagstiftningen, de internationella förpliktelserna och statistiken när planen börjar.',
    ],
    old: ['sv'],
    parts: [
      {
        title: ['Kansainväliset velvoitteet', 'Internationella förpliktelser'],
        body: [
          'Euroopan neuvoston yleissopimus ihmiskaupan vastaisesta toiminnasta tuli Suomessa voimaan 1.9.2012. Sopimuksen noudattamista valvoo asiantuntijaryhmä GRETA, joka julkaisi Suomea koskevan kolmannen arvionsa 10.6.2024. Ihmiskauppadirektiivin muutos (EU) 2024/1712 on saatettava osaksi kansallista lainsäädäntöä viimeistään 15.7.2026.',
          'Europarådets konvention om bekämpande av människohandel trädde i kraft i Finland den 1 september 2012. Efterlevnaden övervakas av expertgruppen GRETA, som publicerade sin tredje bedömning av Finland den 10 juni 2024. Ändringen (EU) 2024/1712 av människohandelsdirektivet ska genomföras senast den 15 juli 2026.',
        ],
      },
      {
        title: ['Tilastot'],
        body: ['Tilastot kootaan tähän, kun viranomaiset ovat toimittaneet ne.'],
      },
    ],
  },
  {
    place: 'main',
    content: 'goalsAndActions',
    title: ['Tavoitteet ja toimenpiteet', 'Mål och åtgärder', 'Objectives and actions'],
    body: [
      'Jokaisesta tavoitteesta kerrotaan, miksi se on asetettu ja mikä on tavoitetila.',
      'För varje mål anges varför det har ställts upp och hurdant läge som eftersträvas.',
    ],
  },
  {
    place: 'main',
    title: [
      'Toimeenpano, seuranta ja arviointi',
      'Genomförande, uppföljning och utvärdering',
      'Implementation, follow-up and evaluation',
    ],
    body: [
      'Toimenpiteiden etenemistä seurataan kerran vuodessa. Ohjelman päättyessä teetetään ulkopuolinen arviointi.',
      'Åtgärderna följs upp en gång om året. När planen löper ut görs en extern utvärdering.',
      'The progress of the actions is followed up once a year. An external evaluation is commissioned when the plan ends.',
    ],
  },
  {
    place: 'annex',
    content: 'actionTable',
    title: ['Toimenpiteet taulukkona', 'Åtgärderna i tabellform', 'Table of actions'],
  },
  {
    place: 'annex',
    content: 'recommendationMatrix',
    title: [
      'Suositukset ja toimenpiteet',
      'Rekommendationer och åtgärder',
      'Recommendations and actions',
    ],
  },
  {
    place: 'annex',
    content: 'preparation',
    title: [
      'Valmistelun toimielimet ja vaiheet',
      'Beredningens organ och skeden',
      'Bodies and stages of the preparation',
    ],
  },
  {
    place: 'annex',
    content: 'abbreviations',
    title: ['Lyhenteet', 'Förkortningar', 'Abbreviations'],
  },
];
