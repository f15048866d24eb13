# Makes the PDF, DOCX and ODT fixtures with LibreOffice from invented text.
import subprocess, os, sys
PARAS = [
"Ministers from six river states agreed on Friday to share the water of the Velm, ending a dispute that had lasted for nearly four years and had closed three locks, two bridges and a customs house.",
"“We have found a way,” said Foreign Minister Ana Torvek, who had led the talks. “Nobody will be left dry this summer.” She spoke on the steps of the old customs house in Malsk, where the delegations had met since Tuesday behind curtained windows.",
"Under the agreement, which runs to forty pages and two maps, each state keeps a fixed share of the spring flood and gives up its claim to the winter ice. An office with eleven engineers will read the gauges every morning and publish the figures before noon.",
"The government of Orvenia, which built the dam at Karsk and has been accused of holding water back, will open the lower gates for nine hours a day from the first of May. In return its neighbours will pay for the repair of the spillway, a work that the ministry of infrastructure puts at 140 million crowns.",
"Not everybody was content. Jonas Pell, who grows beans on two hectares below the dam, said that he had heard such promises from three governments. “A signature does not water anything,” he said. “Come back in August and ask me then.”",
"The dispute began when an unusually dry winter uncovered the foundations of a drowned village above Karsk. Engineers who came to look at the walls found that the reservoir was being filled faster than the treaty of 1987 allowed, and said so in a report that was leaked to a provincial newspaper.",
"What followed were expulsions, a blockade of barges and a night in which soldiers of two states faced each other over forty metres of mud. Nobody was hurt. A goat that had wandered between the lines was returned in the morning with a note of protest tied to its collar.",
"Ms. Torvek, a hydrologist before she entered politics, is said to have proposed the sharing of the flood on the second day, with a pencil and the back of a menu. The menu is to be shown in the museum of the city, next to the treaty itself and the goat's collar.",
"The parliaments of all six states must still approve the text. Diplomats expected no difficulty in five of them; in the sixth, the upper house has not met since its roof fell in, and a tent has been ordered.",
"Observers from the coastal federation called the outcome a rare piece of good news. Its envoy, Lenka Morav, said that the federation would lend the office its two research ships and would pay for the printing of the tables.",
"On the quay in Malsk the news was received without noise. The bargemen who had waited since winter for the locks to open were told that the first would do so on Monday at six in the morning, and went home to sleep.",
]
def esc(s): return s.replace('&','&amp;').replace('<','&lt;')
def fodt(columns, body, header=None, footer=True, hyphenate=True, title_meta=None, extra_styles=''):
    return f'''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta>{f"<dc:title>{title_meta}</dc:title>" if title_meta else ""}</office:meta>
<office:font-face-decls><style:font-face style:name="Lib" fo:font-family="'Liberation Serif'"/></office:font-face-decls>
<office:styles>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:hyphenation-ladder-count="no-limit"/><style:text-properties style:font-name="Lib" fo:font-size="10pt" fo:language="en" fo:country="US" fo:hyphenate="{'true' if hyphenate else 'false'}" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:style>
<style:style style:name="Indented" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-indent="0.4cm"/></style:style>
<style:style style:name="Spaced" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.25cm"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard" style:class="chapter"><style:paragraph-properties fo:text-align="left" fo:margin-bottom="0.2cm"/><style:text-properties fo:font-size="22pt" fo:font-weight="bold" fo:hyphenate="false"/></style:style>
<style:style style:name="Deck" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="left" fo:margin-bottom="0.2cm"/><style:text-properties fo:font-size="13pt" fo:font-style="italic" fo:hyphenate="false"/></style:style>
<style:style style:name="Sub" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="left" fo:margin-top="0.2cm" fo:margin-bottom="0.1cm"/><style:text-properties fo:font-size="12pt" fo:font-weight="bold" fo:hyphenate="false"/></style:style>
<style:style style:name="Byline" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="left" fo:margin-bottom="0.2cm"/><style:text-properties fo:font-size="10pt" fo:hyphenate="false"/></style:style>
<style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="8pt" fo:hyphenate="false"/></style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="8pt"/></style:style>
{extra_styles}
</office:styles>
<office:automatic-styles>
<style:style style:name="Sect" style:family="section"><style:section-properties text:dont-balance-text-columns="false"><style:columns fo:column-count="{columns}" fo:column-gap="0.6cm"/></style:section-properties></style:style>
<style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="21cm" fo:page-height="18cm" fo:margin-top="1.2cm" fo:margin-bottom="1.2cm" fo:margin-left="2cm" fo:margin-right="2cm"/><style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.3cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1">{f'<style:header><text:p text:style-name="Header">{header}</text:p></style:header>' if header else ''}{'<style:footer><text:p text:style-name="Footer">Page <text:page-number/> of <text:page-count/></text:p></style:footer>' if footer else ''}</style:master-page></office:master-styles>
<office:body><office:text>{body}</office:text></office:body></office:document>'''
def head():
    return ('<text:h text:style-name="Title" text:outline-level="1">River states agree to share the Velm</text:h>'
      '<text:p text:style-name="Deck">Six governments end four years of quarrel over a dam</text:p>'
      '<text:p text:style-name="Byline">By Ana Bell</text:p><text:p text:style-name="Byline">16 September 2022</text:p>')
def body(style, wrap=True, sub=True):
    out=''
    for i,p in enumerate(PARAS):
        if sub and i==5: out+='<text:p text:style-name="Sub">A village above the water</text:p>'
        out+=f'<text:p text:style-name="{style}">{esc(p)}</text:p>'
    return out
def columns_page(n, style, **k):
    return fodt(n, head()+f'<text:section text:style-name="Sect" text:name="s">{body(style)}</text:section>', **k)
def conv(name, xml, fmt):
    open(f'{name}.fodt','w').write(xml)
    subprocess.run(['soffice','--headless','--convert-to',fmt,f'{name}.fodt'],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
if __name__=='__main__':
    conv('two-columns', columns_page(2,'Indented',header='The Malsk Courier · Saturday 17 September 2022'),'pdf')
    conv('three-columns', columns_page(3,'Indented',header='THE MALSK COURIER'),'pdf')
    conv('one-column', columns_page(1,'Spaced',header='Velm water talks'),'pdf')
    conv('memo', fodt(1, head()+body('Spaced'), title_meta='Microsoft Word - velm-final2.docx', footer=True),'pdf')
    table='<table:table table:name="t"><table:table-column table:number-columns-repeated="2"/>'+''.join(f'<table:table-row><table:table-cell><text:p>{a}</text:p></table:table-cell><table:table-cell><text:p>{b}</text:p></table:table-cell></table:table-row>' for a,b in [('State','Share'),('Orvenia','31'),('Tamria','22')])+'</table:table>'
    lst='<text:list><text:list-item><text:p>The treaty is signed in May.</text:p></text:list-item><text:list-item><text:p>The dams are inspected.</text:p></text:list-item></text:list>'
    note='<text:p text:style-name="Spaced">They met in Malsk<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>A town of four bridges.</text:p></text:note-body></text:note> and talked<text:s text:c="2"/>all<text:tab/>night.<text:line-break/>Then they slept.</text:p>'
    doc=fodt(1, head()+body('Spaced')+lst+table+note)
    conv('talks',doc,'odt'); conv('talks',doc,'docx')
    # what a browser prints
    web=fodt(1, head()+body('Spaced'), header='9/18/26, 2:30 PM<text:tab/>River states agree to share the Velm - The Malsk Courier')
    web=web.replace('Page <text:page-number/> of <text:page-count/>','https://www.malsk-courier.example/2022/09/16/velm-agreement.html<text:tab/><text:page-number/>/<text:page-count/>')
    conv('printed-page', web, 'pdf')
    subprocess.run(['soffice','--headless','--convert-to','pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"velm"}}','--outdir','enc','memo.fodt'],check=True,stdout=subprocess.DEVNULL)
    os.replace('enc/memo.pdf','locked.pdf')
    # a page that is a picture: no text operators
    objs=[b'<</Type/Catalog/Pages 2 0 R>>',b'<</Type/Pages/Kids[3 0 R]/Count 1>>',b'<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<<>>>>',b'<</Length 24>>stream\n0 0 100 100 re f 0 0 m S \nendstream']
    out=b'%PDF-1.4\n'; offs=[]
    for n,o in enumerate(objs,1): offs.append(len(out)); out+=b'%d 0 obj'%n+o+b'endobj\n'
    x=len(out); out+=b'xref\n0 5\n0000000000 65535 f \n'+b''.join(b'%010d 00000 n \n'%o for o in offs)+b'trailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF'%x
    open('scanned.pdf','wb').write(out)
    # Word: tracked changes, hidden text, footnote, text box, a German style
    import zipfile
    W='xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    def p(text, style=None): return '<w:p>'+(f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else '')+f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
    docx=f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document {W}><w:body>'+p('Fluss-Staaten einig','berschrift1')+p('By Ana Bell')+p('16 September 2022')+\
     '<w:p><w:r><w:t>They met on </w:t></w:r><w:del><w:r><w:delText>Thursday</w:delText></w:r></w:del><w:ins><w:r><w:t>Friday</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> in secret</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t xml:space="preserve"> in Malsk</w:t><w:noBreakHyphen/><w:t>Karsk and talked for two days about the water.</w:t></w:r></w:p>'+\
     '<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>A pull quote.</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:p><w:r><w:t>A pull quote.</w:t></w:r></w:p></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>'+p('The dam at Karsk, in May.','Beschriftung')+\
     '<w:tbl><w:tr><w:tc>'+p('They parted in the evening, and the treaty was put into a box that nobody has opened since. '+'It is a heavy box. '*20)+'</w:tc></w:tr></w:tbl>'+p('Nobody was left dry.')+'<w:sectPr/></w:body></w:document>'
    styles=f'<w:styles {W}><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style></w:styles>'
    core='<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Vorlage Pressemitteilung</dc:title><dc:creator>Tom Reed</dc:creator></cp:coreProperties>'
    def pack(name, members):
        with zipfile.ZipFile(name,'w',zipfile.ZIP_DEFLATED) as z:
            for n,c in members:
                i=zipfile.ZipInfo(n,(2022,9,16,0,0,0)); i.compress_type=zipfile.ZIP_DEFLATED; z.writestr(i,c)
    pack('tracked.docx',[('[Content_Types].xml','<Types/>'),('word/document.xml',docx),('word/styles.xml',styles),('docProps/core.xml',core)])
    pack('bomb.docx',[('word/document.xml','<w:document>'+' '*(24<<20))])
    raw=bytearray(open('bomb.docx','rb').read())   # the same, its size hidden
    import struct
    at=raw.index(b'PK\x01\x02'); raw[at+24:at+28]=struct.pack('<I',4000); open('lying-bomb.docx','wb').write(raw)
    open('cut-off.docx','wb').write(open('talks.docx','rb').read()[:5000])
    pack('no-document.docx',[('word/styles.xml',styles)])
