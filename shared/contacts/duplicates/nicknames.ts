/**
 * Forms of one given name that the same person goes by, in Finnish and Swedish (everyday knowledge). A name may stand
 * in several groups: `Kaisa` is Katariina or Kaarina. Folded: lower case, without diacritics.
 */
const GROUPS = [
  'matti matias mathias mattias mats masa',
  'maria maija marja mari maikki maj mia maaria marie mary marika maiju',
  'marjatta marja marjo',
  'marjaana marjo',
  'liisa elisabet elisabeth elisa elise lisa lissu liisi lisbet lisbeth lilli elli betty eliisa',
  'katariina kati katri kaisa kaija katarina catharina catarina katrina kata katja kaarina carina karin katrin kitty riina trina kaj',
  'kaarina kaija kaisa karin carina kaarin riina kari',
  'kristiina kirsti kirsi tiina stina kristina christina krista kikka kristine christine kiti',
  'helena leena heli helli lena elena ellen helen',
  'johanna hanna jonna johanne joanna janna jone',
  'johannes juhani juha juho jussi hannes hannu johan janne jukka john jan hans juhana hasse janne jani',
  'jukka juho juhani juha johan',
  'pekka petteri petri pietari peter petter per pekko peetu pete peer',
  'pekka juhani',
  'mikko mikael mika micke michael mike miko miika mikke',
  'antti antero anders andreas andrei anttoni anton antton antsa',
  'heikki henrik henri harri henry henkka hene hessu heka',
  'ville vilhelm wilhelm viljami viljo wille william vili',
  'tuomas tuomo tommi tomi tom thomas tuukka tomas toma',
  'lauri lasse lassi lars laurentius lalli',
  'aleksi aleksanteri aleksander alexander ale alex aleksis santeri santtu alexi sasha',
  'susanna sanna susa susanne sanni susan sussi',
  'elina ella eliina elli elin',
  'eeva eevi eva eevastiina eve eevamaria',
  'kalle kaarle kaarlo karl carl kalevi charles',
  'erkki eerik eerikki eero erik eric eki eerki erkka',
  'olavi olli olof olav ola olle uolevi olavus',
  'emilia emmi milla emma emelie emmy emilie',
  'pentti pena benjamin bengt ben benny',
  'birgitta gitta birgit pirkko piritta pirjo priita brita britta piitu',
  'stefan staffan tapani teppo steven tahvo stephan',
  'oskari oskar ossi osku oscar',
  'joonas joni jonas joona jonathan joonatan jonni',
  'fredrik fredi fredrick redrik frederik fred',
  'sofia sohvi soffi sofie fia sophia sofi sohvia',
  'anna anni anneli annika anu anne annu annukka ann anniina anja annie niina',
  'anneli anne anu',
  'riitta margareeta marketta rita greta margareta reetta margit maarit marita margaretha grete margarita',
  'margareeta reetta marketta maarit',
  'paavo paul pauli paavali pavel pave',
  'jaakko jaakob jakob jaska jacob jakke james',
  'kustaa kyosti gustaf gustav kusti gosta kustavi',
  'yrjo georg jyri jyrki george yrjana jori goran orjan jurgen',
  'kari makari karri',
  'markku markus marko marcus mark markuu make',
  'risto kristian christian kristo christer krister chris rista kristoffer',
  'reijo reino rejo',
  'timo timoteus timi timothy timppa',
  'sami samuel samuli samppa sam',
  'daniel taneli dani tani danny taneli',
  'joosef jooseppi juuso josef jose joseph',
  'klaus klasu niklas nicklas niko nikolai niilo nils nico nicholas niclas nicolas niki',
  'ilmari ilari ilkka',
  'ilona ilo',
  'eljas elias eelis elia eljas eeli',
  'alexandra aleksandra sandra saana',
  'helmi vilhelmiina mina minna wilhelmiina miina vilma minni',
  'jarmo jartsa',
  'veli veikko',
  'kimmo joakim kim',
  'joakim jokke kim joachim',
  'robert robin roope roberto robbe pertti',
  'albert pertti altti berttu',
  'rikhard riku richard rikard rikhardt rickard',
  'patrik patrick pate patric',
  'sebastian basti seba',
  'ulrika ulla ulrike ulriikka riikka ulla',
  'fredrika riikka rikka frida',
  'henriikka riikka henna henrika henriika henrietta jetta',
  'eriikka erika riikka erica',
  'veronika veera vera ronja veronica',
  'josefiina fiina jossu josefina josefin',
  'karoliina caroliina carola lina karolina carolina caro',
  'teresa terttu tessa therese',
  'terttu tertta',
  'irene irina irja iina',
  'iida ida iita',
  'ursula ulla ursa',
  'orvokki viola',
  'sirkka sirkku siri',
  'tuulikki tuula tuuli tuulia',
  'valtteri valter walter valtsu',
  'rasmus erasmus rasse asmo',
  'topias topi tobias',
  'esaias esa isaias',
  'eemeli emil eemil',
  'aukusti august augusti aku',
  'raakel rakel rachel raili',
  'leonard leo lenni lennart leonhard',
  'viktor vihtori viki victor',
  'konstantin kosti konsta kosta',
  'gabriella gabi ella',
  'rebekka rebecca',
  'beata beate pia',
  'sonja sofia sonia',
  'natalia natasha nata',
  'dmitri dima dmitry',
  'elviira elvi elvira',
  'teodor teuvo theodor teo',
  'rafael raffe',
  'ingrid inkeri inga inka inger ingeborg',
  'susan sanna',
  'marianne marjaana mari marianna',
  'charlotta lotta charlotte sarlotta lotte',
  'amalia maija malla amelia',
  'magdaleena leena matleena malena magdalena lena malin',
  'sakari saku zacharias sakarias sakke',
  'kasper kasperi jasper jesper',
  'hilkka hilja',
  'agneta aune agnes',
  'jenni jenny johanna jennifer',
  'jennika jenna jennifer',
] as const;

const groupsOf = new Map<string, number[]>();
GROUPS.forEach((group, index) => {
  for (const name of group.split(' ')) {
    const groups = groupsOf.get(name) ?? [];
    if (!groups.includes(index)) groups.push(index);
    groupsOf.set(name, groups);
  }
});

/** Whether two folded given names are forms of one name: `matti` and `matias`. */
export function areNicknames(a: string, b: string): boolean {
  const groups = groupsOf.get(a);
  return (
    groups !== undefined && (groupsOf.get(b)?.some((group) => groups.includes(group)) ?? false)
  );
}

/** The groups that a folded given name belongs to: what to look for its other forms under. */
export function nicknameGroups(name: string): readonly number[] {
  return groupsOf.get(name) ?? [];
}
