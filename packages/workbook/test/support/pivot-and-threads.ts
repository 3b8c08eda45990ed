/** A workbook with a pivot table and a threaded comment, in the parts in which Excel writes them. */
import { handMadeWorkbook, SHEET_PART, SPREADSHEET_NAMESPACES, worksheet } from './hand-made-workbook.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MICROSOFT = 'http://schemas.microsoft.com/office/2017/10/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments'

const PERSON = '{0F1B7A39-6A5E-4C52-9E55-6F0B5D2A1C01}'
const REMARK = '{7C3D0A11-52B4-4D7E-8D0A-2C8A3F0E9B02}'
const ANSWER = '{A2D9E0B4-1C3F-4B8E-9F6D-5E7C4A1B8D03}'

export const THREADED_PART = 'xl/threadedComments/threadedComment1.xml'
export const COMMENTS_PART = 'xl/comments1.xml'

/** What Excel shows of a thread to programs that know notes only. */
const stands = (answer: string) =>
  '[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get ' +
  `removed if the file is opened in a newer version of Excel.\n\nComment:\n    Nog na te vragen.\nReply:\n    ${answer}`

const relationships = (...all: readonly (readonly [type: string, target: string])[]) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`

const PLANNING =
  '<sheetData>' +
  `<row r="1">${text('A1', 'Stelsel')}${text('B1', 'Uren')}</row>` +
  `<row r="2">${text('A2', 'WES')}<c r="B2"><v>38</v></c></row>` +
  `<row r="3">${text('A3', 'BIS')}<c r="B3"><v>20</v></c></row>` +
  `<row r="4">${text('A4', 'WES')}<c r="B4"><v>30</v></c></row></sheetData><legacyDrawing r:id="rId2"/>`

const PIVOT_SHEET =
  '<sheetData>' +
  `<row r="3">${text('A3', 'Rijlabels')}${text('B3', 'Som van Uren')}</row>` +
  `<row r="4">${text('A4', 'BIS')}<c r="B4"><v>20</v></c></row>` +
  `<row r="5">${text('A5', 'WES')}<c r="B5"><v>68</v></c></row>` +
  `<row r="6">${text('A6', 'Eindtotaal')}<c r="B6"><v>88</v></c></row></sheetData>`

const PIVOT_CACHE =
  `<pivotCacheDefinition ${SPREADSHEET_NAMESPACES} r:id="rId1" refreshedBy="werkplek" refreshedDate="45292" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="3">` +
  '<cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="planning"/></cacheSource><cacheFields count="2">' +
  '<cacheField name="Stelsel" numFmtId="0"><sharedItems count="2"><s v="WES"/><s v="BIS"/></sharedItems></cacheField>' +
  '<cacheField name="Uren" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="20" maxValue="38"/></cacheField></cacheFields></pivotCacheDefinition>'

const PIVOT_RECORDS =
  `<pivotCacheRecords ${SPREADSHEET_NAMESPACES} count="3"><r><x v="0"/><n v="38"/></r><r><x v="1"/><n v="20"/></r>` +
  '<r><x v="0"/><n v="30"/></r></pivotCacheRecords>'

const PIVOT_TABLE =
  `<pivotTableDefinition ${SPREADSHEET_NAMESPACES} name="Draaitabel1" cacheId="1" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="Waarden" updatedVersion="6" minRefreshableVersion="3" useAutoFormatting="1" itemPrintTitles="1" createdVersion="6" indent="0" outline="1" outlineData="1" multipleFieldFilters="0">` +
  '<location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2">' +
  '<pivotField axis="axisRow" showAll="0"><items count="3"><item x="1"/><item x="0"/><item t="default"/></items></pivotField>' +
  '<pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields>' +
  '<rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems>' +
  '<dataFields count="1"><dataField name="Som van Uren" fld="1" baseField="0" baseItem="0"/></dataFields>' +
  '<pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/></pivotTableDefinition>'

const BOX =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">' +
  '<x:ClientData ObjectType="Note"><x:Anchor>2, 15, 1, 10, 4, 15, 5, 4</x:Anchor><x:AutoFill>False</x:AutoFill>' +
  '<x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>'

/** The thread is on B2 of the first sheet, the pivot table on the second; `answer` ends the thread. */
export function pivotAndThreads(answer = 'Is in orde.'): Buffer {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`
  return handMadeWorkbook({
    sheet: '',
    replace: {
      '[Content_Types].xml':
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
        override('xl/workbook.xml', `${EXCEL}.sheet.main+xml`) +
        override(SHEET_PART, `${EXCEL}.worksheet+xml`) +
        override('xl/worksheets/sheet2.xml', `${EXCEL}.worksheet+xml`) +
        override('xl/styles.xml', `${EXCEL}.styles+xml`) +
        override('xl/sharedStrings.xml', `${EXCEL}.sharedStrings+xml`) +
        override('xl/pivotCache/pivotCacheDefinition1.xml', `${EXCEL}.pivotCacheDefinition+xml`) +
        override('xl/pivotCache/pivotCacheRecords1.xml', `${EXCEL}.pivotCacheRecords+xml`) +
        override('xl/pivotTables/pivotTable1.xml', `${EXCEL}.pivotTable+xml`) +
        override(COMMENTS_PART, `${EXCEL}.comments+xml`) +
        override(THREADED_PART, 'application/vnd.ms-excel.threadedcomments+xml') +
        override('xl/persons/person.xml', 'application/vnd.ms-excel.person+xml') +
        '</Types>',
      'xl/workbook.xml':
        `<workbook ${SPREADSHEET_NAMESPACES}><sheets><sheet name="planning" sheetId="1" r:id="rId1"/>` +
        '<sheet name="Draaitabel" sheetId="2" r:id="rId2"/></sheets><calcPr calcId="191029"/>' +
        '<pivotCaches><pivotCache cacheId="1" r:id="rId5"/></pivotCaches></workbook>',
      'xl/_rels/workbook.xml.rels': relationships(
        [`${OFFICE}/worksheet`, 'worksheets/sheet1.xml'],
        [`${OFFICE}/worksheet`, 'worksheets/sheet2.xml'],
        [`${OFFICE}/styles`, 'styles.xml'],
        [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
        [`${OFFICE}/pivotCacheDefinition`, 'pivotCache/pivotCacheDefinition1.xml'],
        [`${MICROSOFT}/person`, 'persons/person.xml'],
      ),
      [SHEET_PART]: worksheet(PLANNING),
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        [`${OFFICE}/comments`, '../comments1.xml'],
        [`${OFFICE}/vmlDrawing`, '../drawings/vmlDrawing1.vml'],
        [`${MICROSOFT}/threadedComment`, '../threadedComments/threadedComment1.xml'],
      ),
      'xl/worksheets/sheet2.xml': worksheet(PIVOT_SHEET),
      'xl/worksheets/_rels/sheet2.xml.rels': relationships([
        `${OFFICE}/pivotTable`,
        '../pivotTables/pivotTable1.xml',
      ]),
      'xl/pivotTables/pivotTable1.xml': PIVOT_TABLE,
      'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
        `${OFFICE}/pivotCacheDefinition`,
        '../pivotCache/pivotCacheDefinition1.xml',
      ]),
      'xl/pivotCache/pivotCacheDefinition1.xml': PIVOT_CACHE,
      'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationships([
        `${OFFICE}/pivotCacheRecords`,
        'pivotCacheRecords1.xml',
      ]),
      'xl/pivotCache/pivotCacheRecords1.xml': PIVOT_RECORDS,
      [COMMENTS_PART]:
        `<comments ${SPREADSHEET_NAMESPACES}><authors><author>tc=${REMARK}</author></authors><commentList>` +
        `<comment ref="B2" authorId="0" shapeId="0"><text><t>${stands(answer)}</t></text></comment></commentList></comments>`,
      [THREADED_PART]:
        `<ThreadedComments xmlns="${THREADS}"><threadedComment ref="B2" dT="2025-01-15T09:30:00.00" personId="${PERSON}" id="${REMARK}"><text>Nog na te vragen.</text></threadedComment>` +
        `<threadedComment ref="B2" dT="2025-01-16T10:00:00.00" personId="${PERSON}" id="${ANSWER}" parentId="${REMARK}"><text>${answer}</text></threadedComment></ThreadedComments>`,
      'xl/persons/person.xml': `<personList xmlns="${THREADS}"><person displayName="Dossierbeheer" id="${PERSON}" userId="dossierbeheer" providerId="None"/></personList>`,
      'xl/drawings/vmlDrawing1.vml': BOX,
    },
  })
}
