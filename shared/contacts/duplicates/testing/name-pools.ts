import type { Random } from './random.ts';

/** Common Finnish and Finland-Swedish names, everyday knowledge; combined at random they name nobody. */
export const GIVEN_NAMES =
  'Matti Maria Timo Anna Juha Johanna Kari Helena Mikko Anneli Antti Kaarina Jari Marjatta Jukka Hannele Markku Liisa Pekka Kristiina Mika Elina Tapani Päivi Heikki Minna Ilkka Sari Petri Tuula Ville Sanna Janne Tiina Olli Katri Marko Eeva Tuomas Riitta Hannu Leena Lauri Anne Pentti Kirsi Sami Heidi Jussi Laura Teemu Katja Seppo Mari Risto Hanna Esa Satu Kimmo Pirjo Eero Outi Veli Merja Arto Ulla Erkki Virpi Aki Jenni Jani Susanna Harri Terhi Pasi Niina Reijo Anu Vesa Emilia Raimo Marja Jouni Kaisa Panu Henna Otto Ritva Aleksi Noora Niko Taru Henrik Karin Johan Annika Lars Carina Mikael Maarit Fredrik Gunilla Björn Åsa Anders Camilla Stefan Birgitta Peter Ann-Christin Jan-Erik Eva-Lotta Anna-Maija Veli-Matti Juha-Pekka Anna-Liisa Sirpa Tarja Elisabet Katariina Juhani Vilhelm Kalle Aino Eino Toivo Saara Iida Venla Oskari Joonas Eetu Onni Elias'.split(
    ' ',
  );
export const FAMILY_NAMES =
  'Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen Lehtinen Saarinen Salminen Heinonen Niemi Heikkilä Kinnunen Salonen Turunen Salo Laitinen Tuominen Rantanen Karjalainen Jokinen Mattila Savolainen Lahtinen Ahonen Ojala Leppänen Hiltunen Väisänen Miettinen Kallio Leinonen Pitkänen Aaltonen Manninen Hakala Koivisto Anttila Laaksonen Hirvonen Räsänen Lehto Laakso Toivonen Mustonen Rantala Aalto Peltonen Nurmi Seppälä Lindholm Karlsson Johansson Andersson Nyman Lindström Lindqvist Eriksson Sjöberg Holmström Granström Nordström Söderström Wikström Björklund Backman Hautala Kettunen Vainio Lampinen Pulkkinen Rissanen Kemppainen Partanen Vuorinen Halonen Kokkonen Tikkanen Moilanen Pesonen Ikonen Oksanen Ruotsalainen Kärkkäinen Hyvönen Sillanpää Kangas Takala Eskola Huttunen Kauppinen Hänninen Immonen Parviainen Nevalainen Suominen Kivelä Harju Ylitalo Uusitalo Ketola Kuusisto Haapala Mikkola Tamminen Välimäki Rautio Laukkanen Vesterinen Kosonen Myllymäki Jääskeläinen Hokkanen Kurki Heiskanen Tolonen Räty Pöyhönen Ek Åkerlund Öhman'.split(
    ' ',
  );

const STARTS =
  'Aho Haka Halla Hanka Harju Heinä Hiekka Honka Huhta Ilo Joki Kallio Kangas Karhu Kaski Kataja Kelo Kesä Kivi Koivu Korpi Koski Kuusi Kylä Laakso Lampi Lehto Leppä Linna Lumi Malmi Metsä Muura Mylly Mänty Niemi Niitty Notko Nurmi Oja Onni Pelto Pihla Pirtti Poh Puro Pyhä Raja Ranta Rauta Rinta Ruis Saari Salo Sammal Seppä Silta Suo Suvi Syrjä Tammi Tervo Tuomi Tuuli Uusi Vaara Vainio Valka Vasta Vesi Viita Virta Vuori Ylä'.split(
    ' ',
  );
const ENDS =
  'nen la lä linen lainen mäki niemi ranta saari salo aho harju koski pelto oja joki lahti maa vaara luoto virta järvi kangas suo'.split(
    ' ',
  );

/** Family names as they are made: `Koivu` + `ranta`. Thousands of them, most rare. */
export function makeFamilyNames(random: Random, count: number): string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(random.pick(STARTS) + random.pick(ENDS));
  return [...names];
}

/** Forms of one name in speech, as a generator of tests knows them: fewer than the program's own list, and some that it has not. */
export const SHORT_FORMS: Record<string, readonly string[]> = {
  Matti: ['Matias'],
  Maria: ['Maija', 'Maikki'],
  Juha: ['Juhani', 'Jussi'],
  Johanna: ['Jonna', 'Hanna'],
  Mikko: ['Mikael'],
  Antti: ['Anders', 'Antero'],
  Kaarina: ['Kaija', 'Kaisa'],
  Jukka: ['Juhani', 'Juho'],
  Liisa: ['Elisabet'],
  Kristiina: ['Kirsi', 'Tiina', 'Kirsti'],
  Heikki: ['Henrik', 'Hese'],
  Ville: ['Vilhelm', 'Viljami'],
  Tuomas: ['Tuomo', 'Tommi'],
  Helena: ['Leena', 'Heli', 'Hellu'],
  Lauri: ['Lasse'],
  Katri: ['Katariina', 'Kati'],
  Aleksi: ['Aleksanteri', 'Ale'],
  Susanna: ['Sanna', 'Susa'],
  Elina: ['Ella'],
  Eeva: ['Eevi'],
  Pekka: ['Pekka Juhani', 'Petteri'],
  Hannu: ['Johannes'],
  Kalle: ['Kaarle', 'Kaarlo'],
  Erkki: ['Eerik'],
  Olli: ['Olavi'],
  Elisabet: ['Liisa', 'Elisa'],
  Katariina: ['Kati', 'Katri', 'Kaisa'],
  Mikael: ['Mika', 'Micke'],
  Henrik: ['Henkka', 'Heikki'],
  Stefan: ['Staffan'],
  Emilia: ['Emmi', 'Milla'],
  Marjatta: ['Marja'],
  Pentti: ['Pena', 'Benjamin'],
  Birgitta: ['Gitta', 'Birgit'],
  Peter: ['Petri', 'Pekka'],
  Johan: ['Juhani', 'Janne'],
  Oskari: ['Oskar', 'Ossi'],
  Joonas: ['Joni'],
  Vilhelm: ['Ville'],
  Fredrik: ['Fredi', 'Fredde'],
  Raimo: ['Ranu'],
  Timo: ['Timppa'],
  Jarmo: ['Jami'],
  Kari: ['Karde'],
};
