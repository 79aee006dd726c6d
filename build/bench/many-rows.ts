const HEADER =
  'Sukunimi;Etunimi;Tehtävänimike;Organisaatio;Yksikkö;Sähköposti;Puhelin;Matkapuhelin;Katuosoite;Postinumero;Postitoimipaikka;Maa;Kieli;Ryhmät;Lisätiedot'.split(
    ';',
  );

function row(i: number): string[] {
  return [
    `Meikäläinen${i % 900}`,
    `Maija${i % 700}`,
    'Erityisasiantuntija',
    `Esimerkkivirasto ${i % 300}`,
    'Kansainväliset asiat; osasto',
    `maija.${i}@virasto.invalid`,
    `0295 16${String(i % 10_000).padStart(4, '0')}`,
    `040 555 ${String(i % 10_000).padStart(4, '0')}`,
    `Esimerkkikatu ${i}`,
    '00100',
    'Helsinki',
    'Suomi',
    i % 9 === 0 ? 'ruotsi' : 'suomi',
    'Verkosto, Ohjausryhmä',
    i % 4 === 0 ? 'Sanoi: "soita ensin"' : '',
  ];
}

/** A list of `count` contacts as a table, its header row first; the same each time. */
export const manyRows = (count: number): string[][] => [
  HEADER,
  ...Array.from({ length: count }, (_, i) => row(i)),
];

/** The same as Finnish Excel writes CSV, in UTF-8. */
export const manyRowsAsCsv = (count: number): Uint8Array =>
  new TextEncoder().encode(
    manyRows(count)
      .map((cells) =>
        cells.map((c) => (/[;"]/.test(c) ? `"${c.replaceAll('"', '""')}"` : c)).join(';'),
      )
      .join('\r\n'),
  );
