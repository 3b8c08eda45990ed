/** The parts that put charts on a sheet: drawing, charts, relationships and content types. */
import { CHART, chartXml, DRAWING, RELATIONS } from './chart-xml.ts'
import type { LaidOutChart, LaidOutSheet } from './laid-out.ts'
import { PORTRAIT } from './page-fit.ts'
import { replaceOnce } from './settled-package.ts'
import { document, element } from './xml-elements.ts'

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const EMU_PER_POINT = 12_700
/** A digit of the body font is 7 pixels of 9525 EMU wide; a little less than the column, so that no edge is cut. */
const WIDTH = (PORTRAIT - 1) * 7 * 9525

export interface PackageEdits {
  readonly edit: (name: string, change: (xml: string) => string) => void
  readonly add: (name: string, xml: string) => void
}

/** What `addCharts` counts over the sheets of a workbook. */
export interface ChartsSoFar {
  readonly drawings: number
  readonly charts: number
}

/** Adds the charts of a sheet to the package; `sheet` is its number. */
export function addCharts(
  { edit, add }: PackageEdits,
  number: number,
  { charts = [] }: LaidOutSheet,
  before: ChartsSoFar,
  words: { readonly tag: string; readonly chart: string },
): ChartsSoFar {
  if (charts.length === 0) return before
  const drawing = before.drawings + 1
  const parts = charts.map((chart, index) => ({ chart, name: `chart${before.charts + index + 1}` }))
  for (const { chart, name } of parts) add(`xl/charts/${name}.xml`, chartXml(chart, words.tag))
  add(`xl/drawings/drawing${drawing}.xml`, drawingXml(charts, words.chart))
  add(
    `xl/drawings/_rels/drawing${drawing}.xml.rels`,
    relationships(parts.map(({ name }) => ['chart', `../charts/${name}.xml`])),
  )
  // A sheet of charts has no table, and its links stay within the workbook: exceljs writes it no relationships.
  add(
    `xl/worksheets/_rels/sheet${number}.xml.rels`,
    relationships([['drawing', `../drawings/drawing${drawing}.xml`]]),
  )
  edit(`xl/worksheets/sheet${number}.xml`, (xml) =>
    replaceOnce(xml, '</worksheet>', `${element('drawing', { 'r:id': 'rId1' })}</worksheet>`),
  )
  edit('[Content_Types].xml', (xml) =>
    replaceOnce(
      xml,
      '</Types>',
      [
        override(`drawings/drawing${drawing}`, 'drawing'),
        ...parts.map(({ name }) => override(`charts/${name}`, 'drawingml.chart')),
        '</Types>',
      ].join(''),
    ),
  )
  return { drawings: drawing, charts: before.charts + charts.length }
}

const override = (part: string, kind: string): string =>
  element('Override', {
    PartName: `/xl/${part}.xml`,
    ContentType: `application/vnd.openxmlformats-officedocument.${kind}+xml`,
  })

const relationships = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  document(
    element(
      'Relationships',
      { xmlns: PACKAGE },
      ...targets.map(([kind, target], index) =>
        element('Relationship', { Id: `rId${index + 1}`, Type: `${RELATIONS}/${kind}`, Target: target }),
      ),
    ),
  )

function drawingXml(charts: readonly LaidOutChart[], word: string): string {
  return document(
    element(
      'xdr:wsDr',
      { 'xmlns:xdr': SHEET_DRAWING, 'xmlns:a': DRAWING },
      ...charts.map((chart, index) => anchor(chart, index, `${word} ${index + 1}`)),
    ),
  )
}

const anchor = ({ row, height, altText, title }: LaidOutChart, index: number, name: string): string =>
  element(
    'xdr:oneCellAnchor',
    {},
    element(
      'xdr:from',
      {},
      ...[
        ['col', 0],
        ['colOff', 0],
        ['row', row],
        ['rowOff', 0],
      ].map(([key, value]) => `<xdr:${key}>${value}</xdr:${key}>`),
    ),
    element('xdr:ext', { cx: WIDTH, cy: Math.round(height * EMU_PER_POINT) }),
    element(
      'xdr:graphicFrame',
      { macro: '' },
      element(
        'xdr:nvGraphicFramePr',
        {},
        element('xdr:cNvPr', { id: index + 2, name, descr: altText, title }),
        element('xdr:cNvGraphicFramePr'),
      ),
      element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: CHART },
          element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONS, 'r:id': `rId${index + 1}` }),
        ),
      ),
    ),
    element('xdr:clientData'),
  )
