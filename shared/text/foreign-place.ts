import { foldKey } from './fold-key.ts';

/** Post offices of Finland among the cities that clocks are named after. */
const FINNISH = new Set(['helsinki', 'mariehamn']);

/**
 * Seats of organisations and capitals as Finnish and Swedish lists write them, and those that have no clock of their own.
 * Cities of the world beside them are those of the time zone database.
 */
const CITIES =
  'Tukholma, Göteborg, Malmö, Uppsala, Kööpenhamina, Köpenhamn, København, Reykjavík, Tallinna, Tartto, Tartu, Riika, Rīga, Vilna, Varsova, Warszawa, Kraków, Berliini, Bonn, Hamburg, Hampuri, München, Munich, Frankfurt, Köln, Haag, Haarlem, Bryssel, Bruxelles, Brussel, Antwerpen, Strasbourg, Lyon, Pariisi, Lontoo, Manchester, Edinburgh, Geneve, Genève, Geneva, Genf, Zürich, Bern, Lausanne, Wien, Praha, Budapest, Bukarest, București, Ateena, Rooma, Roma, Milano, Torino, Lissabon, Lisboa, Porto, Barcelona, Luxemburg, Moskova, Pietari, Kiova, Kyiv, Washington, Ottawa, Tokio, Den Haag, The Hague, Sankt Petersburg, St. Petersburg, Washington D.C.';

let known: Set<string> | undefined;

/** Where missions and honorary consulates are, and the largest cities, in Finnish and Swedish. */
const CITIES_OF_FINLAND = new Set(
  'helsinki helsingfors espoo esbo vantaa vanda kauniainen grankulla tampere tammerfors turku abo oulu uleaborg jyvaskyla kuopio lahti pori bjorneborg kouvola joensuu lappeenranta villmanstrand hameenlinna tavastehus vaasa vasa rovaniemi kotka porvoo borga kokkola karleby mariehamn maarianhamina hanko hango tornio tornea rauma raumo'.split(
    ' ',
  ),
);

/** Whether `city` is one of the larger cities of Finland. */
export function isCityOfFinland(city: string): boolean {
  return CITIES_OF_FINLAND.has(foldKey(city));
}

/** Whether `city` is the name of a city outside Finland, in Finnish, Swedish, English or its own language. */
export function isForeignCity(city: string): boolean {
  known ??= citiesOfTheWorld();
  // `København K`, `Praha 1`, `Dublin D02`: a district behind the town.
  const name = city.trim().replace(/ (?:\p{Lu}|\p{Lu}?\d{1,2})$/u, '');
  return known.has(foldKey(name)) || /,\s*[A-Z]{2}$/u.test(name);
}

/**
 * Whether `code` is written as postal codes of Finland never are: `SW1P 4DF`, `1049`, `113 64`, `00-950`. Five digits are
 * of many countries, and say nothing; four are Finnish where a spreadsheet took a zero away, and no longer once it is back.
 */
export function isForeignPostalCode(code: string): boolean {
  const text = code.trim();
  return (
    /^(?!FI|AX)\p{L}{1,3}\s?-?\s?\d/iu.test(text) ||
    /^(?:\d{4}|\d{3} \d{2}|\d{2}-\d{3}|\d{5}-\d{3,4}|\d{6})(?:\s?\p{L}{2})?$/u.test(text)
  );
}

function citiesOfTheWorld(): Set<string> {
  const zones = Intl.supportedValuesOf('timeZone').map((zone) =>
    zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' '),
  );
  const named = CITIES.split(', ');
  return new Set([...zones, ...named].map(foldKey).filter((name) => !FINNISH.has(name)));
}
