/**
 * Swedish names of Finnish towns and municipalities where they are not the Finnish ones (Association of Finnish
 * Municipalities, list of municipalities; Institute for the Languages of Finland, Svenska ortnamn i Finland), and the
 * Government's post office of its own.
 */
const IN_SWEDISH: Readonly<Record<string, string>> = {
  Espoo: 'Esbo',
  Hamina: 'Fredrikshamn',
  Hanko: 'Hangö',
  Helsinki: 'Helsingfors',
  Hyvinkää: 'Hyvinge',
  Hämeenlinna: 'Tavastehus',
  Iisalmi: 'Idensalmi',
  Inari: 'Enare',
  Inkoo: 'Ingå',
  Järvenpää: 'Träskända',
  Kaarina: 'S:t Karins',
  Kajaani: 'Kajana',
  Kaskinen: 'Kaskö',
  Kauniainen: 'Grankulla',
  Kemiönsaari: 'Kimitoön',
  Kerava: 'Kervo',
  Kirkkonummi: 'Kyrkslätt',
  Kokkola: 'Karleby',
  Kristiinankaupunki: 'Kristinestad',
  Kruunupyy: 'Kronoby',
  Lahti: 'Lahtis',
  Lapinjärvi: 'Lappträsk',
  Lappeenranta: 'Villmanstrand',
  Lohja: 'Lojo',
  Loviisa: 'Lovisa',
  Maalahti: 'Malax',
  Maarianhamina: 'Mariehamn',
  Mikkeli: 'S:t Michel',
  Mustasaari: 'Korsholm',
  Myrskylä: 'Mörskom',
  Naantali: 'Nådendal',
  Närpiö: 'Närpes',
  Oulu: 'Uleåborg',
  Parainen: 'Pargas',
  Pietarsaari: 'Jakobstad',
  Pirkkala: 'Birkala',
  Pori: 'Björneborg',
  Porvoo: 'Borgå',
  Pyhtää: 'Pyttis',
  Raahe: 'Brahestad',
  Raasepori: 'Raseborg',
  Raisio: 'Reso',
  Rauma: 'Raumo',
  Savonlinna: 'Nyslott',
  Sipoo: 'Sibbo',
  Siuntio: 'Sjundeå',
  Tammisaari: 'Ekenäs',
  Tampere: 'Tammerfors',
  Tornio: 'Torneå',
  Turku: 'Åbo',
  Tuusula: 'Tusby',
  Uusikaarlepyy: 'Nykarleby',
  Uusikaupunki: 'Nystad',
  Vaasa: 'Vasa',
  Valtioneuvosto: 'Statsrådet',
  Vantaa: 'Vanda',
  Vihti: 'Vichtis',
  Vöyri: 'Vörå',
};

const SWEDISH = new Map(
  Object.entries(IN_SWEDISH).map(([fi, sv]) => [fi.toLocaleLowerCase('fi'), sv]),
);

/** The name of a Finnish town in Swedish; as given where it has no other, or is not known here. */
export function townInSwedish(town: string): string {
  return SWEDISH.get(town.trim().toLocaleLowerCase('fi')) ?? town;
}
