import type { TargetLanguage } from '../translated.ts';

/**
 * A term with its translations. `stem` is what its Finnish forms begin with, word by word ("strategi tavoit"), after
 * consonant gradation; so are the forms that a translation may use. The first form of a language is how the term is told.
 */
export type Term = { fi: string; stem: string } & Record<
  TargetLanguage,
  readonly { told: string; stem: string }[]
>;

/**
 * From the office's glossary, whose terms of authorities were seen in official sources and the others are standard usage.
 * Left out are those that are everyday words too ("tila", "paikka", "kanta"): a remark on them would mostly be wrong.
 * A line a term: Finnish, its stem, Swedish, English; forms parted by commas, `=` before a stem that is another.
 */
const LINES = `
ihmiskauppa | ihmiskaup | människohandel | trafficking in human beings=traffick
ihmiskaupan vastainen työ | ihmiskaup vasta työ | arbete mot människohandel=arbet mot människohandel | anti-trafficking work=anti-traffick, work against trafficking=against traffick, action against trafficking=action against
kansallinen ihmiskaupparaportoija | ihmiskaupparaport | nationell människohandelsrapportör=människohandelsrapportör | national rapporteur=rapporteur
ihmiskaupan uhrien auttamisjärjestelmä | auttamisjärjestelm | hjälpsystemet för offer för människohandel=hjälpsystem | Assistance System for Victims of Human Trafficking=assistance system
toimintaohjelma | toimintaohjelm | åtgärdsprogram, handlingsplan | action plan, programme
toimintasuunnitelma | toimintasuunnitelm | handlingsplan | action plan
strateginen tavoite | strategi tavoit | strategiskt mål=strategisk mål | strategic objective
painopistealue | painopistealue | prioriterat område=prioriterad område, prioritera område | priority area
toimenpide | toimenpi | åtgärd | action, measure
vastuutaho | vastuutaho | ansvarig aktör=ansvarig aktör, ansvariga aktörer=ansvarig | responsible body=responsible bod
vastuuministeriö | vastuuministeri | ansvarigt ministerium=ansvarig minister | lead ministry=lead ministr
aikataulu | aikataulu | tidtabell | schedule
rahoitus | rahoitu,rahoituks | finansiering | funding
mittari | mittar | mätare, indikator | indicator
lähtötaso | lähtötaso | utgångsnivå | baseline
tavoitearvo | tavoitearvo | målvärde=målvärd | target
välitavoite | välitavoit | delmål | milestone
toimeenpano | toimeenpano,toimeenpan | genomförande=genomför | implementation=implement
seurantaraportti | seurantaraport | uppföljningsrapport | monitoring report
väliraportti | väliraport | mellanrapport | interim report
loppuraportti | loppuraport | slutrapport | final report
suositus | suosituks,suositus | rekommendation | recommendation
yleissopimus | yleissopimu | konvention | convention
arviointikierros | arviointikierro | utvärderingsomgång | evaluation round
määräaika | määräaika,määräaja | tidsfrist | deadline
kansainvälinen yhteistyö | kansainväli yhteistyö | internationellt samarbete=internationell samarbet | international co-operation=international co-operation, international cooperation
sidosryhmä | sidosryhm | intressentgrupp | stakeholder
sihteeristö | sihteeristö | sekretariat | secretariat
verkosto | verkosto | nätverk | network
kansalaisjärjestö | kansalaisjärjestö | medborgarorganisation | civil society organisation, NGO
ohjausryhmä | ohjausryhm | styrgrupp | steering group
ministerityöryhmä | ministerityöryhm | ministerarbetsgrupp | ministerial working group
työryhmä | työryhm | arbetsgrupp | working group
lausuntokierros | lausuntokierro | remissbehandling, remissrunda=remissrund | consultation round
lausuntopyyntö | lausuntopyyn | begäran om utlåtande=begäran om utlåtand | request for statements=request for statement
saavutettavuus | saavutettavuu | tillgänglighet | accessibility
rekisterinpitäjä | rekisterinpitäj | personuppgiftsansvarig | controller
`;

/** The terms of the office's glossary that say one thing wherever they stand; longer ones first. */
export const TERMS: readonly (Term & { stems: readonly string[] })[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [fi = '', stems = '', sv = '', en = ''] = line.split(' | ');
    const all = stems.split(',');
    return { fi, stem: all[0] ?? '', stems: all, sv: formsOf(sv), en: formsOf(en) };
  })
  .sort((one, other) => other.stem.length - one.stem.length);

function formsOf(text: string): { told: string; stem: string }[] {
  return text.split(', ').map((form) => {
    const [told = '', stem] = form.split('=');
    return { told, stem: (stem ?? told).toLowerCase() };
  });
}
