import { describe, expect, it } from 'vitest';
import { cleanPasted } from './clean-pasted.ts';

/** What Word 365 puts around what is copied: its own namespaces, a style sheet of lists, the fragment's marks. */
const word = (fragment: string, css = '') => `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/Temp/filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- /* Style Definitions */ p.MsoNormal {margin:0cm;} ${css} --></style></head>
<body lang=FI style='tab-interval:65.2pt;word-wrap:break-word'><!--StartFragment-->
${fragment}
<!--EndFragment--></body></html>`;

const item = (list: string, marker: string, text: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:${list}'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=EN-US>${text}<o:p></o:p></span></p>`;

const call = (number: number) =>
  `<a style='mso-footnote-id:ftn${number}' href="#_ftn${number}" name="_ftnref${number}" title=""><span class=MsoFootnoteReference><span
style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[${number}]</span><![endif]></span></span></a>`;

const note = (number: number, text: string) =>
  `<div style='mso-element:footnote' id=ftn${number}><p class=MsoFootnoteText><a style='mso-footnote-id:ftn${number}' href="#_ftnref${number}"
name="_ftn${number}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span>[${number}]</span><![endif]></span></span></a> ${text}<o:p></o:p></p></div>`;

/** Without the line ends and spaces between elements, which mean nothing. */
const cleaned = (html: string) => {
  const { html: clean, dropped } = cleanPasted(html);
  const tight = clean
    .replace(/\s+/gu, ' ')
    .replace(/ ?(<\/?(?:p|ul|ol|li|h\d|t\w+)\b[^>]*>) ?/gu, '$1');
  return { html: tight.trim(), dropped };
};

describe('what is pasted from Word', () => {
  it('loses its fonts, comments of the file and empty paragraphs, and nothing is told of them', () => {
    const { html, dropped } = cleaned(
      word(`<h1 style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1<span>&nbsp; </span></span><![endif]>Nykytila<o:p></o:p></h1>
<p class=MsoNormal><span style='font-family:"Arial",sans-serif;color:red'>Teksti<st1:place w:st="on">Turussa</st1:place></span> <b>lihava</b><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><!--[if supportFields]><span>PAGE</span><![endif]-->`),
    );
    expect(html).toBe('<h1>Nykytila</h1><p>TekstiTurussa <b>lihava</b></p>');
    expect(dropped).toEqual([]);
  });

  it('leaves out what was hidden, and says so; page numbers of its contents go without a word', () => {
    const { html, dropped } = cleaned(
      word(`<p class=MsoNormal>Esillä<span style='display:none;mso-hide:all'> salassa</span> oleva</p>
<p class=MsoNormal><span style='display:none;mso-hide:all'>Kokonaan piilossa<o:p></o:p></span></p>
<p class=MsoToc1><a href="#_Toc1">1 Johdanto<span style='color:windowtext;display:none;mso-hide:screen'><span style='mso-tab-count:1 dotted'>.. </span>4</span></a></p>`),
    );
    expect(html).toBe('<p>Esillä oleva</p><p>1 Johdanto</p>');
    expect(dropped).toEqual([
      { kind: 'hidden', count: 2 },
      { kind: 'link', count: 1 },
    ]);
  });

  it('has its lists back: nested, with bullets or numbers', () => {
    const { html } = cleaned(
      word(
        item('l0 level1 lfo1', '·', 'luoti') +
          item('l0 level2 lfo1', 'o', 'sisempi') +
          item('l0 level2 lfo1', 'o', 'toinen') +
          item('l0 level1 lfo1', '·', 'taas') +
          item('l1 level1 lfo2', '1.', 'yksi') +
          item('l1 level2 lfo2', 'a)', 'a') +
          item('l1 level1 lfo2', '2.', 'kaksi'),
      ),
    );
    expect(html).toBe(
      '<ul><li><p>luoti</p><ul><li><p>sisempi</p></li><li><p>toinen</p></li></ul></li><li><p>taas</p></li></ul>' +
        '<ol><li><p>yksi</p><ol><li><p>a</p></li></ol></li><li><p>kaksi</p></li></ol>',
    );
  });

  it('has a list begin anew after a paragraph, and takes the kind from the style sheet without a marker', () => {
    const bare = (text: string) => `<p style='mso-list:l3 level1 lfo4'>${text}</p>`;
    const css = '@list l3:level1 {mso-level-number-format:bullet; mso-level-text:x;}';
    expect(cleaned(word(`${bare('a')}<p>väli</p>${bare('b')}`, css)).html).toBe(
      '<ul><li><p>a</p></li></ul><p>väli</p><ul><li><p>b</p></li></ul>',
    );
    expect(cleaned(word(bare('a'))).html).toBe('<ol><li><p>a</p></li></ol>');
  });

  it('keeps what is raised in its footnotes where there are characters for it, and says where not', () => {
    const raised =
      'Noin 10 m<sup>2</sup>, H<sub>2</sub>O<span style="vertical-align:super">3</span>';
    const notes = `${note(1, raised)}${note(2, '1<sup>st</sup>')}`;
    const { html, dropped } = cleaned(
      word(`<p class=MsoNormal>a${call(1)}b${call(2)}</p><div>${notes}</div>`),
    );
    expect(html).toContain('data-footnote="Noin 10 m², H₂O³"');
    expect(html).toContain('data-footnote="1st"');
    expect(dropped).toEqual([{ kind: 'height', count: 1 }]);
  });

  it('has its footnotes where they are called', () => {
    const { html, dropped } = cleaned(
      word(
        `<p class=MsoNormal>Uhreja${call(1)} autetaan${call(2)}.</p><div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>${note(1, 'Tilasto <i>2025</i>.')}${note(2, 'Laki.')}</div>`,
      ),
    );
    expect(html).toBe(
      '<p>Uhreja<sup data-footnote="Tilasto 2025."></sup> autetaan<sup data-footnote="Laki."></sup>.</p>',
    );
    expect(dropped).toEqual([]);
    const alone = cleaned(word(`<p>Uhreja${call(1)}.</p>`));
    expect(alone).toEqual({ html: '<p>Uhreja.</p>', dropped: [{ kind: 'unknown', count: 1 }] });
  });

  it('has a footnote of two paragraphs with a space between them', () => {
    const two = note(1, 'Tilasto.').replace('</div>', '<p class=MsoFootnoteText>Laki.</p></div>');
    const { html } = cleaned(word(`<p class=MsoNormal>Uhreja${call(1)}.</p>${two}`));
    expect(html).toBe('<p>Uhreja<sup data-footnote="Tilasto. Laki."></sup>.</p>');
  });

  it('has the headings of Word for the web, and not the mark of a paragraph’s end', () => {
    const end = '<span class="EOP SCXW1" data-ccp-props="{}">&nbsp;</span>';
    const { html, dropped } = cleaned(
      `<div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1" role="heading" aria-level="2"><span class="TextRun">Tavoite</span>${end}</p></div>
<div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1"><span class="TextRun">Uhreja autetaan.</span>${end}</p></div>`,
    );
    expect(html).toBe('<h2>Tavoite</h2><p>Uhreja autetaan.</p>');
    expect(dropped).toEqual([]);
  });

  it('has what was inserted and not what was deleted, and says so', () => {
    const { html, dropped } = cleaned(
      word(`<p class=MsoNormal>Vanha <del cite="mailto:Aino" datetime="2026-01-01T10:00">pois</del><span class=msoIns><ins
cite="mailto:Aino" datetime="2026-01-01T10:00">uusi</ins></span> loppu<del cite="mailto:B"> ja <b>tämä</b></del></p>`),
    );
    expect(html).toBe('<p>Vanha uusi loppu</p>');
    expect(dropped).toEqual([
      { kind: 'insertion', count: 1 },
      { kind: 'deletion', count: 2 },
    ]);
  });

  it('keeps the words that a comment is about, and not the comment', () => {
    const { html, dropped } = cleaned(
      word(`<p>Tämä <a style='mso-comment-reference:AM_1;mso-comment-date:20260101T1000'>kohta</a><span class=MsoCommentReference><span style='mso-special-character:comment'><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AM1]</a></span></span> jää.</p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText><span class=MsoCommentReference><span style='font-size:8.0pt'><a href="#_msoanchor_1" class=msocomoff>[AM1]</a></span></span>Miksi?</p></div></div></div>`),
    );
    expect(html).toBe('<p>Tämä kohta jää.</p>');
    expect(dropped).toEqual([{ kind: 'comment', count: 1 }]);
  });

  it('splits merged cells, knows the header row, and empties tables inside tables', () => {
    const p = (text: string) => `<p class=MsoNormal>${text}<o:p></o:p></p>`;
    const { html, dropped } = cleaned(
      word(`<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
<tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'><td width=200 colspan=2>${p('<b>Taho</b>')}</td></tr>
<tr style='mso-yfti-irow:1'><td rowspan=2>${p('Poliisi')}</td><td>${p('tutkii')}</td></tr>
<tr style='mso-yfti-irow:2'><td><table><tr><td>${p('sisällä')}</td></tr></table></td></tr></table>`),
    );
    expect(html).toBe(
      '<table><tbody><tr><th><p><b>Taho</b></p></th><th><p><b>Taho</b></p></th></tr>' +
        '<tr><td><p>Poliisi</p></td><td><p>tutkii</p></td></tr>' +
        '<tr><td><p>Poliisi</p></td><td><p>sisällä</p></td></tr></tbody></table>',
    );
    expect(dropped).toEqual([
      { kind: 'nestedTable', count: 1 },
      { kind: 'mergedCell', count: 2 },
    ]);
  });

  /** A text box of Word with what it holds, hung on a paragraph. */
  const withBox = (inner: string) =>
    word(`<p class=MsoNormal><!--[if gte vml 1]><v:shape type="#_x0000_t202"><v:textbox></v:textbox></v:shape><![endif]--><![if !vml]><span
style='mso-ignore:vglayout;position:relative;z-index:251659264'><span style='position:absolute;left:10px;top:-5px'><table
cellpadding=0 cellspacing=0 align=left><tr><td width=20 height=10></td></tr><tr><td></td><td width=200 height=80 bgcolor=white><![endif]><![if !mso]><span
style='position:absolute;mso-ignore:vglayout;z-index:251659264'><table cellpadding=0 cellspacing=0 width="100%"><tr><td><![endif]><div
v:shape="_x0000_s1026" style='padding:4.35pt 7.95pt' class=shape>${inner}</div><![if !mso]></td></tr></table></span><![endif]><![if !mso & !vml]>&nbsp;<![endif]><![if !vml]></td></tr></table></span></span><![endif]>Sen
jälkeen.<o:p></o:p></p><br style='mso-ignore:vglayout' clear=ALL>`);

  it('has the words of its text boxes before the paragraph that they hang on, and not the table they are placed by', () => {
    const { html, dropped } = cleaned(
      withBox('<p class=MsoNormal>Laatikon <b>teksti</b><o:p></o:p></p>'),
    );
    expect(html).toBe('<p>Laatikon <b>teksti</b></p><p>Sen jälkeen.</p>');
    expect(dropped).toEqual([]);
  });

  it.each([' class=MsoTableGrid', ''])(
    'has a table in a text box whole (%s), with the words around it',
    (named) => {
      const { html, dropped } = cleaned(
        withBox(
          `<p class=MsoNormal>Ennen</p><table${named} border=1><tr><td><p class=MsoNormal>Tunnus</p></td><td><p class=MsoNormal>Luku</p></td></tr>
<tr><td><p class=MsoNormal>a</p></td><td><p class=MsoNormal>1</p></td></tr></table><p class=MsoNormal>Jälkeen</p>`,
        ),
      );
      expect(html).toBe(
        '<p>Ennen</p><table><tbody><tr><td><p>Tunnus</p></td><td><p>Luku</p></td></tr>' +
          '<tr><td><p>a</p></td><td><p>1</p></td></tr></tbody></table><p>Jälkeen</p><p>Sen jälkeen.</p>',
      );
      expect(dropped).toEqual([]);
    },
  );

  it('tells of pictures, deep headings, underlining, and links that lead to a file', () => {
    const { html, dropped } = cleaned(
      word(`<h4>Syvä</h4><p class=MsoQuote>Sanottu</p><p><u>alle</u> <s>yli</s> <a href="file:///C:/a.docx">tiedosto</a>
<a href="https://example.org/a">sivu</a><a name="_Toc1"></a><!--[if gte vml 1]><v:shape></v:shape><![endif]--><![if !vml]><img src="file:///C:/kuva.png"><![endif]></p>`),
    );
    expect(html).toBe(
      '<h4>Syvä</h4><p data-style="quote">Sanottu</p><p>alle yli tiedosto <a href="https://example.org/a">sivu</a></p>',
    );
    expect(dropped).toEqual([
      { kind: 'picture', count: 1 },
      { kind: 'heading', count: 1 },
      { kind: 'lettering', count: 2 },
      { kind: 'link', count: 1 },
    ]);
  });

  it('takes links that open: https: for http:, none that names a file to attach', () => {
    const { html, dropped } = cleaned(
      '<p><a href="http://example.org/a">sivu</a> <a href="mailto:a@example.org?attach=b">viesti</a></p>',
    );
    expect(html).toBe('<p><a href="https://example.org/a">sivu</a> viesti</p>');
    expect(dropped).toEqual([{ kind: 'link', count: 1 }]);
  });

  it('keeps what is raised and lowered', () => {
    const { html, dropped } = cleaned(
      word(
        `<p class=MsoNormal>10 m<sup><span lang=EN-US style='mso-ansi-language:EN-US'>2</span></sup>, CO<sub>2</sub><sup> </sup><o:p></o:p></p>`,
      ),
    );
    expect(html).toBe('<p>10 m<sup>2</sup>, CO<sub>2</sub></p>');
    expect(dropped).toEqual([]);
  });

  it('has its page breaks', () => {
    const { html } = cleaned(
      word(
        `<p>a</p><p class=MsoNormal><span><br clear=all style='mso-special-character:line-break;page-break-before:always'></span></p><p>b<br>c</p>`,
      ),
    );
    expect(html).toBe('<p>a</p><hr data-page-break=""><p>b<br>c</p>');
  });
});

/** What Excel puts around cells: bold letters are said by classes, and a hidden row holds the widths. */
const excel = (rows: string) => `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
<meta name=Generator content="Microsoft Excel 15"><style><!--table {mso-displayed-decimal-separator:"\\,";}
.xl65 {font-weight:700;} .xl66 {mso-number-format:"Short Date"; font-weight:400;} .font5 {font-style:italic;}--></style></head>
<body><table border=0 style='border-collapse:collapse'><!--StartFragment--> <col width=64 style='width:48pt'>${rows}
<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td><td></td></tr><![endif]><!--EndFragment--></table></body></html>`;

describe('what is pasted from spreadsheets', () => {
  it('has its header row by the classes of Excel, and neither the row of widths nor a word of cells that are not merged', () => {
    const { html, dropped } = cleaned(
      excel(`<tr height=19><td height=19 class=xl65>Vuosi</td><td class=xl65>m<font class="font5"><sup>2</sup></font></td></tr>
<tr height=19 style='display:none'><td class=xl66 align=right>1.1.2025</td><td></td></tr><tr height=19><td colspan=2 style='mso-ignore:colspan'></td></tr>`),
    );
    expect(html).toBe(
      '<table><tbody><tr><th><strong>Vuosi</strong></th><th><strong>m<em><sup>2</sup></em></strong></th></tr>' +
        '<tr><td>1.1.2025</td><td></td></tr><tr><td></td><td></td></tr></tbody></table>',
    );
    expect(dropped).toEqual([]);
  });

  it('has its header row by the styles of Google’s cells', () => {
    const { html } = cleaned(
      '<google-sheets-html-origin><table><colgroup><col></colgroup><tbody><tr><td style="font-weight:bold">Vuosi</td></tr><tr><td>2025</td></tr></tbody></table></google-sheets-html-origin>',
    );
    expect(html).toBe(
      '<table><tbody><tr><th><strong>Vuosi</strong></th></tr><tr><td>2025</td></tr></tbody></table>',
    );
  });

  it('is text where it is one cell, and one cell of Word is a table', () => {
    expect(cleaned(excel('<tr><td class=xl66>Yksi</td></tr>')).html).toBe('<p>Yksi</p>');
    expect(
      cleaned(
        word('<table class=MsoTableGrid><tr><td><p class=MsoNormal>Yksi</p></td></tr></table>'),
      ).html,
    ).toBe('<table><tbody><tr><td><p>Yksi</p></td></tr></tbody></table>');
  });
});

describe('what is pasted from elsewhere', () => {
  it('keeps bold and italic that only a style says, and not the frame of Google’s', () => {
    const { html } = cleaned(
      '<b style="font-weight:normal"><p><span style="font-weight:700">lihava</span> <span style="font-style:italic">kursiivi</span></p></b>',
    );
    expect(html).toBe('<p><strong>lihava</strong> <em>kursiivi</em></p>');
  });

  it('has the footnotes of LibreOffice where they are called', () => {
    const called = (kind: string, sign: string) =>
      `<a class="sd${kind}anc" name="sd${kind}1anc" href="#sd${kind}1sym"><sup>${sign}</sup></a>`;
    const text = (kind: string, sign: string, words: string) =>
      `<div id="sd${kind}1"><p class="sd${kind}"><a class="sd${kind}sym" name="sd${kind}1sym" href="#sd${kind}1anc">${sign}</a>${words}</p></div>`;
    const { html, dropped } = cleaned(
      `<p>Uhreja${called('footnote', '1')} autetaan${called('endnote', 'i')}.</p>${text('footnote', '1', 'Tilasto <i>2025</i>.</p><p class="sdfootnote">Liite.')}${text('endnote', 'i', 'Laki.')}`,
    );
    expect(html).toBe(
      '<p>Uhreja<sup data-footnote="Tilasto 2025. Liite."></sup> autetaan<sup data-footnote="Laki."></sup>.</p>',
    );
    expect(dropped).toEqual([{ kind: 'endnote', count: 1 }]);
  });

  it('has no empty lines that stand between blocks of Google’s', () => {
    const { html } = cleaned(
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span>Yksi</span><br><span>rivi</span></p><br /><ul><li dir="ltr"><p dir="ltr"><span>Kaksi</span></p></li></ul><br /><br /></b><br class="Apple-interchange-newline">',
    );
    expect(html).toBe('<p>Yksi<br>rivi</p><ul><li><p>Kaksi</p></li></ul>');
  });

  it('keeps what is raised and lowered where only a style says so', () => {
    const { html, dropped } = cleaned(
      '<p>10 m<span style="font-size:0.6em;vertical-align:super">2</span>, CO<span style="vertical-align:sub">2</span></p>',
    );
    expect(html).toBe('<p>10 m<sup>2</sup>, CO<sub>2</sub></p>');
    expect(dropped).toEqual([]);
  });

  it('runs nothing and brings nothing that could', () => {
    const { html } = cleaned(
      '<div onclick="x()">a<script>alert(1)</script><img src=x onerror="alert(1)"><a href="javascript:alert(1)">b</a><style>p{}</style><form action="/x"><input></form></div>',
    );
    expect(html).not.toMatch(/script|onerror|onclick|style|form|input/u);
    expect(html).toContain('ab');
  });

  it('passes on what this editor copied', () => {
    const own = '<p data-pm-slice="1 1 []" data-id="x" data-style="lead">a</p>';
    expect(cleanPasted(own)).toEqual({ html: own, dropped: [] });
  });
});
